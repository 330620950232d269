import { escapeHtml } from '../../../client/escape.ts'
import { content } from './content.ts'
import { button, type Drawing, drawn, link, looks } from './parts.ts'
import type { State } from './state.ts'

/** Header with clock and language button, columns, content. */
export function shell(state: State): Drawing {
  const { title, html, side } = content(state)
  return {
    title,
    html: `${header(state)}<div class="columns">${navigation(state, side)}<main>
<p class="notice" role="status">${escapeHtml(state.notice)}</p>${html}
<p class="foot">${escapeHtml(state.text('app.demo'))}</p></main></div>`,
  }
}

function header(state: State): string {
  const { text, session, clock, open } = state
  const other = session.language === 'de' ? 'en' : 'de'
  const iconButton = (action: string, icon: string, label: string, extra = '') =>
    `<button type="button" class="${looks(state, 'tool', action)} ${extra}" data-act="${action}" aria-label="${escapeHtml(label)}">${drawn(icon)}</button>`
  return `<header>
${iconButton('navigation', 'menu', text('header.menu'), 'burger')}
${link(state, '#/start', text('app.name'))}
<form role="search" data-act="search"><input type="search" name="search" aria-label="${escapeHtml(text('header.search'))}" placeholder="${escapeHtml(text('header.search-hint'))}"></form>
<span class="clock">${escapeHtml(clock)}</span>
${button(state, `language=${other}`, other === 'en' ? 'English' : 'Deutsch', 'quiet-button')}
${iconButton('notices', 'bell', text('header.notifications'))}
<button type="button" class="${looks(state, 'face', 'menu')}" data-act="menu" aria-expanded="${open === 'menu'}"><img src="${escapeHtml(session.person?.avatar ?? '')}" alt=""></button>
${open === 'menu' ? menu(state) : ''}${open === 'notices' ? notices(state) : ''}
</header>`
}

function menu(state: State): string {
  const { text } = state
  return `<div class="popup">
${link(state, '#/profil', text('profile.title'))}
${link(state, '#/einstellungen', text('settings.title'))}
${button(state, 'sign-out', text('profile.sign-out'), 'link')}
</div>`
}

function notices({ text }: State): string {
  const lines = ['notifications.1', 'notifications.2', 'notifications.3'] as const
  return `<div class="popup">${lines.map((key) => `<p>${escapeHtml(text(key))}</p>`).join('')}</div>`
}

function navigation(state: State, side: string): string {
  const { text, route, open } = state
  const areas = [
    ['start', text('area.home')],
    ['mail', text('area.mail')],
    ['kalender', text('area.calendar')],
    ['dateien', text('area.files')],
    ['kontakte', text('area.contacts')],
  ] as const
  const links = areas.map(([path, label]) => link(state, `#/${path}`, label, route[0] === path))
  return `<nav class="${open === 'navigation' ? 'shown' : ''}" aria-label="${escapeHtml(text('header.areas'))}"><div>${links.join('')}</div><div>${side}</div></nav>`
}
