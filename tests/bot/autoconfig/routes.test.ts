import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  appleProfile,
  autodiscoverConfig,
  autodiscoverError,
  thunderbirdConfig,
} from '../../../shared/autoconfig/index.ts'
import { settings } from '../../shared/autoconfig/complete-settings.ts'
import { startTestBot, type TestBot } from '../start-test-bot.ts'
import { statusWithMark } from './status-with-mark.ts'

const ERIKA = 'Erika.Mustermann@Example.org'
const HOSTILE = '"><script>alert(1)</script>@example.org'
const textOf = (made: { kind: string; text?: string }) => made.text ?? made.kind

let bot: TestBot
beforeAll(async () => {
  bot = await startTestBot({ settings })
})
afterAll(() => bot.close())

async function call(path: string, options: RequestInit = {}, origin = bot.origin) {
  const response = await fetch(origin + path, { redirect: 'manual', ...options })
  const { status, headers } = response
  return { status, headers, text: await response.text() }
}
const ask = (address: string) =>
  `<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"><Request><EMailAddress>${address}</EMailAddress><AcceptableResponseSchema>http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a</AcceptableResponseSchema></Request></Autodiscover>`
const post = (body: BodyInit, headers: Record<string, string> = { 'content-type': 'text/xml' }) =>
  call('/autodiscover/autodiscover.xml', { method: 'POST', body, headers })

describe.each(['/.well-known/autoconfig/mail/config-v1.1.xml', '/mail/config-v1.1.xml'])(
  'Thunderbird at %s',
  (path) => {
    const get = (address: string) => call(`${path}?emailaddress=${encodeURIComponent(address)}`)

    test('gets the configuration of the settings, and may keep it', async () => {
      const { status, headers, text } = await get(ERIKA)
      expect(status).toBe(200)
      expect(text).toBe(textOf(thunderbirdConfig(settings, { address: ERIKA })))
      expect(text).toContain('<username>erika.mustermann@example.org</username>')
      expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
      expect(headers.get('cache-control')).toBe('private, max-age=3600')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('content-security-policy')).toContain('sandbox')
    })

    test('asks again with the mark it got and is told that nothing is new', async () => {
      const etag = (await get(ERIKA)).headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]{27}"$/)
      const url = (address: string) => `${bot.origin}${path}?emailaddress=${address}`
      expect(await statusWithMark(url(ERIKA), etag)).toBe(304)
      expect(await statusWithMark(url('max@example.org'), etag)).toBe(200)
    })

    test('cannot tell existing addresses from others', async () => {
      const [one, two] = await Promise.all([get('aaaaa@example.org'), get('zzzzz@example.org')])
      expect(one.text.replaceAll('aaaaa', 'zzzzz')).toBe(two.text)
      expect(headersOf(one.headers)).toEqual(headersOf(two.headers))
    })

    test.each([
      ['no address', ''],
      ['another domain', '?emailaddress=erika@example.com'],
      ['a hostile address', `?emailaddress=${encodeURIComponent(HOSTILE)}`],
      ['two addresses', '?emailaddress=a@example.org&emailaddress=b@example.org'],
      ['a placeholder', '?emailaddress=%25EMAILADDRESS%25'],
    ])('%s: 404 in plain words, nothing repeated', async (_name, query) => {
      const { status, headers, text } = await call(path + query)
      expect(status).toBe(404)
      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
      expect(headers.get('vary')).toContain('accept-language')
      expect(text).toMatch(/\.\n$/)
      expect(text).not.toMatch(/script|@example\.com/)
    })
  },
)

function headersOf(headers: Headers): [string, string][] {
  return [...headers].filter(([name]) => name !== 'etag' && name !== 'date')
}

describe('Autodiscover', () => {
  test.each([
    '/autodiscover/autodiscover.xml',
    '/Autodiscover/Autodiscover.xml',
    '/AutoDiscover/AutoDiscover.XML',
  ])('answers at %s', async (path) => {
    const options = { method: 'POST', body: ask(ERIKA), headers: { 'content-type': 'text/xml' } }
    const { status, headers, text } = await call(path, options)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(text).toBe(textOf(autodiscoverConfig(settings, { address: ERIKA })))
  })

  test.each(['application/xml', 'text/xml; charset=utf-8', 'application/autodiscover+xml'])(
    'takes %s',
    async (type) => {
      expect((await post(ask(ERIKA), { 'content-type': type })).text).toContain('<LoginName>')
    },
  )

  test('reads UTF-16 too', async () => {
    const type = { 'content-type': 'text/xml; charset=utf-16' }
    expect((await post(Buffer.from(`\uFEFF${ask(ERIKA)}`, 'utf16le'), type)).text).toContain(
      '<LoginName>erika.mustermann@example.org<',
    )
  })

  test.each([
    ['another domain', ask('erika@example.com')],
    ['a hostile address', ask('&lt;script&gt;@example.org')],
    ['a phone', ask(ERIKA).replace('outlook/responseschema/2006a', 'mobilesync/responseschema')],
    [
      'a billion laughs',
      `<!DOCTYPE x [<!ENTITY a "ha">${[...'bcdefgh']
        .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(10)}">`)
        .join('')}]>${ask('&h;')}`,
    ],
    ['a file of ours', `<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>${ask('&x;')}`],
    ['elements without end', '<a>'.repeat(6_000)],
    ['no XML', 'EMailAddress=erika@example.org'],
  ])('%s: the one error of the protocol', async (_name, body) => {
    const { status, text } = await post(body)
    expect(status).toBe(200)
    expect(text).toBe(textOf(autodiscoverError()))
  })

  test.each([
    ['too much', 413, 'a'.repeat(40_000), { 'content-type': 'text/xml' }],
    ['JSON', 415, '{}', { 'content-type': 'application/json' }],
    ['nothing', 415, '', { 'content-type': 'text/xml' }],
    ['an unknown alphabet', 415, ask(ERIKA), { 'content-type': 'text/xml; charset=klingon' }],
    ['packed', 415, ask(ERIKA), { 'content-type': 'text/xml', 'content-encoding': 'gzip' }],
  ])('%s is refused with %i', async (_name, status, body, headers) => {
    expect((await post(body, headers)).status).toBe(status)
  })

  test('is asked by POST only', async () => {
    const { status, headers } = await call('/autodiscover/autodiscover.xml')
    expect(status).toBe(405)
    expect(headers.get('allow')).toBe('POST')
  })
})

describe('the profile', () => {
  const get = (query: string, headers = {}) => call(`/profile.mobileconfig?${query}`, { headers })

  test('is a file to load in the language asked for', async () => {
    const { status, headers, text } = await get(`address=${ERIKA}&lang=en`)
    expect(status).toBe(200)
    expect(text).toBe(textOf(appleProfile(settings, { address: ERIKA }, { language: 'en' })))
    expect(headers.get('content-type')).toBe('application/x-apple-aspen-config')
    expect(headers.get('content-disposition')).toBe('attachment; filename="mail.mobileconfig"')
    expect(headers.get('cache-control')).toBe('private, max-age=3600')
    expect(headers.get('vary')).toContain('accept-language')
  })

  test('speaks the language of the device', async () => {
    const german = await get(`address=${ERIKA}`, { 'accept-language': 'de-CH' })
    const english = await get(`address=${ERIKA}`, { 'accept-language': 'en' })
    expect(german.text).toContain('E-Mail-Konto')
    expect(english.text).not.toContain('E-Mail-Konto')
    expect(english.headers.get('etag')).not.toBe(german.headers.get('etag'))
  })

  test.each([
    ['', '/en/setup'],
    [`address=${encodeURIComponent(HOSTILE)}`, '/en/setup?problem=address-invalid'],
    ['address=erika@example.com', '/en/setup?problem=address-other-domain'],
    ['address=a@example.org&address=b@example.org', '/en/setup'],
  ])('"%s" leads back to the form: %s', async (query, target) => {
    const { status, headers, text } = await get(query, { 'accept-language': 'en' })
    expect(status).toBe(303)
    expect(headers.get('location')).toBe(target)
    expect(text).not.toContain('script')
  })
})

test('who asks without end is refused for a while, others are not', async () => {
  const other = await startTestBot({ settings })
  const asked = (from: string) =>
    fetch(`${other.origin}/mail/config-v1.1.xml?emailaddress=a@example.org`, {
      headers: { 'x-forwarded-for': from },
    })
  const answers = await Promise.all(Array.from({ length: 300 }, () => asked('192.0.2.1')))
  const refused = answers.filter(({ status }) => status === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.headers.get('retry-after')).toBe('1')
  expect((await asked('192.0.2.2')).status).toBe(200)
  await other.close()
})

test('nothing that was asked is told to the log', () => {
  expect(bot.reports).toEqual([])
})

test('without servers in the settings there is nothing to get, and nothing breaks', async () => {
  const bare = await startTestBot({ settings: {} })
  const thunderbird = await call(
    '/mail/config-v1.1.xml?emailaddress=a@example.org',
    {},
    bare.origin,
  )
  expect(thunderbird.status).toBe(404)
  const profile = await call('/profile.mobileconfig?address=a@example.org', {}, bare.origin)
  expect(profile.headers.get('location')).toBe('/de/setup?problem=no-incoming-server')
  await bare.close()
})
