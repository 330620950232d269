import { api } from '../../../client/api.ts'
import { element } from './element.ts'
import { mailAside } from './mail.ts'
import type { View, Workspace } from './workspace.ts'

/** The data that a mail program needs, one row a protocol. */
export async function mailServer(workspace: Workspace): Promise<View> {
  const { text } = workspace
  const { servers, user } = await api.mailServers()
  const title = text('server.title')
  const columns = [
    text('server.protocol'),
    text('server.host'),
    text('server.port'),
    text('server.encryption'),
    text('server.user'),
  ]
  const rows = servers.map(({ protocol, host, port, encryption }) =>
    element(
      'tr',
      {},
      element(
        'th',
        { scope: 'row' },
        protocol.toUpperCase(),
        element('span', { class: 'quiet small' }, text(`server.${protocol}`)),
      ),
      ...[host, String(port), encryption, user].map((value) => element('td', {}, value)),
    ),
  )
  const table = element(
    'table',
    {},
    element('caption', {}, text('server.caption')),
    element(
      'thead',
      {},
      element('tr', {}, ...columns.map((label) => element('th', { scope: 'col' }, label))),
    ),
    element('tbody', {}, ...rows),
  )
  const scroller = element(
    'div',
    { class: 'scroller', role: 'region', tabindex: 0, 'aria-label': text('server.caption') },
    table,
  )
  const details = [
    scroller,
    element(
      'ul',
      {},
      element('li', {}, text('server.ssl-only')),
      element('li', {}, text('server.lower-case')),
      element('li', {}, text('server.password-hint')),
    ),
  ]
  return {
    title,
    aside: mailAside(workspace),
    main: [
      element('h1', { tabindex: -1 }, title),
      element('p', {}, text(servers.length > 0 ? 'server.intro' : 'server.none')),
      ...(servers.length > 0 ? details : []),
    ],
  }
}
