import type { LoginObservation, LoginOutcome, Server } from '../observation.ts'
import { hear, openTcp, secure } from './connection.ts'
import { DIALOGUES } from './dialogues.ts'
import { type ProbeOptions, stepSignal, tlsOptions } from './probe-server.ts'

/** Typed in for one run; kept in memory only. */
export type Credentials = { username: string; password: string }

/** Logs in with the lower-case name, which has to work, and once in capitals, which has to be refused. */
export async function probeLogin(
  server: Server,
  { username, password }: Credentials,
  options: ProbeOptions,
): Promise<LoginObservation> {
  const lower = username.toLowerCase()
  const upper = username.toUpperCase()
  const lowerCase = await logIn(server, { username: lower, password }, options)
  // A wrong password would be refused in any case: then capitals prove nothing.
  return lowerCase.kind === 'accepted' && upper !== lower
    ? { server, lowerCase, upperCase: await logIn(server, { username: upper, password }, options) }
    : { server, lowerCase }
}

async function logIn(
  { protocol, host, port }: Server,
  { username, password }: Credentials,
  options: ProbeOptions,
): Promise<LoginOutcome> {
  const dialogue = DIALOGUES[protocol]
  const tcp = await openTcp(host, port, stepSignal(options))
  if (tcp.kind === 'failed') return tcp
  const tls = await secure(tcp.socket, tlsOptions(host, options))
  if (tls.kind === 'failed') return tls
  const { socket, certificate } = tls
  try {
    // The password goes to nobody but the server that it is for.
    if (certificate.chainProblem || !certificate.matchesHost)
      return { kind: 'failed', code: certificate.chainProblem ?? 'ERR_TLS_CERT_ALTNAME_INVALID' }
    const greeting = await hear(socket, dialogue.isGreeted, stepSignal(options))
    if (greeting.kind === 'failed') return { kind: 'failed', code: greeting.code }
    socket.write(`${dialogue.ask}\r\n`)
    await hear(socket, dialogue.isListed, stepSignal(options))
    let answer = ''
    const secret = Buffer.from(`\0${username}\0${password}`, 'utf8').toString('base64')
    for (const line of dialogue.login(secret)) {
      socket.write(`${line}\r\n`)
      const heard = await hear(socket, dialogue.isAnswered, stepSignal(options))
      if (heard.kind === 'failed') return { kind: 'failed', code: heard.code }
      answer = heard.text
    }
    return dialogue.isAccepted(answer)
      ? { kind: 'accepted' }
      : { kind: 'refused', answer: answer.trim().replace(/\p{C}/gu, ' ').slice(0, 120) }
  } finally {
    socket.end(`${dialogue.bye}\r\n`)
    socket.destroySoon()
  }
}
