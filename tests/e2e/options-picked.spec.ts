import { readFileSync } from 'node:fs'
import { parseSettingsText } from '../../shared/settings/index.ts'
import { expectSoundInLargeText } from '../browsers/large-text.ts'
import { axe, expect, listenOn, signedIn, test } from './options-fixtures.ts'
import { OptionsPage, PickerBar } from './options-model.ts'
import { Overlay } from './overlay-model.ts'

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
