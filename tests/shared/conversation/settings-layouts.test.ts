import { expect, test } from 'vitest'
import { readSettings } from '../../../shared/conversation/read-values.ts'
import { findMailClient } from '../../../shared/mail-clients/index.ts'
import type { MailValues } from '../../../shared/rules/index.ts'
import { LAYOUTS } from './settings-layouts.ts'

const read = (text: string, program?: string) =>
  readSettings(
    text,
    { slots: {} },
    program === undefined ? {} : { client: findMailClient(program) },
  )

test.each(LAYOUTS)('$name', ({ text, program, servers }) => {
  expect(read(text, program).servers.map(inShort)).toEqual(servers)
})

test.each([
  ['imap.example.org 993, smtp.example.org 465, STARTTLS\nSSL/TLS', ['SSL/TLS']],
  ['imap.example.org 993, SSL or STARTTLS?', ['SSL', 'STARTTLS']],
  ['smtp.example.org 465, imap.example.org 993 SSL/TLS\nMode: STARTTLS', ['STARTTLS']],
])('%j: what belongs nowhere is told', (text, unread) => {
  expect(read(text).unread).toEqual(unread)
})

test('a word that several entries of the program have is no value', () => {
  const { servers, unread } = read('eM Client, imap.example.org 993 SSL/TLS', 'em-client')
  expect(servers.map(inShort)).toEqual(['imap imap.example.org 993'])
  expect(unread).toEqual(['SSL/TLS'])
})

function inShort(values: MailValues): string {
  const { protocol, host, port, encryption, username, authentication, authenticationLabel } = values
  const signsIn =
    authenticationLabel === undefined ? authentication : `${authentication}:${authenticationLabel}`
  return [protocol, host, port, encryption, username, signsIn]
    .filter((value) => value !== undefined)
    .join(' ')
}
