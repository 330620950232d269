import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExtension } from '../../../scripts/build-extension.ts'
import { ensureModel } from '../../../scripts/train.ts'
import { parseSettingsText } from '../../../shared/settings/index.ts'
import { startWorkspace } from '../../workspace/server.ts'

/** A workspace that shows the user name with capital letters, and the extension built for it: it knows the address and nothing else. */
export async function setStage(browser: 'chrome' | 'firefox') {
  ensureModel()
  const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
  const { mail = {} } = settings
  const workspace = await startWorkspace({ settings: { mail }, build: 'iframe-settings' })
  const outDir = mkdtempSync(join(tmpdir(), 'extension-'))
  const extension = buildExtension({
    settings: { workspace: { origins: [workspace.origin] } },
    browser,
    mode: 'e2e',
    outDir,
  })
  return {
    mail,
    workspace,
    extension,
    async clear() {
      await workspace.close()
      rmSync(outDir, { recursive: true, force: true })
    },
  }
}
