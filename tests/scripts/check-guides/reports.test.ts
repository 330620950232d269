import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import type { Language } from '../../../shared/language.ts'
import { servePages } from '../../extension/overlay/support/page-server.ts'
import { makeStage } from './check-stage.ts'
import { renameProxy } from './rename-proxy.ts'
import { runCheck, runCheckIn } from './run-check.ts'

// Each run bundles, opens a browser and waits for what is missing, on a machine that has other things to do.
vi.setConfig({ testTimeout: 120_000 })

const { clear, folder, of, settingsFile, signedIn } = makeStage()
afterAll(clear)

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
