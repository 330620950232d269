import jsQR from 'jsqr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Settings } from '../../../shared/settings/index.ts'
import { settings as half, startTestBot, type TestBot } from '../start-test-bot.ts'

const settings: Settings = {
  ...half,
  mail: {
    domain: 'example.org',
    imap: { host: 'imap.example.org', port: 993 },
    smtp: { host: 'smtp.example.org', port: 465 },
  },
  bot: { url: 'https://help.example.org' },
}

let bot: TestBot
beforeAll(async () => {
  bot = await startTestBot({ settings })
})
afterAll(() => bot.close())

async function open(path: string, options: RequestInit = {}, origin = bot.origin) {
  const response = await fetch(origin + path, { redirect: 'manual', ...options })
  return { status: response.status, headers: response.headers, html: await response.text() }
}
const send = (address: string, language = 'de', origin = bot.origin) =>
  open(`/${language}/setup`, { method: 'POST', body: new URLSearchParams({ address }) }, origin)

describe('the form', () => {
  test.each([
    ['/de/setup', 'de', 'Ihre E-Mail-Adresse'],
    ['/en/setup', 'en', 'Your e-mail address'],
    ['/de/', 'de', 'Ihre E-Mail-Adresse'],
    ['/de/client/ios-mail', 'de', 'Ihre E-Mail-Adresse'],
    ['/en/client/thunderbird', 'en', 'Your e-mail address'],
  ])(
    'stands on %s and sends by POST, so that the address is in no log',
    async (path, language, label) => {
      const { status, html } = await open(path)
      expect(status).toBe(200)
      expect(html).toContain(
        `<form class="address-form" method="post" action="/${language}/setup">`,
      )
      expect(html).toContain(`<label for="address">${label}</label>`)
    },
  )

  test('comes first where a profile does it all, elsewhere below, and promises no profile there', async () => {
    const { html: ios } = await open('/de/client/ios-mail')
    expect(ios.indexOf('<form')).toBeLessThan(ios.indexOf('data-answer'))
    expect(ios).toContain('bekommen Sie ein Profil')
    const { html: outlook } = await open('/de/client/outlook')
    expect(outlook.indexOf('<form')).toBeGreaterThan(outlook.indexOf('data-answer'))
    expect(outlook).not.toContain('ein Profil für iPhone')
    expect(outlook).toContain('<h1>Outlook (klassisch) und Neues Outlook einrichten</h1>')
  })

  test('is not there where nothing could be made', async () => {
    const bare = await startTestBot()
    for (const path of ['/de/', '/de/client/ios-mail', '/de/setup'])
      expect((await open(path, {}, bare.origin)).html).not.toContain('<form')
    const { status, html } = await send('erika@example.org', 'de', bare.origin)
    await bare.close()
    expect(status).toBe(422)
    expect(html).toContain('noch kein Postausgangsserver eingetragen')
  })
})

describe('the page for an address', () => {
  test('has the profile to load and the values to copy, in lower case', async () => {
    const { status, headers, html } = await send('Erika.Mustermann@Example.org')
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(html).toContain('mit einem anderen Namen an als hier steht, gilt dieser')
    expect(html).toContain(
      'href="/profile.mobileconfig?address=erika.mustermann%40example.org&amp;lang=de"',
    )
    expect(html).toContain('imap.example.org')
    expect(html).toContain('465')
    expect(html).not.toContain('Erika.Mustermann')
    expect(html).not.toMatch(/\sstyle=|<script(?![^>]*\ssrc=)/)
  })

  test('leads to a profile that is really there', async () => {
    const { html } = await send('erika@example.org')
    const [, href = ''] = html.match(/href="(\/profile[^"]+)"/) ?? []
    const { status, headers } = await open(href.replaceAll('&amp;', '&'))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/x-apple-aspen-config')
  })

  test.each(['erika@example.org', `${'a'.repeat(64)}@example.org`, 'änne+test@example.org'])(
    'has a code that a camera reads as the address of the profile: %s',
    async (address) => {
      const { html } = await send(address)
      const query = new URLSearchParams({ address, lang: 'de' })
      expect(readCode(html)).toBe(`https://help.example.org/profile.mobileconfig?${query}`)
    },
  )

  test('says that the profile is not signed, unless it is', async () => {
    expect((await send('erika@example.org')).html).toContain('nicht signiert')
    expect((await send('erika@example.org', 'en')).html).toContain('not signed')
  })

  test('has no code where a phone could not get to', async () => {
    const { bot: _, ...rest } = settings
    const local = await startTestBot({ settings: rest })
    const { html } = await send('erika@example.org', 'de', local.origin)
    await local.close()
    expect(html).toContain('/profile.mobileconfig?')
    expect(html).not.toContain('<svg')
  })
})

describe('an address that cannot be', () => {
  test.each([
    ['', 'Es fehlt die E-Mail-Adresse'],
    ['erika@example.com', 'gehört zu einer anderen Domain'],
    ['"><script>alert(1)</script>@example.org', 'keine E-Mail-Adresse'],
  ])('"%s" is told beside the field, and not repeated', async (address, words) => {
    const { status, html } = await send(address)
    expect(status).toBe(422)
    expect(html).toMatch(/role="alert"[^>]*>[^<]+/)
    expect(html).toContain(words)
    expect(html).toContain('aria-describedby="address-problem"')
    expect(html).not.toMatch(/alert\(1\)|example\.com/)
  })

  test('that came by another way is told too, but only in our own words', async () => {
    const told = await open('/en/setup?problem=address-other-domain')
    expect(told.html).toContain('belongs to another domain')
    const hostile = await open('/en/setup?problem=%3Cscript%3E')
    expect(hostile.html).not.toMatch(/role="alert"|%3Cscript|<script>/)
  })

  test('too much of it is refused unread', async () => {
    expect((await send('a'.repeat(5_000))).status).toBe(413)
  })
})

test('an address without a language leads to the reader’s', async () => {
  const { headers } = await open('/setup', { headers: { 'accept-language': 'en' } })
  expect(headers.get('location')).toBe('/en/setup')
})

test('nothing that was typed is told to the log', () => {
  expect(bot.reports).toEqual([])
})

/** Draws the code's rectangles the way a screen does, eight dots a module, and reads them with another library. */
function readCode(html: string): string | undefined {
  const size = Number(html.match(/<svg[^>]*viewBox="0 0 (\d+) /)?.[1])
  const path = html.match(/class="qr-dark"[^>]* d="([^"]+)"/)?.[1] ?? ''
  const scale = 8
  const side = size * scale
  const dots = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (
        let column = Number(x) * scale;
        column < (Number(x) + Number(width)) * scale;
        column += 1
      )
        dots.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
  }
  return jsQR(dots, side, side)?.data
}
