import type { Server, UnencryptedObservation } from '../observation.ts'
import { openTcp } from './connection.ts'
import { DIALOGUES } from './dialogues.ts'
import { converse, type ProbeOptions, stepSignal } from './probe-server.ts'

/** What answers on a port where a mail program would begin unencrypted. Nothing but the greeting's question is sent. */
export async function probeUnencrypted(
  { protocol, host }: Server,
  port: number,
  options: ProbeOptions,
): Promise<UnencryptedObservation> {
  const seen = async (): Promise<UnencryptedObservation['seen']> => {
    const tcp = await openTcp(host, port, stepSignal(options))
    // A firewall that drops packets refuses as well as one that answers.
    if (tcp.kind === 'failed') return { kind: 'closed' }
    const talk = await converse(tcp.socket, DIALOGUES[protocol], options)
    return talk.kind === 'talked' ? talk : { kind: 'silent' }
  }
  return { protocol, host, port, seen: await seen() }
}
