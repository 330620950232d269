import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadPhrases } from '../../../scripts/train.ts'
import { hideObvious } from '../../../shared/privacy/hide-obvious.ts'
import { hideSecrets, redactSecrets } from '../../../shared/privacy/hide-secrets.ts'
import { HIDDEN } from '../../../shared/privacy/replace-spans.ts'
import harmless from './harmless.json' with { type: 'json' }
import told from './told-secrets.json' with { type: 'json' }

test.each(told)('%j: %j is hidden, and nothing else', (text = '', secret = '') => {
  const at = text.lastIndexOf(secret)
  expect(secret).not.toBe('')
  expect(hideSecrets(text)).toBe(text.slice(0, at) + HIDDEN + text.slice(at + secret.length))
})

test.each(harmless)('%j stays', (text) => {
  expect(hideSecrets(text)).toBe(text)
})

test('of all phrases of the understanding, only those with a password in them are touched', () => {
  const touched = loadPhrases().flatMap(({ text }) => (hideSecrets(text) === text ? [] : [text]))
  expect(touched.sort(), 'a word of them belongs into ordinary-words.ts').toEqual([
    'Geheimes Passwort für unser Baumhaus: Stinksocke',
    'Passwort: Schwertfisch',
    // A pattern is made like a password.
    '^[A-Z]{2}\\d+$',
  ])
})

test.each([
  ['Passwort: Sommer2026!', 'Passwort: ••••••'],
  ['pw=abc123 und port=993', 'pw=•••••• und port=993'],
  ['PIN: 4711ab', 'PIN: ••••••'],
  ['es geht nicht mit xK9#mLp2Q', 'es geht nicht mit ••••••'],
  ['Password is "Herbst77"', 'Password is "••••••"'],
  ['Authorization: Bearer eyJhbGciOi.abc.def', 'Authorization: Bearer ••••••'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', HIDDEN],
])('%j becomes %j, also where the page must stay small', (text, hidden) => {
  expect(hideObvious(text)).toBe(hidden)
  expect(hideSecrets(text)).toBe(hidden)
})

test.each(['Passwort: sonnenschein', 'my password is "correct horse"'])(
  '%j is left to the receiver where the page must stay small',
  (text) => {
    expect(hideObvious(text)).toBe(text)
    expect(hideSecrets(text)).not.toBe(text)
  },
)

test.each(harmless)('%j stays where the page must stay small', (text) => {
  expect(hideObvious(text)).toBe(text)
})

test('what reads the text on finds a word in place of a secret, whoever took it out', () => {
  const redacted = { text: 'pw: xsecret  stimmt nicht', found: true }
  expect(redactSecrets('pw: hunter2 stimmt nicht')).toEqual(redacted)
  expect(redactSecrets(hideSecrets('pw: hunter2 stimmt nicht'))).toEqual(redacted)
})

test.each(['Passwort: ••••••••', 'Passwort: ****'])('%j was never a secret', (text) => {
  expect(redactSecrets(text)).toEqual({ text, found: false })
})

const LABELS = ['password', 'Passwort', ' pw', 'kennwort', ': ', ' ist ', '=', '"', ' is ', '\n']
const VALUES = ['Sommer2024!', 'geheim', 'letmein', ' ', '993', 'imap.example.org', 'x', HIDDEN]

test.each(['password pw=password A is ', 'password=•••••• ist password'])(
  'what was hidden in %j is no secret itself',
  (text) => {
    const once = hideSecrets(text)
    expect(hideSecrets(once)).toBe(once)
  },
)

test('hiding twice changes nothing more', () => {
  const piece = fc.oneof(fc.constantFrom(...LABELS, ...VALUES), fc.string({ maxLength: 4 }))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const once = hideSecrets(pieces.join(''))
      expect(hideSecrets(once)).toBe(once)
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  'passwort ',
  'passwort:',
  'passwort für x ',
  '„',
  'a1!B',
  'a1',
  '@',
  'x.',
  'imap://a:',
  '-----BEGIN PRIVATE KEY-----',
])('an endless row of %j takes no endless time', (part) => {
  const before = performance.now()
  hideSecrets(part.repeat(4_000 / part.length))
  expect(performance.now() - before).toBeLessThan(300)
})
