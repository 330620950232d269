import type { IncomingProtocol } from './mail-client.ts'

/** Whether a part of a client belongs to this protocol; most parts belong to both. */
export function isFor(
  part: { protocols?: IncomingProtocol[] | undefined },
  protocol: IncomingProtocol | undefined,
): boolean {
  return part.protocols === undefined || protocol === undefined || part.protocols.includes(protocol)
}
