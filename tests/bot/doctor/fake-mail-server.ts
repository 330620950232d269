import { readFileSync } from 'node:fs'
import { createServer as createPlainServer, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Protocol } from '../../../shared/settings/index.ts'
import type { Certificate } from '../../mail-servers/certificate-authority.ts'

export type FakeServerOptions = {
  protocol: Protocol
  /** @default a free one */
  port?: number
  /** Without one it speaks unencrypted. */
  certificate?: Certificate | undefined
  /** What it says first; undefined says nothing at all. */
  greeting?: string | undefined
  /** What it lists. */
  capabilities?: readonly string[]
  /** @default nobody gets in */
  accepts?: (username: string, password: string) => boolean
}

export type FakeServer = { port: number; close: () => void }

const GREETINGS = {
  imap: '* OK ready',
  pop3: '+OK ready',
  smtp: '220-mail.example.org\r\n220 ESMTP ready',
} as const
export const CAPABILITIES = {
  imap: ['IMAP4rev1', 'AUTH=PLAIN'],
  pop3: ['TOP', 'USER', 'SASL PLAIN LOGIN'],
  smtp: ['PIPELINING', 'AUTH PLAIN LOGIN'],
} as const satisfies Record<Protocol, readonly string[]>

/** A server that knows just enough to be looked at, and that can have any fault. */
export async function fakeMailServer(options: FakeServerOptions): Promise<FakeServer> {
  const { protocol, certificate } = options
  const greeting = 'greeting' in options ? options.greeting : GREETINGS[protocol]
  const sockets = new Set<Socket>()
  const serve = (socket: Socket) => {
    sockets.add(socket)
    // The doctor hangs up in the middle when it has seen enough.
    socket.on('error', () => {})
    if (greeting !== undefined) socket.write(`${greeting}\r\n`)
    socket.on('data', (chunk: Buffer) => {
      for (const line of chunk.toString('utf8').trimEnd().split('\r\n'))
        for (const answer of answers(options, line)) socket.write(`${answer}\r\n`)
    })
  }
  const server: Server = certificate
    ? createTlsServer(
        { cert: readFileSync(certificate.certFile), key: readFileSync(certificate.keyFile) },
        serve,
      )
    : createPlainServer(serve)
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('fake server: no port')
  return {
    port: address.port,
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function answers(options: FakeServerOptions, line: string): string[] {
  const { protocol, capabilities = CAPABILITIES[protocol], accepts = () => false } = options
  const secret = /^(?:AUTH PLAIN )?([A-Za-z0-9+/]{8,}=*)$/.exec(line)?.[1]
  if (secret !== undefined) {
    const [, username = '', password = ''] = Buffer.from(secret, 'base64').toString().split('\0')
    return [RESULTS[protocol][accepts(username, password) ? 'good' : 'bad']]
  }
  switch (line) {
    case 'g CAPABILITY':
      return [`* CAPABILITY ${capabilities.join(' ')}`, 'g OK done']
    case 'CAPA':
      return ['+OK list follows', ...capabilities, '.']
    case 'EHLO [127.0.0.1]':
      return ['250-mail.example.org', ...capabilities.map((one) => `250-${one}`), '250 HELP']
    case 'g AUTHENTICATE PLAIN':
    case 'AUTH PLAIN':
      return ['+ ']
    default:
      return []
  }
}

const RESULTS = {
  imap: { good: 'g OK logged in', bad: 'g NO [AUTHENTICATIONFAILED] Authentication failed.' },
  pop3: { good: '+OK logged in', bad: '-ERR [AUTH] Authentication failed.' },
  smtp: { good: '235 2.7.0 Authentication successful', bad: '535 5.7.8 authentication failed' },
} as const
