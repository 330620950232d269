import { Overlay } from './overlay-model.ts'
import { expect, signIn, test } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'semantic' })

test('a guide that runs, and its last card with the values, speak the language that is chosen in the panel', async ({
  context,
  panel,
  build,
}) => {
  await panel.page.getByRole('button', { name: 'Los geht’s' }).click()
  const data = await panel.open('Meine Serverdaten')
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    data.getByRole('button', { name: 'Serverdaten holen' }).click(),
  ])
  const overlay = new Overlay(page)
  const choose = async (language: string) => {
    await panel.page.getByRole('button', { name: language }).click()
    // A page in the background draws nothing.
    await page.bringToFront()
  }
  await overlay.seesStep('Im Workspace anmelden')
  await choose('English')
  await overlay.seesStep('Sign in to the workspace')
  await signIn(page, build)
  await overlay.seesStep('Open “Mail”')
  await page.reload()
  await overlay.seesStep('Open “Mail”')
  await choose('Deutsch')
  await overlay.follow(['„Mail“ öffnen', '„E-Mail-Server“ öffnen'])
  await overlay.seesText('IMAP-Port')

  await choose('English')
  await overlay.seesText('Here is your server data')
  await overlay.seesText('IMAP port')
  await expect(overlay.card).not.toContainText('Benutzername')
  await expect(overlay.card.getByRole('button', { name: 'Copy IMAP port' })).toBeVisible()
})

test('what changes after the end of a guide is no reason to read the page again', async ({
  context,
  panel,
  build,
  workspace: { origin },
}) => {
  await panel.page.getByRole('button', { name: 'Los geht’s' }).click()
  const data = await panel.open('Meine Serverdaten')
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    data.getByRole('button', { name: 'Serverdaten holen' }).click(),
  ])
  const overlay = new Overlay(page)
  await signIn(page, build)
  await overlay.follow(['„Mail“ öffnen', '„E-Mail-Server“ öffnen'])
  await expect(data).toContainText('Gelesen am')
  const before = await panel.stored()
  await page.goto(origin)
  const injected = await panel.worker.evaluate(() => {
    const { scripting } = Reflect.get(globalThis, 'chrome')
    const files: string[] = []
    const execute = scripting.executeScript.bind(scripting)
    scripting.executeScript = (given: { files: string[] }) => {
      files.push(...given.files)
      return execute(given)
    }
    Reflect.set(globalThis, 'injected', files)
    return files
  })
  expect(injected).toEqual([])
  await panel.page.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => panel.stored()).not.toBe(before)
  await expect.poll(() => panel.stored()).toMatch(/"guide-session":\{[^}]*"language":"en"/)
  // The background takes changes one after the other: once another guide is there, that one is through.
  await panel.page.evaluate(() =>
    Reflect.get(globalThis, 'chrome').runtime.sendMessage({
      kind: 'start-guide',
      guide: 'mail-password',
      language: 'en',
    }),
  )
  await overlay.seesStep('Open your profile')
  const files = await panel.worker.evaluate(() => Reflect.get(globalThis, 'injected'))
  expect(files).not.toContainEqual(expect.stringContaining('server-data'))
})
