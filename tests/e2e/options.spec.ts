import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContext, Page } from '@playwright/test'
import { buildExtension } from '../../scripts/build-extension.ts'
import { parseSettingsText } from '../../shared/settings/index.ts'
import { expectSoundInLargeText } from '../browsers/large-text.ts'
import { type BuildName, startWorkspace } from '../workspace/server.ts'
import { walks } from '../workspace/walks.ts'
import { test as base, expect } from './fixtures.ts'
import { OptionsPage, PickerBar } from './options-model.ts'
import { Overlay } from './overlay-model.ts'

/** Delivered with addresses at which nobody answers; access goes by host, so the demo workspaces are within it. */
const DELIVERED = {
  workspace: { origins: ['http://127.0.0.1:4999'] },
  bot: { url: 'http://127.0.0.1:4998' },
}

const test = base.extend<object, { extension: string }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
      await use(buildExtension({ settings: DELIVERED, browser: 'chrome', mode: 'e2e', outDir }))
      rmSync(outDir, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test.use({ locale: 'de-DE' })

const ERIKA = { user: 'erika.mustermann@example.org', password: 'Herbstlaub-2025' }

test('an operator points out the profile picture, and the guide goes by it', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'div-soup')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(`${origin}/ws/?v=1`)
  expect(await options.stored()).toEqual({ workspace: { origins: [origin] } })

  const picker = new PickerBar(page)
  await test.step('by a click that the page never hears of', async () => {
    await options.pointAt('profile')
    await picker.isReady()
    const heard = await listenOn(page)
    await picker.hover(page.locator('.a3e'))
    await picker.seesCurrent(/^Element <div> ohne Namen, [\d,]+ Punkte$/)
    await picker.pick(page.locator('.a3e'))
    expect(await heard()).toEqual([])
    await expect(page.getByText('Mein Profil')).toHaveCount(0)
  })

  const place = options.place('profile')
  await test.step('and sees what the place offers', async () => {
    await expect(
      place.getByRole('heading', { name: 'Gezeigt: Element <div> ohne Namen' }),
    ).toBeFocused()
    await expect(place).toContainText('Diese Stelle wird schon jetzt gefunden.')
    await expect(place.getByRole('row', { name: /Profilbild/ })).toContainText(/\+\d/)
    await expect(place.getByRole('row', { name: 'Ort im Fenster' })).toContainText('+2')
    await expect(place.getByRole('definition').filter({ hasText: 'oben rechts' })).toBeVisible()
    expect(await axe(options.page)).toEqual([])
    await expectSoundInLargeText(options.page, 'options-picked')
  })

  await test.step('saves a selector', async () => {
    await place.getByRole('button', { name: 'Angabe speichern' }).click()
    await expect(place.getByRole('alert')).toHaveText('Bitte wählen Sie mindestens eines aus.')
    await place.getByRole('checkbox', { name: /Den Selektor div\.a3e/ }).check()
    await place.getByRole('button', { name: 'Angabe speichern' }).click()
    await expect(place).toContainText('Eigene Angabe: Selektor div.a3e')
    await expect(place.getByRole('button', { name: 'Auf der Seite zeigen' })).toBeFocused()
    expect(await options.stored()).toEqual({
      workspace: { origins: [origin] },
      guideTargets: {
        'mail-password': { profile: { selector: 'div.a3e' } },
        'server-data': { profile: { selector: 'div.a3e' } },
      },
    })
  })

  await test.step('exports it', async () => {
    const [download] = await Promise.all([
      options.page.waitForEvent('download'),
      options.page.getByRole('button', { name: 'Als Datei speichern' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('souvera-mail-guide.json')
    const { settings, problems } = parseSettingsText(readFileSync(await download.path(), 'utf8'))
    expect(problems).toEqual([])
    expect(settings.guideTargets?.['mail-password']).toEqual({ profile: { selector: 'div.a3e' } })
    expect(settings.workspace?.origins).toEqual([origin])
  })

  await test.step('and the guide lights up that very place', async () => {
    await options.startGuide('mail-password')
    const overlay = new Overlay(page)
    await overlay.seesStep('Profil öffnen')
    await overlay.clickTarget()
    await expect(page.getByText('Mein Profil')).toBeVisible()
    expect(await options.guideSession()).toMatchObject({
      overrides: { profile: { selector: 'div.a3e' } },
    })
  })
  await close()
})

test('a renamed entry is pointed out once, and the guide that was lost finds it', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'div-soup', async (tab) => {
    await tab.route('**/api/session', async (route) => {
      const reply = await route.fetch()
      if (route.request().method() !== 'GET') return route.fulfill({ response: reply })
      const body = await reply.json()
      body.texts['settings.security'] = 'Zugangsschutz'
      await route.fulfill({ response: reply, json: body })
    })
  })
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  await page.locator('.a3e').click()
  await page.getByText('Einstellungen', { exact: true }).click()
  const entry = page.getByText('Zugangsschutz', { exact: true })
  await expect(entry).toBeVisible()

  await options.pointAt('security')
  const picker = new PickerBar(page)
  await picker.isReady()
  await picker.pick(entry)
  const place = options.place('security')
  await expect(place).toContainText('Diese Stelle wird zurzeit nicht gefunden.')
  const label = place.getByRole('checkbox', { name: /Die Beschriftung „Zugangsschutz“/ })
  await expect(label).toBeChecked()
  await expect(place).toContainText('Damit wird sie gefunden.')
  await place.getByRole('button', { name: 'Angabe speichern' }).click()
  await expect(place).toContainText('Eigene Angabe: Beschriftung „Zugangsschutz“')

  await options.startGuide('mail-password')
  const overlay = new Overlay(page)
  await overlay.seesStep('Zu „Sicherheit“ wechseln')
  await overlay.clickTarget()
  await expect(page.getByPlaceholder('Neues Passwort', { exact: true })).toBeVisible()
  await close()
})

test('pointing works with the keyboard alone, and Escape leaves everything as it was', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'semantic')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  const picker = new PickerBar(page)

  await options.place('profile').getByRole('button', { name: 'Auf der Seite zeigen' }).focus()
  await options.page.keyboard.press('Enter')
  await picker.isReady()
  const heard = await listenOn(page)
  await page.keyboard.press('Escape')
  await picker.isGone()
  await expect(options.place('profile')).toContainText('Abgebrochen.')

  await options.page.keyboard.press('Enter')
  await picker.isReady()
  expect(await axe(page, '[data-souvera-mail-picker]')).toEqual([])
  await page.keyboard.press('Tab')
  await picker.seesCurrent(/^1 \/ \d+: Schaltfläche „Erika Mustermann“/)
  await page.keyboard.press('Tab')
  await picker.seesCurrent(/^2 \/ \d+: /)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowUp')
  await picker.seesCurrent(/^1 \/ \d+: (?!Schaltfläche „Erika)/)
  await page.keyboard.press('ArrowDown')
  await picker.seesCurrent(/^1 \/ \d+: Schaltfläche „Erika Mustermann“/)
  await page.keyboard.press('Enter')
  await picker.isGone()
  expect(await heard()).toEqual([])
  await expect(
    options
      .place('profile')
      .getByRole('heading', { name: 'Gezeigt: Schaltfläche „Erika Mustermann“' }),
  ).toBeFocused()
  await close()
})

test('a pause lets the person open a menu first; closed shadow roots are no obstacle', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'web-components')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  await options.pointAt('settings')
  const picker = new PickerBar(page)
  await picker.isReady()

  await picker.host.getByRole('button', { name: 'Seite bedienen' }).click()
  await page.locator('workspace-profile-menu').click()
  await picker.host.getByRole('button', { name: 'Weiter zeigen' }).click()
  await expect(picker.host.getByRole('application')).toBeVisible()
  // The menu is in a closed root, which no locator sees: its second entry lies below the button.
  const box = await page.locator('workspace-profile-menu').boundingBox()
  if (!box) throw new Error('no profile menu')
  await page.mouse.move(box.x - 40, box.y + 158)
  await picker.seesCurrent(/„Settings“/)
  await page.mouse.click(box.x - 40, box.y + 158)
  await picker.isGone()
  await expect(options.place('settings')).toContainText('Diese Stelle wird schon jetzt gefunden.')
  await expect(page).toHaveURL(`${origin}/`)
  await close()
})

test('places in scaled frames can be pointed out', async ({ context }) => {
  const { page, origin, close } = await signedIn(context, 'iframe-settings')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  await walks['iframe-settings'].openSecurity(page)
  await options.pointAt('newPassword')
  const picker = new PickerBar(page)
  await picker.isReady()
  await picker.pick(walks['iframe-settings'].newPassword(page))
  const place = options.place('newPassword')
  await expect(
    place.getByRole('heading', { name: 'Gezeigt: Eingabefeld „Neues Passwort“' }),
  ).toBeVisible()
  await expect(place).toContainText('Diese Stelle wird schon jetzt gefunden.')
  await close()
})

test('places in a modal dialog of a page that draws itself anew can be pointed out', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'rerendering')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  // Pages in the background get no frames, and Playwright waits for a place that stands still.
  await page.bringToFront()
  await walks.rerendering.openSecurity(page)
  await options.pointAt('save')
  const picker = new PickerBar(page)
  await picker.isReady()
  // The dialog takes the picker along when the page draws it anew, and then takes the focus for itself.
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog')
    const again = dialog?.cloneNode(true)
    if (!dialog || !(again instanceof HTMLDialogElement)) throw new Error('there is no dialog')
    for (const ours of again.querySelectorAll('[data-souvera-mail-picker]')) ours.remove()
    again.removeAttribute('open')
    dialog.replaceWith(again)
    again.showModal()
  })
  await picker.isReady()
  await picker.hover(walks.rerendering.save(page))
  await picker.seesCurrent(/^Schaltfläche „Übernehmen“/)
  await picker.pick(walks.rerendering.save(page))
  await expect(walks.rerendering.save(page)).toBeVisible()
  await expect(options.place('save')).toContainText('Gezeigt: Schaltfläche „Übernehmen“')
  await close()
})

test('a file with mistakes is refused with all of them, a sound one is taken over', async ({
  context,
}) => {
  const options = await OptionsPage.open(context)
  const section = options.section('Sichern und übernehmen')
  const field = section.getByLabel('Einstellungsdatei')
  await field.setInputFiles(
    file({
      workspace: { origins: ['http://workspace.example.org'] },
      mail: { imap: { host: 'imap.example.org', port: 143 } },
      suport: {},
      guideTargets: { 'mail-password': { securty: { selector: '#s' } } },
    }),
  )
  const problems = section.getByRole('alert').getByRole('listitem')
  await expect(problems).toHaveText([
    /^workspace\.origins\.0: .*unverschlüsselt/,
    /^mail\.imap\.port: 143 ist der Port für STARTTLS/,
    /^suport: „suport“ ist keine bekannte Einstellung/,
    /^guideTargets\.mail-password\.securty: /,
  ])
  await expect(section.getByRole('button', { name: 'Diese Einstellungen übernehmen' })).toHaveCount(
    0,
  )
  await field.setInputFiles({
    name: 'halb.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{ "language": '),
  })
  await expect(problems).toHaveText([/kein gültiges JSON/])
  expect(await options.stored()).toEqual({})
  expect(await axe(options.page)).toEqual([])

  await field.setInputFiles(
    file({
      language: 'en',
      guideTargets: { 'server-data': { mail: { names: { de: ['Post'] } } } },
    }),
  )
  await section.getByRole('button', { name: 'Diese Einstellungen übernehmen' }).click()
  await expect(section).toContainText('Übernommen.')
  await expect(options.place('mail')).toContainText('Eigene Angabe: Beschriftung „Post“')
  await expect(options.section('Sprache').getByRole('combobox')).toHaveValue('en')

  await section.getByRole('button', { name: 'Alle eigenen Angaben löschen' }).click()
  expect(await options.stored()).not.toEqual({})
  await section.getByRole('button', { name: 'Ja, löschen' }).click()
  await expect(section).toContainText('Alle eigenen Angaben sind gelöscht.')
  expect(await options.stored()).toEqual({})
  await expect(options.place('mail')).toContainText('Wird an ihren Merkmalen erkannt.')
})

test('wrong addresses are explained, addresses of another company are refused access', async ({
  context,
}) => {
  const options = await OptionsPage.open(context)
  const section = options.section('Hilfe-Center')
  const field = section.getByRole('textbox', { name: 'Adresse des Hilfe-Centers' })
  await field.fill('http://help.example.org')
  await field.press('Enter')
  await expect(section.getByRole('alert')).toContainText(
    'ist unverschlüsselt; bitte https:// verwenden',
  )
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('help.example.org')
  await field.press('Enter')
  await expect(section).toContainText(
    'Diese Ausgabe der Erweiterung ist aber für andere Adressen gebaut',
  )
  await expect(field).toHaveValue('https://help.example.org')
  await expect(section).toContainText('Eigene Angabe.')
  await section.getByRole('button', { name: 'Eigene Angabe entfernen' }).click()
  await expect(section).toContainText('Mit der Erweiterung ausgeliefert.')
})

test('what the company has set is shown and cannot be changed', async ({ context }) => {
  await context.addInitScript(() => {
    if (location.protocol !== 'chrome-extension:') return
    const policy = {
      workspace: { origins: ['https://workspace.firma.example'] },
      language: 'en',
      guideTargets: { 'mail-password': { save: { selector: '#save' } } },
    }
    const { managed } = Reflect.get(globalThis, 'chrome').storage
    Object.defineProperty(managed, 'get', { value: async () => policy })
  })
  const options = await OptionsPage.open(context)
  await expect(options.page.getByRole('heading', { level: 1 })).toHaveText(
    'Settings of the mail guide',
  )
  const workspace = options.section('Workspace')
  const field = workspace.getByRole('textbox', { name: 'Address of your workspace' })
  await expect(field).toHaveValue('https://workspace.firma.example')
  await expect(field).toHaveJSProperty('readOnly', true)
  await expect(workspace).toContainText('Set by your company')
  // It may have to be allowed here, never changed.
  await expect(workspace.getByRole('button')).toHaveText(['Allow access'])
  await expect(
    options.page.getByRole('combobox', { name: 'Language of the guides' }),
  ).toBeDisabled()
  await expect(options.place('save')).toContainText('Set by your company: selector #save')
  await expect(options.page.getByRole('button', { name: /Remove my own entry/ })).toHaveCount(0)
  expect(await axe(options.page)).toEqual([])
})

test('fits on a small screen, in both languages, in the dark, and with text of 200 %', async ({
  context,
}) => {
  const options = await OptionsPage.open(context)
  await options.page.setViewportSize({ width: 320, height: 640 })
  await options.page.emulateMedia({ colorScheme: 'dark' })
  for (const language of ['English', 'Deutsch']) {
    await options.page.getByRole('button', { name: language }).click()
    expect(await options.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await axe(options.page)).toEqual([])
    await expectSoundInLargeText(options.page, `options-${language}`)
  }
})

/** A workspace with a tab in which Erika is signed in. */
async function signedIn(
  context: BrowserContext,
  build: BuildName,
  prepare: (page: Page) => Promise<void> = async () => undefined,
) {
  const { origin, close } = await startWorkspace({ settings: {}, build })
  const page = await context.newPage()
  await prepare(page)
  const walk = walks[build]
  await page.goto(origin)
  await walk.user(page).fill(ERIKA.user)
  await walk.password(page).fill(ERIKA.password)
  await walk.submit(page).click()
  await walk.inside(page).waitFor()
  return { page, origin, close }
}

/** What of presses and keys arrives at the page, below the level of the window. */
async function listenOn(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Reflect.set(window, 'heard', heard)
    for (const type of [
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'click',
      'keydown',
      'keyup',
    ]) {
      document.addEventListener(type, () => heard.push(type), { capture: true })
    }
  })
  return () => page.evaluate(() => Reflect.get(window, 'heard'))
}

function file(settings: unknown) {
  return {
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(settings)),
  }
}

async function axe(page: Page, within?: string): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (within ? builder.include(within) : builder).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
