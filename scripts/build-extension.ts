import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Settings } from '../shared/settings/index.ts'

export type ExtensionBuild = {
  settings: Settings
  browser: 'chrome' | 'firefox'
  /** `e2e` is the same build with an overlay that tests can look into. @default "production" */
  mode?: 'production' | 'e2e'
  outDir: string
}

/** Builds the extension with these settings and returns its folder, ready to be loaded into the browser. */
export function buildExtension({
  settings,
  browser,
  mode = 'production',
  outDir,
}: ExtensionBuild): string {
  const out = resolve(outDir)
  mkdirSync(out, { recursive: true })
  const settingsFile = join(out, 'settings.json')
  writeFileSync(settingsFile, JSON.stringify(settings))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '--mode', mode],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        SOUVERA_SETTINGS: settingsFile,
        SOUVERA_OUT: out,
        NODE_ENV: 'production',
      },
    },
  )
  if (status !== 0)
    throw new Error(`The extension build for ${browser} failed:\n${stdout}${stderr}`)
  return join(out, `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`)
}
