import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { findBrowser } from '../../scripts/browsers.ts'
import { servePages } from '../extension/overlay/support/page-server.ts'
import { type BuildName, startWorkspace } from '../workspace/server.ts'
import { walks } from '../workspace/walks.ts'
import { renameProxy } from './rename-proxy.ts'
import { runCheck, runCheckIn } from './run-check.ts'

// Each run bundles, opens a browser and waits for what is missing, on a machine that has other things to do.
vi.setConfig({ testTimeout: 120_000 })

const ERIKA = { user: 'erika.mustermann@example.org', password: 'Herbstlaub-2025' }
const SETTINGS = {
  mail: {
    imap: { host: 'imap.firma.example', port: 993 },
    smtp: { host: 'smtp.firma.example', port: 465 },
  },
}

const folder = mkdtempSync(join(tmpdir(), 'check-guides-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(['semantic', 'web-components', 'multi-page', 'rerendering'] as const)(
  '%s',
  (build) => {
    test('all steps of both guides are found, and nothing in the workspace changes', async () => {
      const { workspace, state } = await signedIn(build)
      const before = workspace.store.passwordHash(ERIKA.user)
      const out = join(folder, build)
      const options = ['--url', workspace.origin, '--storage-state', state, '--out', out]

      const run = await runCheck(...options)
      expect(run.stdout.trim().split('\n')).toEqual([
        '✓ mail-password: Passwort für Mailprogramme setzen',
        '✓ server-data: Serverdaten im Workspace finden',
        `Alle 9 Schritte sind gefunden oder schon erledigt. Bilder und report.json: ${out}`,
      ])
      expect(run.code).toBe(0)

      const english = await runCheckIn('en_GB.UTF-8', ...options)
      expect(english.stdout.trim().split('\n')).toEqual([
        expect.stringMatching(/^✓ mail-password: \w/),
        expect.stringMatching(/^✓ server-data: \w/),
        expect.stringContaining(`All 9 steps`),
      ])
      expect(english.code).toBe(0)
      expect(existsSync(join(out, 'server-data-3-open-mail-server.png'))).toBe(true)
      expect(workspace.store.passwordHash(ERIKA.user)).toBe(before)
    })
  },
)

test('with --verbose every step is told, with the signals and the picture', async () => {
  const { workspace, state } = await signedIn('semantic')
  const out = join(folder, 'out')
  const run = await runCheck(...of(workspace.origin, state), '--verbose')
  expect(run.stdout).toMatch(/1 ✓ schon erledigt +Im Workspace anmelden/)
  expect(run.stdout).toMatch(/2 ✓ gefunden +Profil öffnen/)
  expect(run.stdout).toMatch(/6 ✓ gefunden +Speichern/)
  expect(run.stdout).toContain(`Bild: ${join(out, 'mail-password-6-save.png')}`)
  expect(existsSync(join(out, 'mail-password-6-save.png'))).toBe(true)
})

test('a renamed entry is reported with what was tried and what the page has instead', async () => {
  const { workspace, state } = await signedIn('multi-page')
  const renamed = await renameProxy(workspace.origin, 'Sicherheit', 'Zugangsschutz')
  onTestFinished(() => renamed.close())
  const run = await runCheck(...of(renamed.origin, state), '--guide', 'mail-password')
  expect(run.stdout).toMatch(/3 ✗ gefunden +Einstellungen öffnen/)
  expect(run.stdout).toContain('die Seite zeigte danach nicht, worauf dieser Schritt wartet')
  expect(run.stdout).toMatch(/4 ✗ fehlt +Zu „Sicherheit“ wechseln/)
  expect(run.stdout).toContain('Gesucht: „Sicherheit“')
  expect(run.stdout).toMatch(/Geprüft: .*Beschriftung/)
  expect(run.stdout).toMatch(/Link „Zugangsschutz“/)
  expect(run.stdout).toContain('guideTargets → mail-password → security')
  expect(run.stdout).toMatch(/5 ✗ nicht erreicht +Passwort eingeben/)
  expect(run.stdout).not.toContain('✓')
  expect(run.code).toBe(1)
})

test('an override in the settings repairs it', async () => {
  const { workspace, state } = await signedIn('multi-page')
  const renamed = await renameProxy(workspace.origin, 'Sicherheit', 'Zugangsschutz')
  onTestFinished(() => renamed.close())
  const settings = settingsFile({ security: { names: { de: ['Zugangsschutz'] } } })
  const run = await runCheck(
    ...of(renamed.origin, state),
    ...['--guide', 'mail-password', '--settings', settings, '--verbose'],
  )
  expect(run.stdout).toMatch(/6 ✓ gefunden +Speichern/)
  expect(run.code).toBe(0)
})

test('a selector that matches nothing any more is reported although the guide gets on without it', async () => {
  const { workspace, state } = await signedIn('semantic')
  const settings = settingsFile({ security: { selector: '#nav-security' } })
  const run = await runCheck(
    ...of(workspace.origin, state),
    ...['--guide', 'mail-password', '--settings', settings],
  )
  expect(run.stdout).toMatch(/4 ✗ gefunden +Zu „Sicherheit“ wechseln/)
  expect(run.stdout).toContain('Der Selektor #nav-security aus den Einstellungen passt auf nichts')
  expect(run.code).toBe(1)
})

test('several candidates are told apart, in words and as JSON', async () => {
  const nav = '<nav><a href="/a/mail" class="mail">Mail</a> <a href="/b/mail">Mail</a></nav>'
  const pages = await servePages({
    '/': `<header><button style="position:fixed;top:8px;right:8px;width:40px;height:40px">EM</button></header>${nav}`,
  })
  onTestFinished(() => pages.close())
  const options = ['--url', pages.origin, '--guide', 'server-data', '--out', join(folder, 'two')]
  const run = await runCheck(...options)
  expect(run.stdout).toMatch(/2 ✗ mehrdeutig +„Mail“ öffnen/)
  expect(run.stdout).toContain('2 Kandidaten')
  expect(run.stdout).toMatch(
    /1\. Link „Mail“, .*; Kennung im Quelltext 1; CSS a\[href="\/a\/mail"\]/,
  )
  expect(run.stdout).toMatch(
    /2\. Link „Mail“, .*; Kennung im Quelltext 0; CSS a\[href="\/b\/mail"\]/,
  )

  const json = await runCheck(...options, '--json')
  expect(json.code).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject({
    ok: false,
    guides: [
      { guide: 'server-data', steps: [{}, { status: 'ambiguous' }, { status: 'not-reached' }] },
    ],
  })
  expect(readFileSync(join(folder, 'two', 'report.json'), 'utf8')).toBe(json.stdout)
})

test('without a sign-in the first step is checked, and it is said how to sign in', async () => {
  const workspace = await startWorkspace({ settings: SETTINGS, build: 'semantic' })
  onTestFinished(() => workspace.close())
  const run = await runCheck('--url', workspace.origin, '--out', join(folder, 'out'), '--verbose')
  expect(run.stdout).toMatch(/1 ✓ gefunden +Im Workspace anmelden/)
  expect(run.stderr).toContain('Im Workspace ist niemand angemeldet')
  expect(run.stderr).toContain('--sign-in --storage-state anmeldung.json')
  expect(run.code).toBe(1)
})

test('a sign-in that is over is told from one that was never there', async () => {
  const { workspace, state } = await signedIn('semantic')
  workspace.store.expireSessions()
  const run = await runCheck(...of(workspace.origin, state))
  expect(run.stderr).toContain(`Die Anmeldung aus ${state} gilt nicht mehr`)
  expect(run.code).toBe(1)
})

test('an address where nobody answers is named with the reason', async () => {
  const gone = await servePages({})
  await gone.close()
  const run = await runCheck('--url', gone.origin, '--out', join(folder, 'out'))
  expect(run.stderr).toContain(`${gone.origin} ist nicht erreichbar (ERR_CONNECTION_REFUSED)`)
  expect(run.code).toBe(1)
})

test('a workspace that forwards to another address for signing in is said to do so', async () => {
  const pages = await servePages({
    '/': '<!doctype html><script>if (location.hostname !== "localhost") location.hostname = "localhost"</script>',
  })
  onTestFinished(() => pages.close())
  const run = await runCheck('--url', pages.origin, '--out', join(folder, 'out'))
  expect(run.stderr).toContain(`leitet zu ${new URL(pages.otherOrigin).host} weiter`)
  expect(run.stderr).toContain('--sign-in')
  expect(run.code).toBe(1)
})

test('a page that answers with an error is named with it', async () => {
  const pages = await servePages({ '/': { html: 'weg', status: 404 } })
  onTestFinished(() => pages.close())
  const run = await runCheck('--url', pages.origin, '--out', join(folder, 'out'))
  expect(run.stderr).toContain(`${pages.origin} antwortet mit 404`)
  expect(run.code).toBe(1)
})

test('everything that is wrong with a command is said at once', async () => {
  const settings = settingsFile({ securty: { names: { de: ['Zugang'] } } })
  const run = await runCheck(
    ...['--url', 'workspace.example.org', '--guide', 'passwort', '--settings', settings],
    ...['--storage-state', join(folder, 'nowhere.json')],
  )
  expect(run.stderr).toContain('--url: "workspace.example.org" ist keine Adresse')
  expect(run.stderr).toContain('--guide passwort: diese Anleitung gibt es nicht')
  expect(run.stderr).toContain('guideTargets.mail-password.securty')
  expect(run.stderr).toContain('nowhere.json: lässt sich nicht lesen')
  expect(run.code).toBe(2)
})

test('a selector that no browser understands is a mistake in the settings', async () => {
  const settings = settingsFile({ security: { selector: 'a[href=' } })
  const run = await runCheck('--url', 'http://127.0.0.1:4999', '--settings', settings)
  expect(run.stderr).toContain('a[href= ist kein CSS-Selektor')
  expect(run.code).toBe(2)
})

test('signing in by hand needs a display', async () => {
  const run = await runCheck('--url', 'http://127.0.0.1:4999', '--sign-in')
  expect(run.stderr).toContain('hier ist kein Bildschirm')
  expect(run.code).toBe(2)
})

/** A workspace, and the storage state of somebody who really signed in there. */
async function signedIn(build: BuildName) {
  const workspace = await startWorkspace({ settings: SETTINGS, build })
  onTestFinished(() => workspace.close())
  const executablePath = findBrowser('chromium')
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-quic'],
  })
  const state = join(folder, `${build}-${new URL(workspace.origin).port}.json`)
  try {
    const page = await browser.newPage({ locale: 'de-DE' })
    const walk = walks[build]
    await page.goto(workspace.origin)
    await walk.user(page).fill(ERIKA.user)
    await walk.password(page).fill(ERIKA.password)
    await walk.submit(page).click()
    await walk.inside(page).waitFor()
    await page.context().storageState({ path: state })
  } finally {
    await browser.close()
  }
  return { workspace, state }
}

function of(origin: string, state: string): string[] {
  return ['--url', origin, '--storage-state', state, '--out', join(folder, 'out')]
}

function settingsFile(targets: Record<string, unknown>): string {
  const file = join(folder, `settings-${Object.keys(targets).join('-')}.json`)
  writeFileSync(file, JSON.stringify({ guideTargets: { 'mail-password': targets } }))
  return file
}
