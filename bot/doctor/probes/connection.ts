import { connect as connectTcp, isIP, type Socket } from 'node:net'
import {
  checkServerIdentity,
  connect as connectTls,
  rootCertificates,
  type TLSSocket,
} from 'node:tls'
import type { Failed, SeenCertificate } from '../observation.ts'

// More than a mail server says before a log-in; a hostile one must not fill the memory.
const LONGEST_ANSWER = 64_000

type Opened = { kind: 'open'; socket: Socket } | Failed

/** A TCP connection, or the system's code for why there is none. */
export function openTcp(host: string, port: number, signal: AbortSignal): Promise<Opened> {
  const socket = connectTcp({ host, port })
  return settle(socket, 'connect', signal, () => ({ kind: 'open', socket }))
}

type SecuredSocket =
  | { kind: 'secured'; socket: TLSSocket; version: string; certificate: SeenCertificate }
  | Failed

export type TlsOptions = { host: string; authorities: readonly string[]; signal: AbortSignal }

/** Begins TLS at once on an open connection. Looks at every certificate, also at a bad one: judging is not its task. */
export function secure(plain: Socket, options: TlsOptions): Promise<SecuredSocket> {
  const { host, authorities, signal } = options
  const socket = connectTls({
    socket: plain,
    rejectUnauthorized: false,
    ALPNProtocols: [],
    ...(isIP(host) ? {} : { servername: host }),
    ...(authorities.length > 0 && { ca: [...rootCertificates, ...authorities] }),
  })
  return settle<SecuredSocket>(socket, 'secureConnect', signal, () => ({
    kind: 'secured',
    socket,
    version: socket.getProtocol() ?? '',
    certificate: seenCertificate(socket, host),
  }))
}

function seenCertificate(socket: TLSSocket, host: string): SeenCertificate {
  const peer = socket.getPeerCertificate()
  const problem = socket.authorized ? undefined : socket.authorizationError
  return {
    // Node gives a code here although its type says Error.
    chainProblem: problem === undefined || problem === null ? undefined : String(problem),
    matchesHost: checkServerIdentity(host, peer) === undefined,
    names: peer.subjectaltname ?? '',
    validTo: new Date(peer.valid_to),
  }
}

/** Waits for one good event of a socket; an error, an end or the signal destroys it. */
function settle<T>(
  socket: Socket,
  event: string,
  signal: AbortSignal,
  good: () => T,
): Promise<T | Failed> {
  return new Promise((resolve) => {
    const fail = (code: string) => {
      socket.destroy()
      resolve({ kind: 'failed', code })
    }
    const onAbort = () => fail('ETIMEDOUT')
    // Stays: a socket without a listener throws what comes later.
    socket.on('error', (error) => fail(codeOf(error)))
    socket.once('close', () => fail('ECONNRESET'))
    signal.addEventListener('abort', onAbort, { once: true })
    socket.once(event, () => {
      signal.removeEventListener('abort', onAbort)
      resolve(good())
    })
    if (signal.aborted) onAbort()
  })
}

export type Heard = { kind: 'heard'; text: string } | (Failed & { text: string })

/** Collects what the server says until it is complete; what came before a failure is kept. */
export function hear(
  socket: Socket,
  isComplete: (text: string) => boolean,
  signal: AbortSignal,
): Promise<Heard> {
  return new Promise((resolve) => {
    let text = ''
    const stop = (heard: Heard) => {
      socket.off('data', onData)
      socket.off('close', onClose)
      signal.removeEventListener('abort', onAbort)
      resolve(heard)
    }
    const onData = (chunk: Buffer) => {
      text += chunk.toString('utf8')
      if (isComplete(text)) stop({ kind: 'heard', text })
      else if (text.length > LONGEST_ANSWER) stop({ kind: 'failed', code: 'TOO_LONG', text })
    }
    const onClose = () => stop({ kind: 'failed', code: 'ECONNRESET', text })
    const onAbort = () => stop({ kind: 'failed', code: 'ETIMEDOUT', text })
    if (signal.aborted) return onAbort()
    if (socket.destroyed) return onClose()
    socket.on('data', onData)
    socket.once('close', onClose)
    signal.addEventListener('abort', onAbort, { once: true })
  })
}

/** The system's code of an error, or of what caused it. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'ETIMEDOUT'
  if (error.cause instanceof Error) return codeOf(error.cause)
  return 'code' in error ? String(error.code) : 'UNKNOWN'
}
