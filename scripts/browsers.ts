import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export type BrowserName = 'chromium' | 'firefox'

const KNOWN = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    package: 'chromium',
    // No branded Chrome: it ignores --load-extension since version 137.
    paths: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  },
} as const satisfies Record<BrowserName, { variable: string; package: string; paths: string[] }>

/** Where the browser is installed; the environment variable wins. */
export function findBrowser(name: BrowserName): string | undefined {
  const { variable, paths } = KNOWN[name]
  return [process.env[variable], ...paths].find((path) => path && existsSync(path))
}

/**
 * Installs missing browsers where that is possible (Debian, root); otherwise says in one sentence what to do.
 * Returns the names that are still missing, so that the caller goes on with what can run.
 */
export function ensureBrowsers(names: readonly BrowserName[]): BrowserName[] {
  const missing = names.filter((name) => !findBrowser(name))
  if (missing.length === 0) return []
  const packages = missing.map((name) => KNOWN[name].package)
  if (canInstall()) {
    console.error(`Installing ${packages.join(' and ')} (about a minute) …`)
    apt(['update', '-qq'])
    apt(['install', '-y', '-qq', '--no-install-recommends', ...packages])
  }
  const still = missing.filter((name) => !findBrowser(name))
  if (still.length > 0) {
    const wanted = still.map((name) => KNOWN[name].package).join(' ')
    console.error(`Not found: ${still.join(', ')}. Please run: sudo apt-get install ${wanted}`)
  }
  return still
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

function apt(args: string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
