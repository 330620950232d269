import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { isAboutSender } from '../../../shared/conversation/devices/find-device.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

test.each([
  'Unser Kopierer schickt keine Scans mehr per E-Mail',
  'Lexmark: Scan to E-Mail geht nicht mehr',
  'Die Überwachungskamera soll bei Alarm eine Mail senden',
  'Das QNAP soll Benachrichtigungen mailen',
  'FRITZ!Box will SMTP-Server wissen',
  'Unsere Warenwirtschaft soll Rechnungen versenden',
  'Wordpress SMTP Plugin, was muss ich eintragen?',
  'Unser Ticketsystem braucht einen SMTP-Zugang',
  'Das Kontaktformular soll die Anfragen per Mail schicken',
  'Konica bizhub SMTP einrichten',
  'our alarm system must send e-mail alerts',
  'the copier no longer mails the scans',
  'Zabbix should send notifications by mail',
  'what do I enter as SMTP server on the camera?',
  'scan to mail with the Epson',
])('%s', (message) => {
  expect(isAboutSender(understand(message))).toBe(true)
})

test.each([
  'mein Drucker druckt nicht',
  'Ich möchte eine Mail drucken',
  'the printer on the second floor is out of toner',
  'scan to folder fails',
  'my brother cannot send mail',
  'Outlook druckt keine Mails auf dem Canon',
  'Thunderbird kann keine Mails senden, der Drucker geht',
  'Mail vom Scanner mit Virus bekommen',
  'Welche Software soll ich nehmen?',
  'We should switch to IMAP and send a mail to all',
  'I cannot send mail from the workshop',
  'der Scan kommt schief in der Mail an, Scan to Mail',
])('%s is none', (message) => {
  expect(isAboutSender(understand(message))).toBe(false)
})
