import { ACCOUNTS } from '../workspace/server.ts'
import { Overlay } from './overlay-model.ts'
import { expect, signIn, test, workspaceSettings } from './panel-fixtures.ts'

test.use({ locale: 'en-US', build: 'web-components' })

const [erika] = ACCOUNTS
const { imap, smtp } = workspaceSettings.mail ?? {}

test('server data, checklist, check and question', async ({ context, panel, build }) => {
  if (!erika || !imap || !smtp) throw new Error('This test needs an account and servers')
  const { page } = panel
  await page.getByRole('button', { name: 'Let’s go' }).click()
  const data = await panel.open('My server data')
  const [workspace] = await Promise.all([
    context.waitForEvent('page'),
    data.getByRole('button', { name: 'Get the server data' }).click(),
  ])
  await signIn(workspace, build)
  await new Overlay(workspace).follow(['Open “Mail”', 'Open “E-Mail-Server”'])
  // Pages in the background get no frames: the workspace stays in front until its values are read.
  await expect(data).toContainText(/Read on .* in 127\.0\.0\.1/)
  await panel.copies(data, 'Copy IMAP server', imap.host)
  await panel.copies(data, 'Copy SMTP port', String(smtp.port))
  await panel.copies(data, 'Copy User name', erika.user)
  await panel.copies(
    data,
    'Copy all',
    /^Email server data\n[\s\S]*SMTP server: smtp\.example\.org\n/,
  )

  const setUp = await panel.open('Set up a mail program')
  await setUp.getByLabel('Mail program').selectOption({ label: 'Thunderbird' })
  const incoming = setUp.getByRole('listitem').filter({ hasText: 'Incoming' })
  await expect(incoming.first()).toContainText(imap.host)

  const check = await panel.open('Check my settings')
  await check.getByLabel('One by one').check()
  await check.getByLabel('For').selectOption('SMTP')
  await check.getByLabel('Server', { exact: true }).fill('mail.example.org')
  await check.getByLabel('Port').fill('587')
  await check.getByLabel('Encryption').selectOption({ label: 'STARTTLS' })
  await check.getByRole('button', { name: 'Check', exact: true }).click()
  await expect(check).toContainText('3 SMTP values are wrong.')

  const questions = await panel.open('Ask a question')
  await questions.getByRole('button', { name: 'Do I have to use STARTTLS?' }).click()
  await expect(questions.getByRole('log')).toContainText('STARTTLS')
  await panel.isSound('everything open, in English')
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('button', { name: 'Frage stellen' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
})
