import type { BrowserContext, Page, Worker } from '@playwright/test'
import { ACCOUNTS } from '../workspace/server.ts'
import { walks } from '../workspace/walks.ts'
import { Overlay } from './overlay-model.ts'
import { expect, test } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'semantic' })

const [erika] = ACCOUNTS
const NEW_PASSWORD = 'Geheimnis-Ärmelkanal-77'

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
  await overlay.seesStep('Profil öffnen')
  await walk.openSecurity(workspace)
  await overlay.seesStep('Passwort eingeben')
  await walk.newPassword(workspace).pressSequentially(NEW_PASSWORD)
  await record.lookAtOverlay(workspace)
  await walk.repeat(workspace).pressSequentially(NEW_PASSWORD)
  await record.lookAtOverlay(workspace)
  await walk.save(workspace).click()
  await overlay.seesText('Geschafft!')
  await record.lookAtOverlay(workspace)
  expect(await store.verifyPassword(erika.user, NEW_PASSWORD)).toBe(true)

  await page.bringToFront()
  await data.getByRole('button', { name: 'Serverdaten holen' }).click()
  await new Overlay(workspace).seesStep('„Mail“ öffnen')
  await walk.openServers(workspace)
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
  const forbidden = [erika.firstPassword, NEW_PASSWORD].flatMap(disguisesOf)
  expect(forbidden.filter((text) => seen.includes(text))).toEqual([])
})

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
    runtime.onMessage.addListener((message: unknown) => void heard.push(JSON.stringify(message)))
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

/** The password itself and the forms it would take in addresses, encodings and JSON. */
function disguisesOf(password: string): string[] {
  return [
    password,
    encodeURIComponent(password),
    Buffer.from(password).toString('base64').replace(/=+$/, ''),
    Buffer.from(password).toString('hex'),
    JSON.stringify(password).slice(1, -1),
    // A beginning of it would be bad enough.
    password.slice(0, 9),
  ]
}
