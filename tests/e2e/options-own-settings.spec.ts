import { axe, expect, test } from './options-fixtures.ts'
import { OptionsPage } from './options-model.ts'

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

function file(settings: unknown) {
  return {
    name: 'settings.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(settings)),
  }
}
