import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { afterAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import mailPasswordDe from '../../locales/de/guides/mail-password.json' with { type: 'json' }
import serverDataDe from '../../locales/de/guides/server-data.json' with { type: 'json' }
import mailPasswordEn from '../../locales/en/guides/mail-password.json' with { type: 'json' }
import serverDataEn from '../../locales/en/guides/server-data.json' with { type: 'json' }
import { findBrowser } from '../../scripts/browsers.ts'
import type { Language } from '../../shared/language.ts'
import { servePages } from '../extension/overlay/support/page-server.ts'
import { BUILD_NAMES, type BuildName, startWorkspace } from '../workspace/server.ts'
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

const GUIDES = {
  'mail-password': { de: mailPasswordDe, en: mailPasswordEn },
  'server-data': { de: serverDataDe, en: serverDataEn },
}
const SHORT = {
  de: ['Schritte', 'Alle 9 Schritte sind gefunden oder schon erledigt.', 'Bilder und report.json:'],
  en: ['steps', 'All 9 steps are found or already done.', 'Pictures and report.json:'],
}
const TOLD = {
  de: { step: /^ {2}(\d) ✓ (?:gefunden|schon erledigt) +(.+)$/, picture: / {6}Bild: (.+)$/ },
  en: { step: /^ {2}(\d) ✓ (?:found|already done) +(.+)$/, picture: / {6}Picture: (.+)$/ },
}

// Every build is checked in both languages and both lengths; each of the four together only once, for the sake of time.
const SHORT_GERMAN = [
  { language: 'de', isVerbose: false },
  { language: 'en', isVerbose: true },
] as const
const SHORT_ENGLISH = [
  { language: 'en', isVerbose: false },
  { language: 'de', isVerbose: true },
] as const
const WAYS = {
  semantic: [...SHORT_GERMAN, ...SHORT_ENGLISH],
  'div-soup': SHORT_GERMAN,
  'web-components': SHORT_ENGLISH,
  'iframe-settings': SHORT_GERMAN,
  'multi-page': SHORT_ENGLISH,
  rerendering: SHORT_GERMAN,
}

describe.each(BUILD_NAMES)('%s', (build) => {
  test('all steps are found; it says so in a few lines or, with --verbose, tells each; nothing changes', async () => {
    const { workspace, state } = await signedIn(build)
    const before = workspace.store.passwordHash(ERIKA.user)
    const runs = WAYS[build].map(async ({ language, isVerbose }) => {
      const out = join(folder, `${build}-${language}-${isVerbose}`)
      const options = ['--url', workspace.origin, '--storage-state', state, '--out', out]
      const run = await runCheckIn(language, ...options, ...(isVerbose ? ['--verbose'] : []))
      return { ...run, language, isVerbose, out }
    })
    for (const { code, stdout, stderr, language, isVerbose, out } of await Promise.all(runs)) {
      const lines = stdout.trimEnd().split('\n')
      const [steps, sum, pictures] = SHORT[language]
      const [first, second] = [GUIDES['mail-password'], GUIDES['server-data']]
      const short = [
        `✓ mail-password: ${first[language].title}, 6 ${steps}`,
        `✓ server-data: ${second[language].title}, 3 ${steps}`,
        `${pictures} ${out}`,
        sum,
      ]
      if (isVerbose) {
        expect(lines).toEqual(expect.arrayContaining(short))
        expect(lines.at(-1)).toBe(sum)
        const told = lines.flatMap(
          (line) => TOLD[language].step.exec(line)?.slice(1).join(' ') ?? [],
        )
        expect(told).toEqual([...titlesOf(first[language]), ...titlesOf(second[language])])
        const shown = lines.flatMap((line) => TOLD[language].picture.exec(line)?.[1] ?? [])
        expect(shown).toContain(join(out, 'mail-password-6-save.png'))
        expect(shown).toContain(join(out, 'server-data-3-open-mail-server.png'))
        expect(shown.filter((file) => !existsSync(file))).toEqual([])
      } else {
        expect(lines).toEqual(short)
      }
      expect(stderr).toBe('')
      expect(code).toBe(0)
    }
    expect(workspace.store.passwordHash(ERIKA.user)).toBe(before)
  })
})

test('a frame from another workspace address is named in both languages, one from elsewhere is not', async () => {
  const [own, stranger] = [await servePages({}), await servePages({})]
  const pages = await servePages({
    '/': `<!doctype html><header>
      <button style="position:fixed;top:8px;right:8px;width:40px;height:40px">EM</button></header>
      <nav><a href="/server">E-Mail-Server</a></nav>
      <iframe src="${own.otherOrigin}/in"></iframe><iframe src="${stranger.otherOrigin}/in"></iframe>`,
    '/server': '<p>IMAP</p><p>SMTP</p><p>Port</p>',
  })
  onTestFinished(async () => {
    for (const server of [own, stranger, pages]) await server.close()
  })
  const settings = join(folder, 'frames.json')
  const origins = [pages.origin, own.otherOrigin]
  writeFileSync(settings, JSON.stringify({ workspace: { origins } }))
  const run = (language: Language) =>
    runCheckIn(
      language,
      ...['--url', pages.origin, '--guide', 'server-data', '--settings', settings],
      ...['--out', join(folder, `frames-${language}`)],
    )
  const [german, english] = await Promise.all([run('de'), run('en')])
  const { host } = new URL(own.otherOrigin)
  expect(german.stdout).toContain(`Auf der Seite steht etwas von ${host}, das zu Ihren Workspace`)
  expect(english.stdout).toContain(`The page shows something from ${host}, which is among your`)
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

/** "1 Sign in", "2 Open your profile" and so on. */
function titlesOf({ steps }: { steps: Record<string, { title: string }> }): readonly string[] {
  return Object.values(steps).map(({ title }, index) => `${index + 1} ${title}`)
}

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
