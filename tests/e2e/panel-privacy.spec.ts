import type { BrowserContext, Page, Worker } from '@playwright/test'
import { ACCOUNTS } from '../workspace/server.ts'
import { walks } from '../workspace/walks.ts'
import { beCareless, expectNoneOf } from './careless-page.ts'
import { Overlay } from './overlay-model.ts'
import { expect, test } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'semantic' })

const [erika] = ACCOUNTS
const NEW_PASSWORD = 'Geheimnis-Ärmelkanal-77'

// Whoever presses anything else while a guide runs misses it where the page scrolls to the guide's mark meanwhile.
const TO_PASSWORD = ['Profil öffnen', 'Einstellungen öffnen', 'Zu „Sicherheit“ wechseln']
const TO_SERVERS = ['„Mail“ öffnen', '„E-Mail-Server“ öffnen']

test('no password that is typed in the workspace is in storage, messages, logs or the overlay', async ({
  context,
  panel,
  build,
  workspace: { store },
}) => {
  if (!erika) throw new Error('This test needs an account')
  const { page, worker } = panel
  const walk = walks[build]
  const record = await listenEverywhere(context, worker)
  await page.getByRole('button', { name: 'Los geht’s' }).click()
  const data = await panel.open('Meine Serverdaten')

  const [workspace] = await Promise.all([
    context.waitForEvent('page'),
    panel.section('Anleitungen').getByRole('button', { name: 'Anleitung starten' }).first().click(),
  ])
  const overlay = new Overlay(workspace)
  await overlay.seesStep('Im Workspace anmelden')
  await workspace.getByLabel('E-Mail-Adresse').fill(erika.user)
  await workspace.getByLabel('Passwort', { exact: true }).pressSequentially(erika.firstPassword)
  await record.lookAtOverlay(workspace)
  await workspace.keyboard.press('Enter')
  await overlay.follow([...TO_PASSWORD, 'Passwort eingeben'])
  await workspace.keyboard.type(NEW_PASSWORD)
  await record.lookAtOverlay(workspace)
  await walk.repeat(workspace).pressSequentially(NEW_PASSWORD)
  await record.lookAtOverlay(workspace)
  await overlay.follow(['Speichern'])
  await overlay.seesText('Geschafft!')
  await record.lookAtOverlay(workspace)
  expect(await store.verifyPassword(erika.user, NEW_PASSWORD)).toBe(true)

  await page.bringToFront()
  await data.getByRole('button', { name: 'Serverdaten holen' }).click()
  await overlay.follow(TO_SERVERS)
  await expect(data).toContainText('Gelesen am')
  await record.lookAtOverlay(workspace)

  const seen = [...(await record.all()), await panel.stored(), await page.content()].join('\n')
  // The recording works: what may be there is there.
  const allowed = [
    '"start-guide"',
    'imap.example.org',
    '<h2>Geschafft!',
    'recorded: a word in the log',
    'recorded: a message of the page',
  ]
  expect(allowed.filter((text) => !seen.includes(text))).toEqual([])
  expectNoneOf([erika.firstPassword, NEW_PASSWORD], seen)
})

test('nor is one that the browser fills in, or that the page mirrors into its markup and shows in clear', async ({
  context,
  panel,
  build,
  workspace: { store, origin },
}) => {
  if (!erika) throw new Error('This test needs an account')
  const { page, worker } = panel
  const walk = walks[build]
  await store.setPassword(erika.user, erika.firstPassword)
  await saveInBrowser(context, { url: origin, username: erika.user, password: erika.firstPassword })
  const record = await listenEverywhere(context, worker)
  await context.addInitScript(beCareless)
  await page.getByRole('button', { name: 'Los geht’s' }).click()
  const [workspace] = await Promise.all([
    context.waitForEvent('page'),
    panel.section('Anleitungen').getByRole('button', { name: 'Anleitung starten' }).first().click(),
  ])
  const overlay = new Overlay(workspace)
  await overlay.seesStep('Im Workspace anmelden')
  await expect(workspace.locator('#password:autofill')).toHaveCount(1)
  // Chromium gives the page what it filled in once the person has done something there.
  await workspace.getByRole('heading', { level: 1 }).click()
  await expect(workspace.locator('#password')).toHaveAttribute('value', erika.firstPassword)
  await workspace.getByRole('button', { name: 'Passwort anzeigen' }).press('Enter')
  await expect(workspace.locator('#password')).toHaveAttribute('type', 'text')
  await record.lookAtOverlay(workspace)
  await workspace.locator('#password').press('Enter')

  await overlay.follow(TO_PASSWORD)
  await overlay.seesStep('Passwort eingeben')
  for (const field of [walk.newPassword(workspace), walk.repeat(workspace)]) {
    await field.pressSequentially(NEW_PASSWORD)
    await expect(field).toHaveAttribute('value', NEW_PASSWORD)
    await workspace.getByRole('button', { name: 'Passwort anzeigen' }).first().press('Enter')
    await expect(field).toHaveAttribute('type', 'text')
    await record.lookAtOverlay(workspace)
  }
  await overlay.follow(['Speichern'])
  await overlay.seesText('Geschafft!')
  await record.lookAtOverlay(workspace)

  await page.bringToFront()
  const data = await panel.open('Meine Serverdaten')
  await data.getByRole('button', { name: 'Serverdaten holen' }).click()
  await overlay.follow(TO_SERVERS)
  await expect(workspace.getByRole('rowheader', { name: 'Passwort' })).toHaveCount(3)
  await expect(data).toContainText('Gelesen am')
  await record.lookAtOverlay(workspace)

  const seen = [...(await record.all()), await panel.stored(), await page.content()].join('\n')
  const allowed = ['"start-guide"', 'imap.example.org', '<h2>Geschafft!']
  expect(allowed.filter((text) => !seen.includes(text))).toEqual([])
  expectNoneOf([erika.firstPassword, NEW_PASSWORD], seen)
})

/** Puts a log-in into the browser's own password manager, on the page that is made for it. */
async function saveInBrowser(context: BrowserContext, logIn: Readonly<Record<string, string>>) {
  const manager = await context.newPage()
  await manager.goto('chrome://password-manager/passwords')
  await manager.evaluate(
    (entry) =>
      Reflect.get(globalThis, 'chrome').passwordsPrivate.addPassword({
        ...entry,
        note: '',
        useAccountStore: false,
      }),
    logIn,
  )
  await manager.close()
}

/** Everything that leaves a part of the extension: stored values, messages, log lines, and what the overlay shows. */
async function listenEverywhere(context: BrowserContext, worker: Worker) {
  const lines: string[] = []
  context.on('console', (message) => lines.push(message.text()))
  await context.addInitScript(() => {
    const heard: string[] = []
    Reflect.set(window, 'heardMessages', heard)
    window.addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))
    console.log('recorded: a word in the log')
    window.postMessage('recorded: a message of the page', location.origin)
  })
  await worker.evaluate(() => {
    const { runtime, storage } = Reflect.get(globalThis, 'chrome')
    const heard: string[] = []
    Reflect.set(globalThis, 'heardHere', heard)
    // Also what is overwritten at once.
    storage.onChanged.addListener((changes: unknown) => void heard.push(JSON.stringify(changes)))
    const hear = (message: unknown) => void heard.push(JSON.stringify(message))
    runtime.onMessage.addListener(hear)
    runtime.onConnect.addListener((port: { onMessage: { addListener: (to: object) => void } }) =>
      port.onMessage.addListener(hear),
    )
    for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      const write = console[name]
      console[name] = (...parts: unknown[]) => {
        heard.push(parts.map(String).join(' '))
        write(...parts)
      }
    }
  })
  return {
    async lookAtOverlay(page: Page): Promise<void> {
      lines.push(
        await page.evaluate(() => {
          const hosts = [...document.querySelectorAll('[data-souvera-mail-guide]')]
          const own = hosts.map((host) => host.outerHTML + (host.shadowRoot?.innerHTML ?? ''))
          return [...own, ...Reflect.get(window, 'heardMessages')].join('\n')
        }),
      )
    },
    all: async () => [
      ...lines,
      ...(await worker.evaluate(() => [...Reflect.get(globalThis, 'heardHere')])),
    ],
  }
}
