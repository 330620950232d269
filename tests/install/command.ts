import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { onTestFinished } from 'vitest'

/** Runs `npm run build` in a checkout, without the installation that comes before it. */
export function runBuild(
  args: readonly string[],
  options: { cwd?: string; clientId?: string } = {},
) {
  const { cwd = '.', clientId = '' } = options
  return spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TEAMS_CLIENT_ID: clientId, LANG: 'en_GB.UTF-8', LC_ALL: '' },
  })
}

export function removeAfterwards(folder: string): string {
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
