import { expect, test } from 'vitest'
import { readAutodiscoverRequest } from '../../../shared/autoconfig/index.ts'

const body = (address: string, schema = 'outlook/responseschema/2006a') =>
  `<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006">
  <Request>
    <EMailAddress>${address}</EMailAddress>
    <AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/${schema}</AcceptableResponseSchema>
  </Request>
</Autodiscover>`

test('the address is read as it was typed', () => {
  expect(readAutodiscoverRequest(body('Erika@Example.org'))).toEqual({
    kind: 'request',
    address: 'Erika@Example.org',
  })
})

test('prefixes and a missing schema do not matter', () => {
  const prefixed =
    '<a:Autodiscover xmlns:a="x"><a:Request><a:EMailAddress>e@example.org</a:EMailAddress></a:Request></a:Autodiscover>'
  expect(readAutodiscoverRequest(prefixed)).toMatchObject({ address: 'e@example.org' })
})

test('a phone that wants ActiveSync is told apart', () => {
  expect(readAutodiscoverRequest(body('e@example.org', 'mobilesync/responseschema/2006'))).toEqual({
    kind: 'other-schema',
  })
})

test.each([
  ['nothing', ''],
  ['a form', 'EMailAddress=e@example.org'],
  ['an empty address', body('')],
  ['an entity of its own', body('&xxe;')],
  ['another root', '<Request><EMailAddress>e@example.org</EMailAddress></Request>'],
  [
    '30,000 characters',
    `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(30_000)}">]>${body('e@example.org')}`,
  ],
  ['6,000 elements inside each other', '<a>'.repeat(6000)],
])('%s is no request', (_name, text) => {
  expect(readAutodiscoverRequest(text)).toEqual({ kind: 'not-a-request' })
})
