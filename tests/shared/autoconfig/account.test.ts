import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAccount } from '../../../shared/autoconfig/index.ts'
import { localPart } from './arbitraries.ts'

const settings = { mail: { domain: 'example.org' } }

test('an address in any case becomes lower case, and is the user name unless another one is given', () => {
  expect(readAccount({ address: ' Erika.Mustermann@Example.ORG ' }, settings)).toEqual({
    kind: 'account',
    address: 'erika.mustermann@example.org',
    domain: 'example.org',
    username: 'erika.mustermann@example.org',
  })
  expect(
    readAccount({ address: 'e@example.org', username: 'E.Mustermann' }, settings),
  ).toMatchObject({ username: 'e.mustermann' })
})

test('without a mail domain in the settings every domain of mail is accepted', () => {
  expect(readAccount({ address: 'max@mail.example.net' }, {})).toMatchObject({
    domain: 'mail.example.net',
  })
})

test('a domain with umlauts is compared in its ASCII form', () => {
  const umlaut = { mail: { domain: 'xn--mller-kva.example' } }
  expect(readAccount({ address: 'Änne@MÜLLER.example' }, umlaut)).toMatchObject({
    address: 'änne@xn--mller-kva.example',
  })
})

test.each([
  [undefined, 'address-missing'],
  ['   ', 'address-missing'],
  ['erika.mustermann', 'address-invalid'],
  ['@example.org', 'address-invalid'],
  ['erika@', 'address-invalid'],
  ['.erika@example.org', 'address-invalid'],
  ['erika..m@example.org', 'address-invalid'],
  ['"erika m"@example.org', 'address-invalid'],
  ['erika m@example.org', 'address-invalid'],
  ['a@b@example.org', 'address-invalid'],
  ['<script>alert(1)</script>@example.org', 'address-invalid'],
  ['erika@example.org"><x/>', 'address-invalid'],
  ['erika@example.org\u0000', 'address-invalid'],
  ['erika\r\nBcc: x@example.org', 'address-invalid'],
  ['erika\u202E@example.org', 'address-invalid'],
  ['%EMAILADDRESS%@example.org', 'address-invalid'],
  ['erika@example.org:993', 'address-invalid'],
  ['erika@example.org/..', 'address-invalid'],
  ['erika@user:secret@example.org', 'address-invalid'],
  ['erika@[127.0.0.1]', 'address-invalid'],
  ['erika@127.1', 'address-invalid'],
  ['erika@localhost', 'address-invalid'],
  ['erika@-example.org', 'address-invalid'],
  [`${'a'.repeat(65)}@example.org`, 'address-invalid'],
  [`a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}`, 'address-invalid'],
  ['erika@example.org.evil.test', 'address-other-domain'],
  ['erika@notexample.org', 'address-other-domain'],
  ['erika@mail.example.org', 'address-other-domain'],
  // A Cyrillic e: looks the same, is another domain.
  ['erika@еxample.org', 'address-other-domain'],
] as const)('%j is refused: %s', (address, reason) => {
  expect(readAccount({ address }, settings)).toEqual({ kind: 'refused', reason })
})

test.each([
  'erika mustermann',
  'a\tb',
  '%EMAILADDRESS%',
  '<x>',
  'a"b',
  'a\u0007b',
  'x'.repeat(255),
])('the user name %j is refused', (username) => {
  expect(readAccount({ address: 'erika@example.org', username }, settings)).toEqual({
    kind: 'refused',
    reason: 'username-invalid',
  })
})

test('whatever is typed is answered with an account in lower case or with a reason', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (address) => {
      const outcome = readAccount({ address }, {})
      if (outcome.kind === 'account') expect(outcome.username).toBe(outcome.username.toLowerCase())
    }),
    { numRuns: 1000 },
  )
})

test('every dot-atom is accepted, in every case the same', () => {
  fc.assert(
    fc.property(localPart, (local) => {
      const outcome = readAccount({ address: `${local}@example.org` }, settings)
      expect(outcome.kind).toBe('account')
      expect(readAccount({ address: `${local.toLowerCase()}@EXAMPLE.org` }, settings)).toEqual(
        outcome,
      )
    }),
    { numRuns: 1000 },
  )
})
