import type { BrowserContext } from '@playwright/test'
import { ACCOUNTS } from '../workspace/server.ts'
import { Overlay } from './overlay-model.ts'
import { expect, signIn, test, workspaceSettings } from './panel-fixtures.ts'

test.use({ locale: 'de-DE' })

const [erika] = ACCOUNTS
const { imap, pop3, smtp } = workspaceSettings.mail ?? {}

test('from the first start to a checked mail program, in German', async ({
  context,
  panel,
  build,
}) => {
  test.setTimeout(120_000)
  if (!erika || !imap || !pop3 || !smtp) throw new Error('This test needs an account and servers')
  const { page } = panel
  const requests = requestsOf(context)

  await test.step('the first start says in three sentences what this is, and what is never read', async () => {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Willkommen beim Mail-Wegweiser',
    )
    await expect(page.getByText('Passwörter lesen.')).toBeVisible()
    await panel.isSound('first start')
    await page.getByRole('button', { name: 'Los geht’s' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mail-Wegweiser')
  })

  const data = await panel.open('Meine Serverdaten')
  await test.step('nothing is known yet, and nothing is guessed', async () => {
    await expect(data).toContainText('Noch nichts da.')
    await expect(data.getByRole('button', { name: /kopieren/ })).toHaveCount(0)
    const guides = panel.section('Anleitungen')
    await expect(guides.getByText('Noch nicht begonnen')).toHaveCount(2)
  })

  await test.step('the guide leads to the server data and reads them', async () => {
    const [workspace] = await Promise.all([
      context.waitForEvent('page'),
      data.getByRole('button', { name: 'Serverdaten holen' }).click(),
    ])
    const overlay = new Overlay(workspace)
    await overlay.seesStep('Im Workspace anmelden')
    await signIn(workspace, build)
    await overlay.seesStep('„Mail“ öffnen')
    await overlay.clickTarget()
    await overlay.seesStep('„E-Mail-Server“ öffnen')
    await expect(panel.section('Anleitungen')).toContainText('Schritt 3 von 3')
    await overlay.clickTarget()
    await overlay.seesText('Hier stehen Ihre Serverdaten')
    await overlay.seesText(`Im Workspace steht als Benutzername ${erika.displayUser}.`)
    await overlay.presses('Benutzername kopieren')
    await overlay.seesText('Benutzername ist kopiert.')
    await panel.hasOnClipboard(erika.user, 'copied from the card')
    await expect(panel.section('Anleitungen')).toContainText('Erledigt am')
    await expect(data).toContainText(/Gelesen am \d+\.\d+\.\d{4} um \d\d:\d\d in 127\.0\.0\.1/)
  })

  await test.step('every value can be copied and is the workspace’s own', async () => {
    const expected = {
      'IMAP-Server': imap.host,
      'IMAP-Port': String(imap.port),
      'POP3-Server': pop3.host,
      'POP3-Port': String(pop3.port),
      'SMTP-Server': smtp.host,
      'SMTP-Port': String(smtp.port),
      Benutzername: erika.user,
    }
    for (const [label, value] of Object.entries(expected)) {
      await panel.copies(data, `${label} kopieren`, value)
    }
    await expect(
      data.getByRole('button', { name: /^(IMAP|POP3|SMTP)-Verschlüsselung kopieren$/ }),
    ).toHaveCount(3)
    // The workspace shows it with capital letters.
    await expect(data).toContainText(`Im Workspace steht als Benutzername ${erika.displayUser}.`)
    const lines = Object.entries(expected).map(([label, value]) => `${label}: ${value}\\n[\\s\\S]*`)
    await panel.copies(
      data,
      'Alles kopieren',
      new RegExp(`${lines.join('')}STARTTLS ist etwas anderes`),
    )
    await panel.isSound('server data')
  })

  await test.step('the values stand in the order in which Thunderbird asks for them', async () => {
    await data.getByLabel('Reihenfolge').selectOption({ label: 'Thunderbird' })
    await expect(data.getByRole('listitem').getByRole('term')).toHaveText([
      'IMAP-Server',
      'IMAP-Port',
      'IMAP-Verschlüsselung',
      'Benutzername',
      'SMTP-Server',
      'SMTP-Port',
      'SMTP-Verschlüsselung',
    ])
    await panel.close('Meine Serverdaten')
  })

  await test.step('the checklist for Thunderbird has the values filled in, and remembers its ticks', async () => {
    const setUp = await panel.open('Mailprogramm einrichten')
    await expect(setUp.getByLabel('Mailprogramm')).toHaveValue('thunderbird')
    const incoming = setUp.getByRole('listitem').filter({ hasText: 'Posteingangs-Server' })
    await expect(incoming).toContainText('Wählen Sie „SSL/TLS“ (SSL). „STARTTLS“ ist etwas anderes')
    await panel.copies(incoming, 'Serveradresse kopieren', imap.host)
    await panel.copies(incoming, 'Port kopieren', String(imap.port))
    await panel.copies(incoming, 'Benutzername kopieren', erika.user)
    const outgoing = setUp.getByRole('listitem').filter({ hasText: 'Postausgangs-Server' })
    await panel.copies(outgoing, 'Serveradresse kopieren', smtp.host)
    await panel.copies(outgoing, 'Port kopieren', String(smtp.port))

    await setUp.getByLabel(/POP3/).check()
    await panel.copies(incoming, 'Serveradresse kopieren', pop3.host)
    await setUp.getByLabel(/IMAP/).check()
    for (const box of await setUp.getByRole('checkbox').all()) await box.check()
    await expect(setUp).toContainText('Alle Schritte sind erledigt.')
    await panel.isSound('checklist')
    await page.reload()
    await expect(setUp.getByText('6 von 6 erledigt').first()).toBeVisible()
    await setUp.getByRole('button', { name: 'Häkchen entfernen' }).click()
    await expect(setUp.getByRole('checkbox', { checked: true })).toHaveCount(0)
    await panel.close('Mailprogramm einrichten')
  })

  await test.step('the check finds three planted mistakes and says where to change them', async () => {
    const check = await panel.open('Einstellungen prüfen')
    await check
      .getByLabel('Was ist eingetragen?')
      .fill(
        `Benutzername ${erika.displayUser}\nVerbindungssicherheit: STARTTLS\nServer: ${imap.host}\nPort: 143`,
      )
    await check.getByRole('button', { name: 'Prüfen', exact: true }).click()
    await expect(check.getByRole('heading', { name: 'Ergebnis' })).toBeFocused()
    await expect(check).toContainText('Bei IMAP passen 3 Werte nicht.')
    await expect(check.getByRole('listitem')).toHaveText([
      /Für IMAP ist STARTTLS eingestellt\. .* Richtig ist SSL\/TLS \(SSL\)\./,
      new RegExp(`Für IMAP ist Port 143 eingetragen\\. .* Richtig ist ${imap.port}\\.`),
      new RegExp(
        `Als Benutzername ist ${erika.displayUser} eingetragen\\. .* Richtig ist ${erika.user}\\.`,
      ),
    ])
    await expect(check).toContainText('Thunderbird: Hier ändern Sie es')
    await expect(check).toContainText('„Server-Einstellungen“')
    await panel.copies(check, 'IMAP-Port kopieren', String(imap.port))
    await panel.isSound('check')
    await panel.close('Einstellungen prüfen')
  })

  await test.step('a question is answered offline, with the person’s own values', async () => {
    await context.setOffline(true)
    const questions = await panel.open('Frage stellen')
    await questions.getByLabel('Ihre Frage').fill('Welcher Port für SMTP?')
    await page.keyboard.press('Enter')
    const log = questions.getByRole('log')
    await expect(log).toContainText(`Für SMTP ist es Port ${smtp.port} mit SSL/TLS (SSL).`)
    await panel.copies(log, 'Server kopieren', smtp.host)
    await questions.getByLabel('Ihre Frage').fill('und für imap?')
    await page.keyboard.press('Enter')
    await expect(log).toContainText(imap.host)
    await panel.isSound('questions')
    await context.setOffline(false)
  })

  await test.step('an answer can start a guide', async () => {
    const questions = panel.section('Frage stellen')
    await questions.getByLabel('Ihre Frage').fill('Wo setze ich das Passwort?')
    await page.keyboard.press('Enter')
    await questions.getByRole('button', { name: 'Im Workspace zeigen: Passwort' }).click()
    await expect(panel.section('Anleitungen')).toContainText(/Schritt \d von 6/)
    await page.bringToFront()
    // The other guide still says that it was done.
    await expect(panel.section('Anleitungen')).toContainText('Erledigt am')
    await panel.section('Anleitungen').getByRole('button', { name: 'Anleitung beenden' }).click()
    await expect(panel.section('Anleitungen')).toContainText(/Bei Schritt \d von 6 beendet/)
  })

  await test.step('one click deletes the server data', async () => {
    await panel.open('Meine Serverdaten')
    expect(await panel.stored()).toContain(imap.host)
    await data.getByRole('button', { name: 'Löschen' }).click()
    await expect(data).toContainText('Noch nichts da.')
    await expect(data.getByRole('status').filter({ hasText: 'sind gelöscht' })).toBeVisible()
    await expect(data.getByRole('button', { name: 'Serverdaten holen' })).toBeFocused()
    expect(await panel.stored()).not.toContain(imap.host)
  })

  expect(requests.foreign(), 'requests beside the extension and the workspace').toEqual([])
})

/** Addresses that were asked for from anywhere in the browser. */
function requestsOf(context: BrowserContext) {
  const urls: string[] = []
  context.on('request', (request) => urls.push(request.url()))
  return {
    foreign: () =>
      urls.filter(
        (url) => !/^(?:chrome-extension|data|blob):|^http:\/\/127\.0\.0\.1[:/]/.test(url),
      ),
  }
}
