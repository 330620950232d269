import { api } from '../../../client/api.ts'
import { box } from './soup.ts'
import type { State } from './state.ts'

/** One card a server: a div with a label beside a div with a value. */
export async function serverCards({ text }: State): Promise<HTMLElement> {
  const { servers, user } = await api.mailServers()
  if (servers.length === 0) return box('s5', text('server.none'))
  const pair = (label: string, value: string) => box('v1', box('v2', label), box('v3', value))
  const cards = servers.map(({ protocol, host, port, encryption }) =>
    box(
      'v0',
      box('h2', text(`server.${protocol}`)),
      pair(text('server.host'), host),
      pair(text('server.port'), String(port)),
      pair(text('server.encryption'), encryption),
      pair(text('server.user'), user),
    ),
  )
  return box('', box('s5', text('server.intro')), box('v9', ...cards))
}
