import { personOf } from '../../../core/person.ts'
import { html, type Reply } from '../../../core/reply.ts'
import type { Visit } from '../../../core/visit.ts'
import { type Markup, markup } from '../markup.ts'

export type Layout = { title: string; sidebar?: Markup; content: Markup }

/** The frame of every page behind the sign-in. */
export function layout(visit: Visit, { title, sidebar, content }: Layout): Reply {
  const { text } = visit
  return bare(
    visit,
    title,
    markup`
<div class="topbar">
  <a class="logo" href="/home">${text('app.name')}</a>
  <form class="search" action="/mail" role="search"><input type="search" name="q" placeholder="${text('header.search-hint')}" aria-label="${text('header.search')}"></form>
  <a class="tool" href="/notifications" title="${text('header.notifications')}">3</a>
  <a class="tool" href="/help">${text('header.help')}</a>
  ${userMenu(visit)}
</div>
<div class="tabs">
  ${tab(visit, '/home', text('area.home'))}
  ${tab(visit, '/mail', text('area.mail'))}
  ${tab(visit, '/calendar', text('area.calendar'))}
  ${tab(visit, '/files', text('area.files'))}
  ${tab(visit, '/contacts', text('area.contacts'))}
</div>
<div class="page">
  ${sidebar}
  <div class="content" id="content">
    ${content}
    <p class="foot">${text('app.demo')}</p>
  </div>
</div>`,
  )
}

/** A page without the frame. */
export function bare(visit: Visit, title: string, body: Markup): Reply {
  const { language, text, store, account } = visit
  const { theme } = store.preferences(account?.user ?? '')
  return html(
    markup`<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - ${text('app.name')}</title>
<link rel="icon" href="/assets/client/icon.svg">
<link rel="stylesheet" href="/assets/builds/multi-page/client/style.css">
</head>
<body>${body}${cookieNote(visit)}</body>
</html>`.html,
  )
}

function userMenu({ text, account, session }: Visit): Markup {
  const { name = '', avatar = '' } = account ? personOf(account) : {}
  return markup`<details class="user">
    <summary><img src="${avatar}" alt="${name}" width="36" height="36"></summary>
    <ul>
      <li><a href="/profile"><i class="material-icons person">person</i> ${text('profile.title')}</a></li>
      <li><a href="/account"><i class="material-icons settings">settings</i> ${text('settings.title')}</a></li>
      <li><a href="/help"><i class="material-icons help">help_outline</i> ${text('header.help')}</a></li>
      <li><form method="post" action="/logout"><input type="hidden" name="token" value="${session?.csrf}"><button><i class="material-icons logout">logout</i> ${text('profile.sign-out')}</button></form></li>
    </ul>
  </details>`
}

function tab({ url }: Visit, href: string, label: string): Markup {
  const isHere = url.pathname.startsWith(href)
  return isHere
    ? markup`<a class="active" href="${href}">${label}</a>`
    : markup`<a href="${href}">${label}</a>`
}

/** Covers the lower edge until it is read. */
function cookieNote({ header, url }: Visit): Markup | undefined {
  if (header('cookie')?.includes('cookie-note=read')) return undefined
  return markup`<form class="cookies" method="post" action="/cookies">
  <input type="hidden" name="back" value="${url.pathname + url.search}">
  <p>Wir verwenden nur Cookies, die für die Anmeldung nötig sind.</p>
  <button>OK</button>
</form>`
}
