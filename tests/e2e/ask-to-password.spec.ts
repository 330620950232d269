import type { BrowserContext, Page } from '@playwright/test'
import { ACCOUNTS } from '../workspace/server.ts'
import { expect, test } from './fixtures.ts'
import { Overlay } from './overlay-model.ts'
import { holdStill, takePicture } from './take-picture.ts'

test.use({ locale: 'de-DE' })

const [erika] = ACCOUNTS
const NEW_PASSWORD = 'Frühlingsregen-2026'

test('from a question in the chat to a password in the workspace’s own store', async ({
  context,
  stack,
}) => {
  if (!stack.workspace || !erika) throw new Error('This test needs the demo workspace')
  const { store } = stack.workspace
  const hashBefore = store.passwordHash(erika.user)
  const page = await context.newPage()

  await test.step('the person asks in the web chat', async () => {
    await holdStill(page)
    await page.goto(stack.bot.origin)
    await page.getByRole('textbox', { name: 'Ihre Frage' }).fill('Wo setze ich das Passwort?')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('log')).toContainText('„Sicherheit“')
    await expect(page.getByRole('link', { name: 'Im Workspace zeigen: Passwort' })).toBeVisible()
    await takePicture(page, '1-asked')
  })

  await test.step('and follows the link to the guide', async () => {
    await page.getByRole('link', { name: 'Im Workspace zeigen: Passwort' }).click()
    await expect(page).toHaveURL(/\/guide\/mail-password$/)
    await expect(page.getByRole('button', { name: 'Im Workspace zeigen' })).toBeVisible()
    await takePicture(page, '2-guide-page')
  })

  const workspace = await openedBy(context, () =>
    page.getByRole('button', { name: 'Im Workspace zeigen' }).click(),
  )
  const overlay = new Overlay(workspace)

  await test.step('the extension leads through the workspace', async () => {
    await overlay.seesStep('Im Workspace anmelden')
    await workspace.getByLabel('E-Mail-Adresse').fill(erika.user)
    await workspace.getByLabel('Passwort', { exact: true }).fill(erika.firstPassword)
    await workspace.keyboard.press('Enter')

    await overlay.seesStep('Profil öffnen')
    await takePicture(workspace, '3-guided')
    await overlay.clickTarget()
    await overlay.seesStep('Einstellungen öffnen')
    await overlay.clickTarget()
    await overlay.seesStep('Zu „Sicherheit“ wechseln')
    await overlay.clickTarget()
    await overlay.seesStep('Passwort eingeben')
    await expect(page.getByText('Schritt 5 von 6')).toBeAttached()
    await overlay.clickTarget()
    await workspace.keyboard.type(NEW_PASSWORD)
    await workspace.keyboard.press('Tab')
    await workspace.keyboard.type(NEW_PASSWORD)
    await overlay.seesStep('Speichern')
    await overlay.clickTarget()
  })

  await test.step('until the page confirms and the store has the new password', async () => {
    await overlay.seesText('Geschafft!')
    await takePicture(workspace, '4-saved')
    expect(store.passwordHash(erika.user)).not.toBe(hashBefore)
    expect(await store.verifyPassword(erika.user, NEW_PASSWORD)).toBe(true)
    expect(await store.verifyPassword(erika.user, erika.firstPassword)).toBe(false)
    await expect(page.getByText('Die Anleitung ist abgeschlossen')).toBeAttached()
  })
})

async function openedBy(context: BrowserContext, act: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([context.waitForEvent('page'), act()])
  return opened
}
