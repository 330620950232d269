import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from '../../../scripts/build-extension.ts'
import { servePages } from '../../extension/overlay/support/page-server.ts'
import { HOSTS, pages } from './pages.ts'

/** The pages, and an extension built for a company whose workspace lies on two of their hosts. */
export async function setStage(browser: 'chrome' | 'firefox') {
  const served = await servePages(pages)
  const { port } = new URL(served.origin)
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const origins = [HOSTS.workspace, HOSTS.account].map((host) => `http://${host}:${port}`)
  return {
    origin: served.origin,
    stranger: `${HOSTS.stranger}:${port}`,
    extension: buildExtension({
      settings: { workspace: { origins } },
      browser,
      mode: 'e2e',
      outDir,
    }),
    async clear() {
      await served.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}

/** What the panel says to the background; these run in a page of the extension. */
export function startGuide(): Promise<unknown> {
  const { runtime } = Reflect.get(globalThis, 'chrome')
  return runtime.sendMessage({ kind: 'start-guide', guide: 'mail-password', language: 'de' })
}

export function stopGuide(): Promise<unknown> {
  const { runtime } = Reflect.get(globalThis, 'chrome')
  return runtime.sendMessage({ kind: 'stop-guide' })
}
