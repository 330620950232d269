import type { Locator } from '@playwright/test'
import { PROTOCOLS, type Protocol } from '../../shared/settings/index.ts'
import type { MailClient } from '../mail-servers/clients/client.ts'
import type { ClientLogin } from '../mail-servers/clients/client-login.ts'
import { curl } from '../mail-servers/clients/curl.ts'
import { fetchmail } from '../mail-servers/clients/fetchmail.ts'
import { msmtp } from '../mail-servers/clients/msmtp.ts'
import { mutt } from '../mail-servers/clients/mutt.ts'
import { nodeClients } from '../mail-servers/clients/node-clients.ts'
import { ensurePackages } from '../mail-servers/ensure-packages.ts'
import {
  type MailServers,
  startMailServers,
  whyNoMailServers,
} from '../mail-servers/start-mail-servers.ts'
import { ACCOUNTS, startWorkspace } from '../workspace/server.ts'
import { Overlay } from './overlay-model.ts'
import { test as base, expect, workspaceSettings } from './panel-fixtures.ts'

const CLIENTS: readonly MailClient[] = [curl, msmtp, fetchmail, mutt, nodeClients]
const NEW_PASSWORD = 'Frühlingsregen-2026'
const skipped = whyNoMailServers() || ensurePackages(CLIENTS.flatMap(({ packages }) => packages))
const [erika] = ACCOUNTS

/** A workspace that shows the data of real mail servers and gives them the passwords that are set in it. */
const test = base.extend<object, { servers: MailServers }>({
  servers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
    async ({}, use) => {
      const users = ACCOUNTS.map(({ user }) => ({ user }))
      const servers = await startMailServers({ users, domain: 'example.org' })
      await use(servers)
      await servers.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  workspace: [
    async ({ build, servers }, use) => {
      const { imap, pop3, smtp, setPassword } = servers
      const workspace = await startWorkspace({
        settings: { ...workspaceSettings, mail: { domain: 'example.org', imap, pop3, smtp } },
        onPasswordSet: setPassword,
        build,
      })
      await use(workspace)
      await workspace.close()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
})

test.use({ locale: 'de-DE', build: 'semantic' })
test.skip(skipped !== '', skipped)

test('who follows the guides and copies the values gets mail with unmodified programs', async ({
  context,
  panel,
  servers,
}) => {
  test.setTimeout(120_000)
  if (!erika) throw new Error('This test needs an account')
  await panel.page.getByRole('button', { name: 'Los geht’s' }).click()

  await test.step('before, nobody gets in', async () => {
    const outcome = await msmtp.run(
      { ...rightLogin(servers, 'smtp'), password: erika.firstPassword },
      message(erika.user),
      'de',
    )
    expect(outcome.error).toContain('535')
  })

  await test.step('the guide leads to a new password', async () => {
    const [workspace] = await Promise.all([
      context.waitForEvent('page'),
      panel
        .section('Anleitungen')
        .getByRole('listitem')
        .filter({ hasText: 'Passwort für Mailprogramme setzen' })
        .getByRole('button', { name: 'Anleitung starten' })
        .click({ timeout: 10_000 }),
    ])
    const overlay = new Overlay(workspace)
    await overlay.seesStep('Im Workspace anmelden')
    await workspace.getByLabel('E-Mail-Adresse').fill(erika.user)
    await workspace.getByLabel('Passwort', { exact: true }).fill(erika.firstPassword)
    await workspace.keyboard.press('Enter')
    for (const step of ['Profil öffnen', 'Einstellungen öffnen', 'Zu „Sicherheit“ wechseln']) {
      await overlay.seesStep(step)
      await overlay.clickTarget()
    }
    await overlay.seesStep('Passwort eingeben')
    await overlay.clickTarget()
    await workspace.keyboard.type(NEW_PASSWORD)
    await workspace.keyboard.press('Tab')
    await workspace.keyboard.type(NEW_PASSWORD)
    await overlay.seesStep('Speichern')
    await overlay.clickTarget()
    await overlay.seesText('Geschafft!')
    await workspace.close()
  })

  const data = await panel.open('Meine Serverdaten')
  await test.step('the other guide reads the server data', async () => {
    const [workspace] = await Promise.all([
      context.waitForEvent('page'),
      data.getByRole('button', { name: 'Serverdaten holen' }).click(),
    ])
    const overlay = new Overlay(workspace)
    for (const step of ['„Mail“ öffnen', '„E-Mail-Server“ öffnen']) {
      await overlay.seesStep(step)
      await overlay.clickTarget()
    }
    await overlay.seesText('Hier stehen Ihre Serverdaten')
  })

  const copied = await test.step('every value is copied with its button', async () => {
    const username = await copy(data, 'Benutzername kopieren')
    const login = async (protocol: Protocol): Promise<ClientLogin> => {
      const name = protocol.toUpperCase()
      return {
        protocol,
        host: await copy(data, `${name}-Server kopieren`),
        port: Number(await copy(data, `${name}-Port kopieren`)),
        username,
        password: NEW_PASSWORD,
        caFile: servers.caFile,
      }
    }
    return { imap: await login('imap'), pop3: await login('pop3'), smtp: await login('smtp') }
  })
  expect(copied.imap.username).toBe(erika.user)

  for (const client of CLIENTS) {
    for (const protocol of PROTOCOLS.filter((one) => client.protocols.includes(one)).reverse()) {
      await test.step(`${client.id} works with exactly these: ${protocol}`, async () => {
        const letter = message(erika.user)
        const outcome = await client.run(copied[protocol], letter, 'de')
        expect(outcome).toMatchObject({ exitCode: 0, error: '' })
        if (protocol === 'smtp') await servers.untilDelivered(erika.user)
        else expect(outcome.output).toContain(letter.body)
      })
    }
  }

  /** Presses a copy button and pastes, as a person does. */
  async function copy(within: Locator, button: string): Promise<string> {
    await panel.page.bringToFront()
    await within.getByRole('button', { name: button, exact: true }).click()
    await context.grantPermissions(['clipboard-read'])
    const text = await panel.page.evaluate(() => navigator.clipboard.readText())
    await context.clearPermissions()
    return text
  }
})

function rightLogin(servers: MailServers, protocol: Protocol): ClientLogin {
  const { caFile } = servers
  return { protocol, ...servers[protocol], username: erika?.user ?? '', password: '', caFile }
}

const message = (user: string) => ({
  ...{ from: user, to: user, subject: 'Versuch' },
  body: 'Viel Erfolg mit dem Postfach',
})
