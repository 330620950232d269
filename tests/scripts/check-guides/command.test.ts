import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { makeStage } from './check-stage.ts'
import { runCheck } from './run-check.ts'

// Each run bundles, opens a browser and waits for what is missing, on a machine that has other things to do.
vi.setConfig({ testTimeout: 120_000 })

const { clear, folder, settingsFile } = makeStage()
afterAll(clear)

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
