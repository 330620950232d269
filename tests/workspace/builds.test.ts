import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { FLAGS } from '../browsers/chromium.ts'
import { seeByName } from './by-name.ts'
import { BUILD_NAMES, startWorkspace, type WorkspaceOptions } from './server.ts'
import { type Walk, walks } from './walks.ts'

const ERIKA = { user: 'Erika.Mustermann@example.org', password: 'Herbstlaub-2025' }
const NEW = 'Frühlingsluft-2026'
const SETTINGS = {
  mail: {
    imap: { host: 'imap.firma.example', port: 993 },
    pop3: { host: 'pop.firma.example', port: 995 },
    smtp: { host: 'smtp.firma.example', port: 465 },
  },
}

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS })
}, 30_000)
afterAll(() => browser.close())

describe.each(BUILD_NAMES)('%s', { timeout: 60_000 }, (build) => {
  const walk = walks[build]

  test('lets a person set the password, and stores it', async () => {
    const { page, store, errors } = await open(build)
    await signIn(page, walk)
    await walk.openSecurity(page)
    const before = store.passwordHash(ERIKA.user)

    await fill(page, walk, 'kurz', 'kurz')
    await seesMessage(page, walk, walk.tooShort)
    await fill(page, walk, NEW, `${NEW}!`)
    await seesMessage(page, walk, walk.mismatch)
    expect(store.passwordHash(ERIKA.user)).toBe(before)

    await fill(page, walk, NEW, NEW)
    await seesMessage(page, walk, walk.saved)
    expect(store.passwordHash(ERIKA.user)).not.toBe(before)
    expect(await store.verifyPassword(ERIKA.user, ERIKA.password)).toBe(false)
    expect(await store.verifyMailLogin(ERIKA.user.toLowerCase(), NEW)).toBe(true)
    expect(errors).toEqual([])
  })

  test('shows the server data of the settings', async () => {
    const { page } = await open(build, { settings: SETTINGS })
    await signIn(page, walk)
    await walk.openServers(page)
    const servers = await walk.servers(page)
    expect(servers).toHaveLength(3)
    for (const [at, { host, port }] of Object.values(SETTINGS.mail).entries()) {
      expect(servers[at]).toContain(host)
      expect(servers[at]).toContain(String(port))
      expect(servers[at]).toContain('SSL')
      expect(servers[at]?.toLowerCase()).toContain('erika.mustermann@example.org')
    }
  })

  test('keeps deep links over a reload, with a title of their own', async () => {
    const { page, origin, paths } = await open(build, { settings: SETTINGS })
    await signIn(page, walk)
    const home = await page.title()
    await page.goto(origin + paths.mailServer)
    await page.reload()
    await walk.servers(page)
    const servers = await page.title()
    await page.goto(origin + paths.security)
    await page.reload()
    await walk.inside(page).waitFor()
    expect(new Set([home, servers, await page.title()]).size).toBe(3)
  })

  test('leads back to the wished page after signing in anew', async () => {
    const { page, store, origin, paths } = await open(build, { settings: SETTINGS })
    await signIn(page, walk)
    store.expireSessions()
    await page.goto(origin + paths.mailServer)
    await walk.user(page).fill(ERIKA.user)
    await walk.password(page).fill(ERIKA.password)
    await walk.submit(page).click()
    expect(await walk.servers(page)).toHaveLength(3)
  })

  test('asks to sign in when the session ends in the middle', async () => {
    const { page, store, origin, paths } = await open(build)
    await signIn(page, walk)
    await page.goto(origin + paths.home)
    await walk.openSecurity(page)
    await walk.newPassword(page).waitFor()
    store.expireSessions()
    await fill(page, walk, NEW, NEW)
    await walk.user(page).waitFor()
    expect(await store.verifyPassword(ERIKA.user, NEW)).toBe(false)
  })

  test('speaks the language that a person has chosen', async () => {
    const { page, store } = await open(build)
    await signIn(page, walk)
    const seen = []
    for (const language of ['de', 'en'] as const) {
      await store.setPreferences(ERIKA.user, { language })
      await page.reload()
      await seeByName(page, { name: language === 'de' ? 'Kalender' : 'Calendar' })
      seen.push(await page.evaluate(() => document.documentElement.lang))
    }
    expect(seen).toEqual(['de', 'en'])
  })

  test('says so when there are no servers, and fits on a small screen', async () => {
    const { page, origin, paths } = await open(build, {}, { width: 320, height: 640 })
    await signIn(page, walk)
    await page.goto(origin + paths.mailServer)
    await page.reload()
    await page.getByText(/keine E-Mail-Server hinterlegt|No email servers are set up/).waitFor()
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
})

test('semantic passes axe on every page', { timeout: 60_000 }, async () => {
  const { page, origin, paths } = await open('semantic', { settings: SETTINGS })
  const found = [await axe(page)]
  await signIn(page, walks.semantic)
  for (const path of [paths.home, paths.security, paths.mailServer, '/mail/posteingang/2']) {
    await page.goto(origin + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    found.push(await axe(page))
  }
  await walks.semantic.inside(page).click()
  found.push(await axe(page))
  expect(found.flat()).toEqual([])
})

test('semantic sets the password with the keyboard alone', { timeout: 60_000 }, async () => {
  const { page, store } = await open('semantic')
  const keys = async (...names: string[]) => {
    for (const name of names) await page.keyboard.press(name)
  }
  await page.getByLabel('E-Mail-Adresse').waitFor()
  await page.keyboard.type(ERIKA.user)
  await keys('Tab')
  await page.keyboard.type(ERIKA.password)
  await keys('Enter')
  await walks.semantic.inside(page).focus()
  await keys('Enter', 'ArrowDown', 'Enter')
  const security = page.getByRole('link', { name: 'Sicherheit' })
  await security.focus()
  await keys('Enter')
  await page.getByRole('heading', { level: 1, name: 'Sicherheit' }).waitFor()
  await keys('Tab')
  await page.keyboard.type(NEW)
  await keys('Tab')
  await page.keyboard.type(NEW)
  await keys('Enter')
  await page.getByText('Ihr Passwort wurde gespeichert.').waitFor()
  expect(await store.verifyPassword(ERIKA.user, NEW)).toBe(true)
})

test('rerendering replaces what is hovered and what is pressed, and still works', async () => {
  const { page } = await open('rerendering')
  await signIn(page, walks.rerendering)
  const link = page.getByRole('link', { name: 'Mail', exact: true }).first()
  await page.mouse.move(640, 500)
  const before = await link.elementHandle()
  const isGone = () => before?.evaluate((node) => !node.isConnected)
  await link.hover()
  expect(await isGone()).toBe(true)
  await page.mouse.down()
  await page.mouse.up()
  await page.getByRole('heading', { name: 'Posteingang' }).waitFor()
})

test('rerendering keeps typed text, cursor and dialog through its clock', async () => {
  const { page } = await open('rerendering')
  await signIn(page, walks.rerendering)
  await walks.rerendering.openSecurity(page)
  await page.keyboard.type('Halb')
  const field = await walks.rerendering.newPassword(page).elementHandle()
  await page.waitForFunction((node) => node?.isConnected === false, field)
  await page.keyboard.type(' getippt')
  expect(await walks.rerendering.newPassword(page).inputValue()).toBe('Halb getippt')
})

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`)
}

async function open(
  build: (typeof BUILD_NAMES)[number],
  options: Partial<WorkspaceOptions> = {},
  viewport = { width: 1280, height: 800 },
) {
  const workspace = await startWorkspace({ settings: {}, build, ...options })
  const context = await browser.newContext({ viewport, locale: 'de-DE' })
  onTestFinished(async () => {
    await context.close()
    await workspace.close()
  })
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(workspace.origin)
  return { ...workspace, page, errors }
}

async function signIn(page: Page, walk: Walk): Promise<void> {
  await walk.user(page).fill(ERIKA.user)
  await walk.password(page).fill(ERIKA.password)
  await walk.submit(page).click()
  await walk.inside(page).waitFor()
}

async function fill(page: Page, walk: Walk, password: string, repeat: string): Promise<void> {
  await walk.newPassword(page).fill(password)
  await walk.repeat(page).fill(repeat)
  await walk.save(page).click()
}

async function seesMessage(page: Page, walk: Walk, words: string): Promise<void> {
  await walk.messages(page).getByText(words).waitFor()
}
