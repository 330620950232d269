import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { readValues } from '../../../shared/conversation/read-values.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())
const read = (text: string) => readValues(text, understand(text))

test('reads one server from free text and keeps the letters of the user name', () => {
  expect(read('imap.firma.de 143 starttls Max.Muster@Firma.de')).toEqual([
    {
      protocol: 'imap',
      host: 'imap.firma.de',
      port: 143,
      encryption: 'starttls',
      username: 'Max.Muster@Firma.de',
    },
  ])
})

test('reads two servers from one message', () => {
  expect(
    read('Posteingang imap.firma.de 993 SSL/TLS und Postausgang smtp.firma.de Port 25'),
  ).toEqual([
    { protocol: 'imap', host: 'imap.firma.de', port: 993, encryption: 'ssl' },
    { protocol: 'smtp', host: 'smtp.firma.de', port: 25 },
  ])
})

test.each([
  ['pop.firma.de:110', { protocol: 'pop3', host: 'pop.firma.de', port: 110 }],
  [
    'Port 587, TLS',
    { protocol: 'smtp', port: 587, encryption: 'starttls', encryptionLabel: 'TLS' },
  ],
  ['IMAP 993 ohne Verschlüsselung', { protocol: 'imap', port: 993, encryption: 'none' }],
  ['Benutzername: Anna.Muster', { username: 'Anna.Muster' }],
  ['ist der Benutzername Anna.Muster?', { username: 'Anna.Muster' }],
  ['user name Anna.Muster', { username: 'Anna.Muster' }],
  ['The user name is Anna.Muster.', { username: 'Anna.Muster' }],
])('%s', (text, values) => {
  expect(read(text)).toEqual([values])
})

test.each([
  'We have 993 employees, which port?',
  'Wir sind 465 Mitarbeiter, welcher Port?',
  'Raum 465',
  'extension 587',
  'call me on 993',
  'phone 0151 465 587',
])('%s: no value', (text) => {
  expect(read(text)).toEqual([])
})

test.each([
  ['room 993, port 587 for SMTP?', 587],
  ['993 employees on port 587', 587],
  ['on my phone 993', 993],
  ['smtp.example.org 587 user anna.muster', 587],
  ['smtp.example.org: 550 SSL', 550],
  ['smtp.example.org: 535-5.7.8 Username and Password not accepted', undefined],
  ['smtp.example.org: 550 5.1.1 unknown', undefined],
  ['smtp.example.org: 454 Relay access denied', undefined],
])('%s: port %s', (text, port) => {
  expect(read(text).flatMap((server) => server.port ?? [])).toEqual(port ? [port] : [])
})

test('a choice of two kinds of encryption is a question, not a value', () => {
  expect(read('SSL/TLS oder STARTTLS?')).toEqual([])
})

test.each([
  ['Server imap.example.org\nPort 993\nSSL/TLS\nusername Anna\nso what is wrong here?', 'Anna'],
  ['Benutzername Anna\nimap.example.org\n993\nSSL/TLS\nWas mache ich falsch?', 'Anna'],
  ['imap.example.org\n993\nSSL/TLS\nUser Name\nAnna\nis this right?', 'Anna'],
  ['imap.example.org\n993\nSSL/TLS\nAnna\nso what is wrong here?', 'Anna'],
  ['imap.example.org\n993\nSSL/TLS\nBenutzername Postausgang\nanna.muster', 'anna.muster'],
  ['imap.example.org, 993, SSL/TLS, Benutzername Anna. Was ist falsch?', 'Anna'],
  [
    'imap.example.org, 993, SSL/TLS, Benutzername ist Anna Muster, was stimmt nicht?',
    'Anna Muster',
  ],
  ['ich hab als Benutzername Anna eingetragen, stimmt das?', 'Anna'],
  ['my username is Anna, is that ok?', 'Anna'],
  ['der Benutzername ist Pflicht, oder?', undefined],
  ['Welcher Server, Port 993, Benutzername Groß?', undefined],
  ['imap.example.org\n993\nSSL/TLS\nThanks\nPeter', undefined],
  ['imap.example.org\n993\nSSL/TLS\nHilfe\nwas mache ich falsch?', undefined],
])('the user name in %j', (text, username) => {
  const [found] = read(text).flatMap((server) => server.username ?? [])
  expect(found).toBe(username)
})

test.each([
  ['smtplib.SMTP("smtp.example.org", 465) hangs', 'none'],
  ['s = smtplib.SMTP("smtp.example.org", 465)\ns.starttls()', 'starttls'],
  ['smtplib.SMTP_SSL("smtp.example.org", 465)', 'ssl'],
  ['SMTP_SSL("smtp.example.org", 465); s.starttls() in python', 'starttls'],
  ['imaplib.IMAP4("imap.example.org", 993)', 'none'],
  ['imaplib.IMAP4_SSL("imap.example.org", 993)', 'ssl'],
  ['poplib.POP3("pop.example.org", 995)', 'none'],
  ['curl --url smtp://smtp.example.org:465 --ssl-reqd', 'starttls'],
  ['curl --ssl-reqd smtps://smtp.example.org:465', 'ssl'],
  ['Send-MailMessage -SmtpServer smtp.example.org -Port 465 -UseSsl', 'starttls'],
  ['Send-MailMessage -SmtpServer smtp.example.org -Port 465', 'none'],
  ['new SmtpClient("smtp.example.org", 465) { EnableSsl = true }', 'starttls'],
  ["nodemailer: { host: 'smtp.example.org', port: 465, secure: false }", 'none'],
  ["nodemailer: { host: 'smtp.example.org', port: 465, secure: true }", 'ssl'],
  ["$mail->Host = 'smtp.example.org'; $mail->SMTPSecure = 'tls'; $mail->Port = 465;", 'starttls'],
  ['SMTPSecure = PHPMailer::ENCRYPTION_SMTPS; Host smtp.example.org Port 465', 'ssl'],
  [
    'props.put("mail.smtp.starttls.enable", "true"); props.put("mail.smtp.port", "465");',
    'starttls',
  ],
  ["EMAIL_USE_TLS = True EMAIL_PORT = 465 EMAIL_HOST = 'smtp.example.org'", 'starttls'],
  ["EMAIL_USE_SSL = True EMAIL_PORT = 465 EMAIL_HOST = 'smtp.example.org'", 'ssl'],
  ['openssl s_client -starttls smtp -connect smtp.example.org:465', 'starttls'],
  ['openssl s_client -connect smtp.example.org:465', 'ssl'],
  ['swaks --server smtp.example.org:465 --tls', 'starttls'],
  ['swaks --server smtp.example.org:465 --tls-on-connect', 'ssl'],
  // These choose by the port, or nobody knows: nothing is said of the encryption.
  ['smtp://smtp.example.org:465', undefined],
  ['SMTP (smtp.example.org, 465)', undefined],
])('%s: the call tells %s', (text, encryption) => {
  const values = read(text)
  expect(values).toHaveLength(1)
  expect(values[0]?.port).toBeGreaterThan(400)
  expect(values[0]?.encryption).toBe(encryption)
  expect(values[0]?.username).toBeUndefined()
})

test('the address that others see is no user name', () => {
  expect(read('From is newsletter@example.org, login is it@example.org')).toEqual([
    { username: 'it@example.org' },
  ])
})
