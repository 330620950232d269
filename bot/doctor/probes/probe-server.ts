import type { Socket } from 'node:net'
import type { Failed, Server, ServerObservation, Talk } from '../observation.ts'
import { codeOf, hear, openTcp, secure } from './connection.ts'
import { DIALOGUES, type Dialogue } from './dialogues.ts'
import type { Network } from './network.ts'

export type ProbeOptions = {
  network: Network
  signal: AbortSignal
  /** For each step. @default 5000 */
  timeoutMs?: number
  /** Authorities to trust beside the usual ones, in PEM. @default none */
  authorities?: readonly string[]
}

/** Looks at one server stage by stage, without logging in; stops where it cannot go on. */
export async function probeServer(
  server: Server,
  options: ProbeOptions,
): Promise<ServerObservation> {
  const { host, port, protocol } = server
  const dns = await options.network.lookup(host).then(
    (addresses) => ({ kind: 'found' as const, addresses }),
    (error: unknown): Failed => ({ kind: 'failed', code: codeOf(error) }),
  )
  if (dns.kind === 'failed') return { server, dns }

  const tcp = await openTcp(host, port, stepSignal(options))
  if (tcp.kind === 'failed') return { server, dns, tcp }
  const open = { kind: 'open' as const }
  const tls = await secure(tcp.socket, tlsOptions(host, options))
  if (tls.kind === 'failed') {
    return isNoTls(tls.code)
      ? { server, dns, tcp: open, tls: { kind: 'not-tls', heard: await overhear(server, options) } }
      : { server, dns, tcp: open, tls }
  }
  const { socket, version, certificate } = tls
  const talk = await converse(socket, DIALOGUES[protocol], options)
  return { server, dns, tcp: open, tls: { kind: 'secured', version, certificate }, talk }
}

/** Greeting and abilities; says goodbye. */
export async function converse(
  socket: Socket,
  dialogue: Dialogue,
  options: ProbeOptions,
): Promise<Talk | Failed> {
  try {
    const greeting = await hear(socket, dialogue.isGreeted, stepSignal(options))
    if (greeting.kind === 'failed') return { kind: 'failed', code: greeting.code }
    const first = firstLine(greeting.text)
    if (!dialogue.isGreeting(greeting.text))
      return { kind: 'talked', greeting: first, capabilities: [] }
    socket.write(`${dialogue.ask}\r\n`)
    const listed = await hear(socket, dialogue.isListed, stepSignal(options))
    if (listed.kind === 'failed') return { kind: 'failed', code: listed.code }
    return {
      kind: 'talked',
      greeting: first,
      capabilities: dialogue.capabilities(listed.text),
    }
  } finally {
    socket.end(`${dialogue.bye}\r\n`)
    socket.destroySoon()
  }
}

export function stepSignal({ signal, timeoutMs = 5000 }: ProbeOptions): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
}

export function tlsOptions(host: string, options: ProbeOptions) {
  return { host, authorities: options.authorities ?? [], signal: stepSignal(options) }
}

/** Codes for an answer that is no TLS record. */
function isNoTls(code: string): boolean {
  return code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG'
}

/** What the server says when nobody begins TLS: it tells which service it is. */
async function overhear({ host, port }: Server, options: ProbeOptions): Promise<string> {
  const tcp = await openTcp(host, port, stepSignal(options))
  if (tcp.kind === 'failed') return ''
  const heard = await hear(tcp.socket, (text) => text.endsWith('\n'), stepSignal(options))
  tcp.socket.destroy()
  return firstLine(heard.text)
}

/** Short, and without anything that could trouble a terminal. */
function firstLine(text: string): string {
  return (text.split(/\r?\n/)[0] ?? '').replace(/\p{C}/gu, '').slice(0, 80)
}
