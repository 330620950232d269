import { personOf } from '../../../core/person.ts'
import type { Reply } from '../../../core/reply.ts'
import { sampleMail } from '../../../core/sample-mail.ts'
import type { TextKey } from '../../../core/texts.ts'
import type { Visit } from '../../../core/visit.ts'
import { markup } from '../markup.ts'
import { layout } from './layout.ts'

export function homePage(visit: Visit): Reply {
  const { text, account } = visit
  const count = sampleMail().filter((message) => message.unread).length
  return layout(visit, {
    title: text('area.home'),
    content: markup`<h1>${text('home.hello', { name: account?.firstName ?? '' })}</h1>
<table class="plain">
  <tr><td><a href="/mail">${text('area.mail')}</a></td><td>${text('home.unread', { count })}</td></tr>
  <tr><td><a href="/calendar">${text('area.calendar')}</a></td><td>${text('home.calendar')}</td></tr>
  <tr><td><a href="/files">${text('area.files')}</a></td><td>${text('home.files')}</td></tr>
  <tr><td><a href="/contacts">${text('area.contacts')}</a></td><td>${text('home.contacts')}</td></tr>
</table>
<h2>${text('home.today')}</h2>
<p>09:30 ${text('home.event-1')}<br>14:00 ${text('home.event-2')}</p>`,
  })
}

export function profilePage(visit: Visit): Reply {
  const { text, account } = visit
  if (!account) throw new Error('profile page: nobody is signed in')
  const { name, user, phone, department, avatar } = personOf(account)
  return layout(visit, {
    title: text('profile.title'),
    content: markup`<h1>${text('profile.title')}</h1>
<p><img src="${avatar}" alt="" width="96" height="96"></p>
<table class="plain">
  <tr><td>${text('profile.name')}</td><td>${name}</td></tr>
  <tr><td>${text('profile.email')}</td><td>${user}</td></tr>
  <tr><td>${text('profile.phone')}</td><td>${phone}</td></tr>
  <tr><td>${text('profile.department')}</td><td>${department}</td></tr>
</table>`,
  })
}

const TITLES: Record<string, TextKey> = {
  '/calendar': 'area.calendar',
  '/files': 'area.files',
  '/contacts': 'area.contacts',
  '/help': 'help.title',
  '/notifications': 'header.notifications',
}

export function emptyArea(visit: Visit): Reply {
  const { text, url } = visit
  const key = TITLES[url.pathname]
  const title = text(key ?? 'app.not-found')
  const reply = layout(visit, {
    title,
    content: markup`<h1>${title}</h1><p>${text(key ? 'area.empty' : 'app.not-found-text')}</p>`,
  })
  return { ...reply, status: key ? 200 : 404 }
}
