import { describe, expect, test } from 'vitest'
import { check, rules } from '../../../shared/rules/index.ts'

test('values that the server accepts give no finding', () => {
  expect(
    check({ protocol: 'imap', port: 993, encryption: 'ssl', username: 'max.muster@example.org' }),
  ).toEqual([])
})

test('each finding has rule, severity, field, wrong and right value', () => {
  expect(
    check({
      protocol: 'imap',
      port: 143,
      encryption: 'starttls',
      username: 'Max.Muster@Example.org',
    }),
  ).toEqual([
    { rule: 'ssl-only', severity: 'error', field: 'encryption', wrong: 'starttls', right: 'ssl' },
    { rule: 'implicit-tls-port', severity: 'error', field: 'port', wrong: '143', right: '993' },
    {
      rule: 'lower-case-username',
      severity: 'error',
      field: 'username',
      wrong: 'Max.Muster@Example.org',
      right: 'max.muster@example.org',
    },
  ])
})

describe('ports', () => {
  test.each([
    ['imap', 993, []],
    ['imap', 143, ['error 993']],
    ['imap', 465, ['error 993']],
    ['pop3', 110, ['error 995']],
    ['smtp', 587, ['error 465']],
    ['smtp', 25, ['error 465']],
    ['smtp', 10465, ['warning 465']],
    [undefined, 587, ['error 465']],
    [undefined, 993, []],
    [undefined, 10465, ['warning ']],
  ] as const)('%s on %d', (protocol, port, expected) => {
    const findings = check({ port, ...(protocol && { protocol }) })
    expect(findings.map(({ severity, right }) => `${severity} ${right}`)).toEqual(expected)
  })
})

test('umlauts and a capital I become lower case in every locale', () => {
  expect(check({ username: 'ÄNNE.IRIS' }).map(({ right }) => right)).toEqual(['änne.iris'])
})

test.each([
  [{ authentication: 'password' }, []],
  [{ authentication: 'none' }, ['authentication none']],
  [{ authentication: 'other', authenticationLabel: 'OAuth2' }, ['authentication other']],
  [{ encryption: 'unchecked' }, ['encryption unchecked']],
] as const)('%j', (values, expected) => {
  expect(check(values).map(({ field, wrong }) => `${field} ${wrong}`)).toEqual(expected)
})

test('no values, no finding', () => {
  expect(check({})).toEqual([])
  expect(rules).toHaveLength(4)
})
