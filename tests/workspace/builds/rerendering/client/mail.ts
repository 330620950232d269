import { escapeHtml } from '../../../client/escape.ts'
import { type Drawing, link, looks } from './parts.ts'
import type { State } from './state.ts'

const FOLDERS = ['inbox', 'drafts', 'sent', 'archive', 'trash'] as const

/** `#/mail/<folder>/<message>` or `#/mail/suche/<words>` */
export function mail(state: State): Drawing {
  const { text, route, messages } = state
  const folder = FOLDERS.find((one) => one === route[1]) ?? 'inbox'
  const words = route[1] === 'suche' ? decodeURIComponent(route[2] ?? '').toLowerCase() : ''
  const shown = messages.filter((message) =>
    words ? message.subject.toLowerCase().includes(words) : message.folder === folder,
  )
  const open = messages.find((message) => message.id === route[2])
  const title = text(`mail.${folder}`)
  const rows = shown.map(({ id, from, subject, lang, unread }) => {
    const action = `go=#/mail/${folder}/${id}`
    return `<a href="#/mail/${folder}/${id}" class="${looks(state, 'row', action)}${unread ? ' row--new' : ''}" data-act="${action}"><span>${escapeHtml(from)}</span><span lang="${lang}">${escapeHtml(subject)}</span></a>`
  })
  const reading = open
    ? `<article lang="${open.lang}"><h2>${escapeHtml(open.subject)}</h2><p>${escapeHtml(open.from)} &lt;${escapeHtml(open.address)}&gt;</p>${open.body.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</article>`
    : `<p>${escapeHtml(text('mail.choose'))}</p>`
  const list = rows.length > 0 ? rows.join('') : `<p>${escapeHtml(text('mail.empty'))}</p>`
  return {
    title,
    html: `<h1>${escapeHtml(title)}</h1><div class="two"><div>${list}</div>${reading}</div>`,
  }
}

export function mailSide(state: State): string {
  const { text, route } = state
  const folders = FOLDERS.map((id) =>
    link(state, `#/mail/${id}`, text(`mail.${id}`), (route[1] ?? 'inbox') === id),
  )
  const isServer = route[1] === 'e-mail-server'
  return [...folders, link(state, '#/mail/e-mail-server', text('mail.server'), isServer)].join('')
}

/** Label and value in one line of text each. */
export function server({ text, servers }: State): Drawing {
  const title = text('server.title')
  const line = (label: string, value: string) =>
    `<li><b>${escapeHtml(label)}:</b> ${escapeHtml(value)}</li>`
  const blocks = (servers?.servers ?? []).map(
    ({ protocol, host, port, encryption }) => `<h2>${protocol.toUpperCase()}</h2><ul>
${line(text('server.host'), host)}
${line(text('server.port'), String(port))}
${line(text('server.encryption'), encryption)}
${line(text('server.user'), servers?.user ?? '')}
</ul>`,
  )
  const intro = text(blocks.length > 0 ? 'server.intro' : 'server.none')
  return {
    title,
    html: `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(intro)}</p>${blocks.join('')}`,
  }
}
