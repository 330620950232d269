import { readFileSync } from 'node:fs'
import { ImapFlow } from 'imapflow'
import imapflow from 'imapflow/package.json' with { type: 'json' }
import { createTransport } from 'nodemailer'
import nodemailer from 'nodemailer/package.json' with { type: 'json' }
import type { ClientOutcome, MailClient, Message } from './client.ts'
import type { ClientLogin } from './client-login.ts'

/** The libraries that web mail and ticket systems are made with; their users read what the libraries say. */
export const nodeClients: MailClient = {
  id: 'imapflow-nodemailer',
  packages: [],
  version: () => `${imapflow.version}-${nodemailer.version}`,
  protocols: ['imap', 'smtp'],
  languages: ['en'],
  run: (login, message) => (login.protocol === 'smtp' ? send(login, message) : fetchNewest(login)),
}

// Of two clocks that run side by side, always the same must run out first: each says something else.
const FIRST = 3000
const LATER = 9000

function options({ host, port, encryption = 'ssl', username, password, caFile }: ClientLogin) {
  return {
    ...{ host, port, secure: encryption === 'ssl' },
    auth: { user: username, pass: password },
    tls: caFile ? { ca: readFileSync(caFile, 'utf8') } : {},
    connectionTimeout: FIRST,
  }
}

async function fetchNewest(login: ClientLogin): Promise<ClientOutcome> {
  const { encryption = 'ssl' } = login
  const client = new ImapFlow({
    ...options(login),
    socketTimeout: FIRST,
    greetingTimeout: LATER,
    ...(encryption !== 'ssl' && { doSTARTTLS: encryption === 'starttls' }),
    logger: false,
  })
  client.on('error', () => {
    // Told by the rejected promise too.
  })
  try {
    await client.connect()
    await client.mailboxOpen('INBOX')
    const newest = await client.fetchOne('*', { source: true })
    await client.logout()
    return { exitCode: 0, error: '', output: newest ? String(newest.source) : '' }
  } catch (error) {
    client.close()
    return { exitCode: 1, error: describe(error), output: '' }
  }
}

async function send(
  login: ClientLogin,
  { from, to, subject, body }: Message,
): Promise<ClientOutcome> {
  const { encryption = 'ssl' } = login
  const transport = createTransport({
    ...options(login),
    greetingTimeout: FIRST,
    socketTimeout: LATER,
    requireTLS: encryption === 'starttls',
    ignoreTLS: encryption === 'none',
  })
  try {
    await transport.sendMail({ from, to, subject, text: body })
    return { exitCode: 0, error: '', output: '' }
  } catch (error) {
    return { exitCode: 1, error: describe(error), output: '' }
  } finally {
    transport.close()
  }
}

/** The message, and what the server said where the message does not have it. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said: unknown = Reflect.get(error, 'responseText')
  return typeof said === 'string' ? `${error.message}: ${said}` : error.message
}
