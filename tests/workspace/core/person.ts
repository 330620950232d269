import { escapeHtml } from '../client/escape.ts'
import type { Account } from './accounts.ts'
import type { Person } from './api-types.ts'
import type { Reply } from './reply.ts'

export function personOf(account: Account): Person {
  const { user, displayUser, name, firstName, initials, department, phone, location } = account
  const avatar = `/avatars/${encodeURIComponent(user)}.svg`
  return {
    user,
    displayUser,
    name,
    firstName,
    initials,
    department,
    phone,
    location,
    ...(account.hasPicture ? { picture: avatar } : {}),
    avatar,
  }
}

/** The portrait, or the initials drawn as a picture. */
export function avatarReply(account: Account): Reply {
  return {
    status: 200,
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
    body: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">${account.hasPicture ? PORTRAIT : initialsPicture(account.initials)}</svg>`,
  }
}

function initialsPicture(initials: string): string {
  return `<rect width="96" height="96" fill="#274690"/><text x="48" y="62" font-family="sans-serif" font-size="38" font-weight="600" fill="#fff" text-anchor="middle">${escapeHtml(initials)}</text>`
}

const PORTRAIT =
  '<rect width="96" height="96" fill="#c8d8c0"/><path d="M14 96c2-22 16-30 34-30s32 8 34 30z" fill="#3c5a6e"/><path d="M40 58h16v14q-8 7-16 0z" fill="#d9a07c"/><ellipse cx="48" cy="42" rx="17" ry="21" fill="#e8b48f"/><path d="M29 42c-3-22 9-28 20-28s22 7 18 28c-2-9-5-13-9-16-8 4-20 3-24 4-3 3-4 7-5 12z" fill="#4a3524"/><path d="M41 52q7 6 14 0" fill="none" stroke="#8a4f35" stroke-width="2" stroke-linecap="round"/><circle cx="42" cy="42" r="2" fill="#35241a"/><circle cx="54" cy="42" r="2" fill="#35241a"/>'
