import { expect, test } from 'vitest'
import { chooseEntry } from '../../../shared/conversation/memory/listed-options.ts'
import { fold } from '../../../shared/understanding/index.ts'

const choose = (text: string) => chooseEntry(fold(text))

test.each([
  ['K-9: None / SSL/TLS / STARTTLS', 'SSL/TLS', 'others'],
  ['Sicherheit: Keine / SSL/TLS / STARTTLS', 'SSL/TLS', 'others'],
  ['keine - ssl/tls - starttls', 'SSL/TLS', 'others'],
  ['Security: off | TLS/SSL | STARTTLS', 'TLS/SSL', 'others'],
  ['None SSL/TLS STARTTLS', 'SSL/TLS', 'others'],
  ['1. None 2. SSL/TLS 3. STARTTLS which number', 'SSL/TLS', 'others'],
  ['das Menü zeigt Deaktiviert, SSL/TLS, STARTTLS', 'SSL/TLS', 'others'],
  ['none, explicit TLS, implicit TLS', 'Implicit TLS', 'others'],
  ['SMTPS / STARTTLS / aus, welches nehm i', 'SMTPS', 'others'],
  ['SSL, TLS oder STARTTLS?', 'SSL', 'others'],
  ['it offers none, ssl, starttls', 'SSL', 'others'],
  ['Aus / SSL / TLS, was nehmen?', 'SSL', 'hidden'],
  ['Security type: None, SSL, SSL (accept all certificates), TLS, which?', 'SSL', 'hidden'],
  ['"SMTP over SSL: off / TLS / STARTTLS"... which?', 'TLS', 'beside'],
  ['am Kopierer steht "SMTP über SSL: Aus/TLS/STARTTLS"', 'TLS', 'beside'],
  ['encryption (SSL/TLS): none, TLS, STARTTLS', 'TLS', 'beside'],
  ['da gibts nur keine, tls oder starttls', 'TLS', 'beside'],
  ['there is no SSL in that list. only off, TLS, STARTTLS', 'TLS', 'beside'],
  ['the options are none | tls | starttls', 'TLS', 'beside'],
  ['TLS or STARTTLS?', 'TLS', 'beside'],
  ['welches von beiden: tls, starttls', 'TLS', 'beside'],
  ['None / TLS', 'TLS', 'lone'],
  ['es gibt nur aus oder tls', 'TLS', 'lone'],
  ['mein drucker hat aus, tls', 'TLS', 'lone'],
])('%s: %s', (text, right, kind) => {
  expect(choose(text)).toEqual({ right, kind })
})

test.each([
  'SSL oder TLS?',
  'is TLS the same as STARTTLS?',
  'was ist der unterschied zwischen tls und starttls',
  'is TLS/STARTTLS ok?',
  'Encryption: TLS, no authentication',
  'Verschlüsselung TLS, ohne Authentifizierung',
  'it can only do STARTTLS or none',
  'geht nur STARTTLS oder keine',
  'es gibt tls, keine ahnung ob das passt',
  'my outlook has TLS, no idea what to do',
  'it only connects without SSL, TLS fails',
  '"TLS Certificate: None", "Use TLS/SSL" ticked',
])('%s: no list', (text) => {
  expect(choose(text)).toBeUndefined()
})

test.each([
  ['Off/SSL/TLS', 'open'],
  ['keine/ssl/tls', 'open'],
  ['Drucker zeigt "SSL / TLS" zur Auswahl, welches?', 'open'],
  ['Off/SSL/TLS/STARTTLS', 'open-beside'],
])('%s: one or two entries, %s', (text, kind) => {
  expect(choose(text)).toEqual({ kind })
})
