import { escapeHtml } from '../../../client/escape.ts'
import { mail, mailSide, server } from './mail.ts'
import { type Content, link } from './parts.ts'
import { settings } from './settings.ts'
import type { State } from './state.ts'

export function content(state: State): Content {
  const { text, route, session, messages } = state
  const [area, page] = route
  if (area === 'mail')
    return { ...(page === 'e-mail-server' ? server(state) : mail(state)), side: mailSide(state) }
  if (area === 'einstellungen') return settings(state)
  if (area === 'profil') {
    const { name = '', user = '', department = '' } = session.person ?? {}
    const lines = [
      [text('profile.name'), name],
      [text('profile.email'), user],
      [text('profile.department'), department],
    ]
    return simple(
      text('profile.title'),
      lines.map(([label = '', value = '']) => `<p>${escapeHtml(label)}: ${escapeHtml(value)}</p>`),
    )
  }
  const empty = {
    kalender: 'area.calendar',
    dateien: 'area.files',
    kontakte: 'area.contacts',
  } as const
  if (area === 'kalender' || area === 'dateien' || area === 'kontakte')
    return simple(text(empty[area]), [`<p>${escapeHtml(text('area.empty'))}</p>`])
  const count = messages.filter((message) => message.unread).length
  return simple(text('home.hello', { name: session.person?.firstName ?? '' }), [
    '<div class="tiles">',
    `<div class="tile">${link(state, '#/mail', text('area.mail'))}<p>${escapeHtml(text('home.unread', { count }))}</p></div>`,
    `<div class="tile">${link(state, '#/kalender', text('area.calendar'))}<p>${escapeHtml(text('home.calendar'))}</p></div>`,
    `<div class="tile">${link(state, '#/dateien', text('area.files'))}<p>${escapeHtml(text('home.files'))}</p></div>`,
    '</div>',
  ])
}

function simple(title: string, lines: string[]): Content {
  return { title, html: `<h1>${escapeHtml(title)}</h1>${lines.join('')}`, side: '' }
}
