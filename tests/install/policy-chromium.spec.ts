import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/browsers.ts'
import { buildExtension } from '../../scripts/build-extension.ts'
import { chromeId } from '../../scripts/extension-id.ts'
import { missingForPolicies, withPolicies } from '../browsers/with-policies.ts'
import { allSettings } from '../shared/settings/all-settings.ts'
import { launchChromium } from './chromium.ts'

const { extension: ids } = allSettings
const BUILT = {
  extension: ids,
  language: 'en',
  support: { name: 'Support of the build' },
  mail: { imap: { host: 'imap.build.example', port: 993 } },
} as const

type Prescribed = {
  page: Page
  open: (file: string) => Promise<Page>
  change: (policy: unknown) => void
}
type Fixtures = { prescribe: (policy: unknown) => Promise<Prescribed> }

const test = base.extend<Fixtures, { extension: string }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      await use(buildExtension({ settings: BUILT, browser: 'chrome', outDir }))
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  prescribe: async ({ extension }, use) => {
    const ends: (() => unknown)[] = []
    await use(async (policy) => {
      const file = (value: unknown) => ({
        '3rdparty': { extensions: { [chromeId(ids.chromeKey)]: value } },
      })
      const browser = withPolicies('chromium', findBrowser('chromium') ?? '', file(policy))
      ends.unshift(browser.remove)
      const { context, origin } = await launchChromium(extension, browser.executablePath)
      ends.unshift(() => context.close())
      const open = async (name: string) => {
        const page = await context.newPage()
        await page.goto(`${origin}/${name}`)
        return page
      }
      return {
        page: await open('options.html'),
        open,
        change: (value) => browser.write(file(value)),
      }
    })
    for (const end of ends) await end()
  },
})

test.skip(missingForPolicies() !== undefined, missingForPolicies() ?? '')

test('a policy with every field there is comes out of the browser whole', async ({ prescribe }) => {
  const { page } = await prescribe(allSettings)
  expect(await managed(page)).toEqual(JSON.parse(JSON.stringify(allSettings)))
  const section = page.getByRole('region', { name: 'Vorgaben Ihrer Firma' })
  await expect(section).toContainText('Übernommen:')
  await expect(section).not.toContainText('Nicht verstanden')
})

test('the policy counts before the person, the person before the build', async ({ prescribe }) => {
  const { page } = await prescribe({
    support: { name: 'Firma' },
    bot: { url: 'https://help.firma.example' },
  })
  await page.evaluate(() =>
    Reflect.get(globalThis, 'chrome').storage.local.set({
      settings: {
        language: 'de',
        support: { name: 'Person' },
        bot: { url: 'https://help.person.example' },
      },
    }),
  )
  await expect
    .poll(() => inForce(page))
    .toEqual({
      extension: ids,
      mail: BUILT.mail,
      language: 'de',
      support: { name: 'Firma' },
      bot: { url: 'https://help.firma.example' },
    })
  const helpCenter = page.getByRole('region', { name: 'Hilfe-Center', exact: true })
  await expect(helpCenter).toContainText('Von Ihrer Firma vorgegeben; hier nicht änderbar.')
  await expect(helpCenter.getByRole('textbox')).toHaveAttribute('readonly')
  await expect(helpCenter.getByRole('button', { name: 'Speichern' })).toHaveCount(0)
})

test('mistakes in a policy are named on the options page, and everything else goes on', async ({
  prescribe,
}) => {
  const { page, open } = await prescribe({
    language: 'fr',
    workspace: { origins: ['http://workspace.example.org', 'https://workspace.example.org'] },
    mail: {
      imap: { host: 'imap.example.org', port: 143 },
      smtp: { host: 'smtp.example.org', port: 465 },
    },
  })
  await expect(
    page.getByRole('region', { name: 'Vorgaben Ihrer Firma' }).getByRole('listitem'),
  ).toHaveText([
    'workspace.origins.0: "http://workspace.example.org" ist unverschlüsselt; bitte https:// verwenden (http:// nur für diesen Rechner)',
    'mail.imap.port: 143 ist der Port für STARTTLS/unverschlüsselt; bitte den SSL-Port angeben (üblich: 993)',
    'language: "fr" ist nicht möglich; bitte eines davon wählen: de, en',
  ])
  expect(await inForce(page)).toEqual({
    extension: ids,
    support: BUILT.support,
    language: 'en',
    workspace: { origins: ['https://workspace.example.org'] },
    mail: { smtp: { host: 'smtp.example.org', port: 465 } },
  })
  const panel = await open('sidepanel.html')
  await expect(panel.getByRole('button', { name: 'Los geht’s' })).toBeVisible()
})

test('what Chromium itself refuses is missing in the list of the options page, and the build counts', async ({
  prescribe,
}) => {
  const { page } = await prescribe({
    support: { name: 'Firma' },
    mail: { imap: { host: 'imap.firma.example', port: '993' } },
    unknown: 1,
  })
  expect(await managed(page)).toEqual({ support: { name: 'Firma' } })
  const section = page.getByRole('region', { name: 'Vorgaben Ihrer Firma' })
  await expect(section).toContainText('Übernommen: support.')
  await expect(section).toContainText('chrome://policy')
  expect(await inForce(page)).toMatchObject({ mail: BUILT.mail, support: { name: 'Firma' } })
})

test('a policy that changes while the browser runs counts at once', async ({ prescribe }) => {
  const { page, change } = await prescribe({ support: { name: 'Firma' } })
  await expect(page.getByRole('region', { name: 'Vorgaben Ihrer Firma' })).toContainText('support')
  change({ organisation: { name: 'Firma' } })
  // Chromium waits a few seconds for the file to settle.
  await expect(page.getByText('Übernommen: organisation.')).toBeVisible({ timeout: 30_000 })
})

async function managed(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.managed.get(null))
}

/** The settings that count, as the options page saves them. */
async function inForce(page: Page): Promise<unknown> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Als Datei speichern' }).click(),
  ])
  return JSON.parse(readFileSync(await download.path(), 'utf8'))
}
