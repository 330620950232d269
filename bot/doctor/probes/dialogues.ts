import type { Protocol } from '../../../shared/settings/index.ts'

/** How one protocol is spoken, as far as the doctor has to speak it. */
export type Dialogue = {
  /** Whether a greeting, of whatever service, is complete. */
  isGreeted: (text: string) => boolean
  /** Whether it is this protocol's, and ready to serve. */
  isGreeting: (text: string) => boolean
  /** The command that lists what the server can do. */
  ask: string
  /** Whether the answer to `ask` is complete. */
  isListed: (text: string) => boolean
  /** The server's abilities in capitals, such as `AUTH=PLAIN` or `STARTTLS`. */
  capabilities: (answer: string) => string[]
  startTls: string
  offersPassword: (capabilities: readonly string[]) => boolean
  /** The lines of a log-in by SASL PLAIN, each sent when the one before was answered. */
  login: (credentials: string) => string[]
  isAnswered: (text: string) => boolean
  isAccepted: (answer: string) => boolean
  bye: string
}

const lastLine = (text: string) => text.trimEnd().split(/\r?\n/).at(-1) ?? ''
const isLine = (text: string) => text.endsWith('\n')
const words = (text: string) => text.toUpperCase().split(/\s+/).filter(Boolean)

export const DIALOGUES: Readonly<Record<Protocol, Dialogue>> = {
  // RFC 9051
  imap: {
    isGreeted: isLine,
    isGreeting: (text) => /^\* (OK|PREAUTH)\b/i.test(text),
    ask: 'g CAPABILITY',
    isListed: (text) => isLine(text) && /^g /i.test(lastLine(text)),
    capabilities: (answer) => words(/^\* CAPABILITY (.*)$/im.exec(answer)?.[1] ?? ''),
    startTls: 'STARTTLS',
    offersPassword: (capabilities) => !capabilities.includes('LOGINDISABLED'),
    login: (credentials) => ['g AUTHENTICATE PLAIN', credentials],
    isAnswered: (text) => isLine(text) && /^(g |\+|\* BYE)/i.test(lastLine(text)),
    isAccepted: (answer) => /^g OK\b/im.test(answer),
    bye: 'g LOGOUT',
  },
  // RFC 1939, 2449, 5034
  pop3: {
    isGreeted: isLine,
    isGreeting: (text) => /^\+OK\b/i.test(text),
    ask: 'CAPA',
    isListed: (text) => isLine(text) && (/^-ERR/i.test(text) || lastLine(text) === '.'),
    capabilities: (answer) =>
      answer.split(/\r?\n/).flatMap((line) => {
        const [name = '', ...more] = words(line)
        // A server of before 1998: it knows no list, but the plain log-in.
        if (name === '-ERR') return ['USER']
        return name === 'SASL' ? more.map((mechanism) => `AUTH=${mechanism}`) : name ? [name] : []
      }),
    startTls: 'STLS',
    offersPassword: (capabilities) =>
      capabilities.includes('USER') || capabilities.includes('AUTH=PLAIN'),
    login: (credentials) => ['AUTH PLAIN', credentials],
    isAnswered: (text) => isLine(text),
    isAccepted: (answer) => /^\+OK\b/i.test(answer),
    bye: 'QUIT',
  },
  // RFC 5321, 4954
  smtp: {
    isGreeted: (text) => isLine(text) && !/^\d{3}-/.test(lastLine(text)),
    isGreeting: (text) => /^220[ -]/.test(text),
    ask: 'EHLO [127.0.0.1]',
    isListed: (text) => isLine(text) && /^\d{3} /.test(lastLine(text)),
    capabilities: (answer) =>
      answer.split(/\r?\n/).flatMap((line) => {
        const [name = '', ...more] = words(line.replace(/^\d{3}[ -]/, ''))
        return name === 'AUTH' ? more.map((mechanism) => `AUTH=${mechanism}`) : name ? [name] : []
      }),
    startTls: 'STARTTLS',
    offersPassword: (capabilities) =>
      capabilities.includes('AUTH=PLAIN') || capabilities.includes('AUTH=LOGIN'),
    login: (credentials) => [`AUTH PLAIN ${credentials}`],
    isAnswered: (text) => isLine(text) && /^\d{3} /.test(lastLine(text)),
    isAccepted: (answer) => /^235\b/.test(answer),
    bye: 'QUIT',
  },
}
