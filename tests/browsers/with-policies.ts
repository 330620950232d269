import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where browsers look for what a company prescribes. */
export const POLICY_FILES = {
  chromium: '/etc/chromium/policies/managed/test.json',
  firefox: '/etc/firefox/policies/policies.json',
} as const

export type BrowserWithPolicies = {
  executablePath: string
  /** Replaces the policies while the browser runs. */
  write: (policies: unknown) => void
  /** For files that the policies point at. */
  folder: string
  remove: () => void
}

/**
 * A browser that sees an `/etc` of its own with these policies in it. They exist for its processes alone:
 * browsers of other tests never see them, and nothing is left behind, however the test ends.
 */
export function withPolicies(
  name: keyof typeof POLICY_FILES,
  executable: string,
  policies: unknown,
): BrowserWithPolicies {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'))
  const etc = join(folder, 'etc')
  // Some files are not ours to read; no browser needs them.
  spawnSync('cp', ['-a', '/etc', etc], { stdio: 'ignore' })
  const write = (value: unknown) => {
    const file = join(folder, POLICY_FILES[name])
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value))
  }
  write(policies)
  const executablePath = join(folder, name)
  writeFileSync(
    executablePath,
    `#!/bin/sh\nexec unshare ${FLAGS.join(' ')} sh -c 'mount --bind "${etc}" /etc && exec "${executable}" "$@"' sh "$@"\n`,
    { mode: 0o755 },
  )
  return {
    executablePath,
    write,
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

// Root of its own namespace at most: no right outside is needed or gained.
const FLAGS = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-root-user']

/** What is missing for `withPolicies` on this machine, in one line; undefined when nothing is. */
export function missingForPolicies(): string | undefined {
  const tried = spawnSync('unshare', [...FLAGS, 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
  return tried.status === 0
    ? undefined
    : 'policy files are not tried: they need a mount namespace (root, or unprivileged user namespaces)'
}
