import type { Reply } from '../../../core/reply.ts'
import { FOLDERS, sampleMail } from '../../../core/sample-mail.ts'
import type { Visit } from '../../../core/visit.ts'
import { type Markup, markup } from '../markup.ts'
import { layout } from './layout.ts'

/** `/mail/<folder>/<message>` or `/mail?q=<words>` */
export function mailPage(visit: Visit): Reply {
  const { text, url, language } = visit
  const [, , path, id] = url.pathname.split('/')
  const folder = FOLDERS.find((one) => one === path) ?? 'inbox'
  const query = url.searchParams.get('q')?.toLowerCase()
  const messages = sampleMail()
  const shown = messages.filter((message) =>
    query ? message.subject.toLowerCase().includes(query) : message.folder === folder,
  )
  const open = messages.find((message) => message.id === id)
  const rows = shown.map(
    (message) => markup`<tr class="${message.unread && 'new'}">
  <td>${message.from}</td>
  <td lang="${message.lang}"><a href="/mail/${folder}/${message.id}">${message.subject}</a></td>
  <td>${new Date(message.date).toLocaleDateString(language)}</td>
</tr>`,
  )
  return layout(visit, {
    title: text(`mail.${folder}`),
    sidebar: mailSidebar(visit, folder),
    content: markup`<h1>${text(`mail.${folder}`)}</h1>
<table class="messages">${rows}</table>
${rows.length === 0 && markup`<p>${text('mail.empty')}</p>`}
${
  open &&
  markup`<div class="letter" lang="${open.lang}"><h2>${open.subject}</h2><p>${open.from} &lt;${open.address}&gt;</p>
${open.body.map((paragraph) => markup`<p>${paragraph}</p>`)}</div>`
}`,
  })
}

export function mailSidebar({ text }: Visit, here: string): Markup {
  const link = (id: string, label: string) =>
    id === here
      ? markup`<li class="active"><a href="/mail/${id}">${label}</a></li>`
      : markup`<li><a href="/mail/${id}">${label}</a></li>`
  return markup`<ul class="sidebar">
${FOLDERS.map((id) => link(id, text(`mail.${id}`)))}
${link('server', text('mail.server'))}
</ul>`
}
