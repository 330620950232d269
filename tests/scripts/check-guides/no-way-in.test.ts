import { join } from 'node:path'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { servePages } from '../../extension/overlay/support/page-server.ts'
import { startWorkspace } from '../../workspace/server.ts'
import { makeStage, SETTINGS } from './check-stage.ts'
import { runCheck } from './run-check.ts'

// Each run bundles, opens a browser and waits for what is missing, on a machine that has other things to do.
vi.setConfig({ testTimeout: 120_000 })

const { clear, folder, of, signedIn } = makeStage()
afterAll(clear)

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
