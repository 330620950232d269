import { mailServers } from '../../../core/mail-servers.ts'
import type { Reply } from '../../../core/reply.ts'
import type { Visit } from '../../../core/visit.ts'
import { markup } from '../markup.ts'
import { layout } from './layout.ts'
import { mailSidebar } from './mail.ts'

/** Protocols as columns, the kinds of data as rows. */
export function serverPage(visit: Visit): Reply {
  const { text, settings, account } = visit
  const servers = mailServers(settings)
  const row = (label: string, values: (string | number)[]) =>
    markup`<tr><th>${label}</th>${values.map((value) => markup`<td>${value}</td>`)}</tr>`
  const table = markup`<div class="scroll" tabindex="0"><table class="grid">
<tr><td></td>${servers.map(({ protocol }) => markup`<th>${protocol.toUpperCase()}</th>`)}</tr>
${row(
  text('server.host'),
  servers.map(({ host }) => host),
)}
${row(
  text('server.port'),
  servers.map(({ port }) => port),
)}
${row(
  text('server.encryption'),
  servers.map(({ encryption }) => encryption),
)}
${row(
  text('server.user'),
  servers.map(() => account?.user ?? ''),
)}
</table></div>`
  return layout(visit, {
    title: text('server.title'),
    sidebar: mailSidebar(visit, 'server'),
    content: markup`<h1>${text('server.title')}</h1>
<p>${text(servers.length > 0 ? 'server.intro' : 'server.none')}</p>
${servers.length > 0 && table}`,
  })
}
