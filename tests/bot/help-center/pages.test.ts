import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PAGE_TOPICS } from '../../../bot/help-center/pages/topics.ts'
import { guides } from '../../../shared/guides/index.ts'
import { looseTranslator } from '../../../shared/i18n.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { CLIENTS } from '../../../shared/mail-clients/client-id.ts'
import { settings, startTestBot, type TestBot } from '../start-test-bot.ts'

let bot: TestBot
beforeAll(async () => {
  bot = await startTestBot()
})
afterAll(() => bot.close())

async function open(path: string, headers: Record<string, string> = {}, origin = bot.origin) {
  const response = await fetch(origin + path, { headers, redirect: 'manual' })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

describe('the language of a page', () => {
  test.each([
    ['/', 'de-AT,de;q=0.9,en;q=0.5', '/de/'],
    ['/', 'en-US,en', '/en/'],
    ['/', 'fr,en;q=0.3', '/en/'],
    ['/', 'fr', '/de/'],
    ['/?lang=en', 'de', '/en/'],
    ['/?lang=klingon', 'en', '/en/'],
    ['/guide/mail-password', 'en', '/en/guide/mail-password'],
  ])('%s with "%s" leads to %s', async (path, language, target) => {
    const { status, headers } = await open(path, { 'accept-language': language })
    expect(status).toBe(302)
    expect(headers.get('location')).toBe(target)
    expect(headers.get('vary')).toContain('accept-language')
  })

  test('both languages stand on their own address and name each other', async () => {
    const german = await open('/de/', { 'accept-language': 'en' })
    const english = await open('/en/', { 'accept-language': 'de' })
    expect(german.html).toContain('<html lang="de">')
    expect(german.html).toContain('href="/en/" lang="en" hreflang="en"')
    expect(english.html).toContain('<html lang="en">')
    expect(english.html).toContain('E-mail in your own mail program')
  })
})

describe('a page', () => {
  test('greets with the name of the organisation and of those who help', async () => {
    const { html } = await open('/de/')
    expect(html).toContain('Musterfirma')
    expect(html).toContain('IT-Helpdesk hilft Ihnen weiter.')
    expect(html).toContain('href="mailto:helpdesk@example.org"')
  })

  test('shows names from the settings as text, whatever is in them', async () => {
    const hostile = '"><script>alert(1)</script>'
    const other = await startTestBot({ settings: { ...settings, organisation: { name: hostile } } })
    const { html } = await open('/de/', {}, other.origin)
    await other.close()
    expect(html).not.toContain('<script>alert')
    expect(html).toContain('&lt;script>')
  })

  test('works without any settings', async () => {
    const bare = await startTestBot({ settings: {} })
    const { status, html } = await open('/de/guide/mail-password', {}, bare.origin)
    await bare.close()
    expect(status).toBe(200)
    expect(html).toContain('Ihre IT hilft Ihnen weiter.')
    expect(html).not.toContain('Workspace öffnen')
  })

  test.each(guides)('guide $guide.id is readable without JavaScript', async ({ guide, words }) => {
    const g = looseTranslator(words, 'de')
    const { status, html } = await open(`/de/guide/${guide.id}`)
    expect(status).toBe(200)
    const list = html.match(/<ol class="guide-steps">.*<\/ol>/)?.[0] ?? ''
    expect(list.match(/<li>/g)).toHaveLength(guide.steps.length)
    for (const step of guide.steps) expect(list).toContain(g(`steps.${step.id}.title`))
  })

  test.each(PAGE_TOPICS)('topic %s has a page in both languages', async (topic) => {
    for (const language of LANGUAGES) {
      const { status, html } = await open(`/${language}/topic/${topic}`)
      expect(status).toBe(200)
      expect(html.match(/<h1>[^<]+<\/h1><div class="page-answer"/)).not.toBeNull()
      expect(html).toContain(`<div class="answer" lang="${language}"><p`)
    }
  })

  test.each(CLIENTS)('mail program %s has a page in both languages', async (client) => {
    for (const language of LANGUAGES) {
      expect((await open(`/${language}/client/${client}`)).status).toBe(200)
    }
  })

  test('no link on any page leads nowhere', async () => {
    const seen = new Set(['/de/', '/en/'])
    for (const path of seen) {
      const { status, html } = await open(path)
      expect(status, path).toBe(200)
      for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)) seen.add(href)
    }
    expect(seen.size).toBeGreaterThan(2 * (PAGE_TOPICS.length + CLIENTS.length))
  })

  test.each(['/de/guide/nothing', '/en/nothing', '/de/guide/../../etc/passwd', '/wp-login.php'])(
    'an address that leads nowhere is a friendly 404: %s',
    async (path) => {
      const { status, html } = await open(path, { 'accept-language': 'de' })
      expect(status).toBe(404)
      expect(html).toMatch(/Diese Seite gibt es nicht|There is no such page/)
    },
  )

  test('an address that is not even one is refused without telling about the inside', async () => {
    const { status, html } = await open('/de/guide/%E0%A4%A')
    expect(status).toBe(400)
    expect(html).not.toMatch(/node_modules|\.ts/)
  })

  test('allows its own files only, and nothing inline', async () => {
    const { headers, html } = await open('/de/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`default-src 'none'`)
    expect(policy).toContain(`require-trusted-types-for 'script'`)
    expect(policy).toContain(`frame-ancestors 'none'`)
    expect(policy).not.toContain('unsafe')
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
  })

  test('takes the colour of the organisation', async () => {
    const { html, headers } = await open('/theme.css')
    expect(headers.get('content-type')).toContain('text/css')
    expect(html).toContain('--accent:#0b6e4f')
  })
})

test('the process tells that it lives', async () => {
  expect(await open('/healthz')).toMatchObject({ status: 200, html: '{"status":"ok"}' })
})
