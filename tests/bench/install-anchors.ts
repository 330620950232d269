import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'anchors')

/** Installs what the benchmark compares with, beside the benchmark and nowhere else; false when that failed. */
export function installAnchors(): boolean {
  const wanted = join(folder, 'package-lock.json')
  const installed = join(folder, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return true
  const { status } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'],
    { cwd: folder, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  return status === 0
}
