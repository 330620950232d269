import { expect, test } from 'vitest'
import { copyOrder, findMailClient, mailClients } from '../../../shared/mail-clients/index.ts'

test.each([
  [
    'thunderbird',
    'imap',
    'email imap.host imap.port imap.encryption username smtp.host smtp.port smtp.encryption',
  ],
  [
    'thunderbird',
    'pop3',
    'email pop3.host pop3.port pop3.encryption username smtp.host smtp.port smtp.encryption',
  ],
  [
    'gmail-app',
    'imap',
    'email username imap.host imap.port imap.encryption smtp.host smtp.port smtp.encryption',
  ],
  [
    'ios-mail',
    'imap',
    'email imap.host username smtp.host smtp.encryption smtp.port imap.encryption imap.port',
  ],
] as const)('%s asks for the values of %s in its own order', (id, protocol, order) => {
  const client = findMailClient(id)
  if (!client) throw new Error(`no mail client "${id}"`)
  expect(copyOrder(client, protocol).join(' ')).toBe(order)
})

test.each(mailClients)('$id asks for each value once and for all of both servers', (client) => {
  const order = copyOrder(client, 'imap')
  expect(new Set(order).size).toBe(order.length)
  expect(order).toEqual(
    expect.arrayContaining(['imap.host', 'imap.port', 'smtp.host', 'smtp.port', 'smtp.encryption']),
  )
  expect(order).not.toContain('password')
})

test('Outlook asks for the user name only in its full dialog', () => {
  const outlook = findMailClient('outlook')
  if (!outlook) throw new Error('no outlook')
  expect(copyOrder(outlook, 'imap')).not.toContain('username')
  const other = { email: 'anna@example.org', username: 'anna' }
  expect(copyOrder(outlook, 'imap', other)).toContain('username')
})

test('an id that nobody knows finds nothing', () => {
  expect(findMailClient('__proto__')).toBeUndefined()
  expect(findMailClient('')).toBeUndefined()
})
