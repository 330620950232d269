import { spawnSync } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'

/** A Debian package and a file that is there once it is installed. */
export type DebianPackage = { name: string; file: string }

export const MAIL_SERVER_PACKAGES = [
  { name: 'dovecot-imapd', file: '/usr/lib/dovecot/imap' },
  { name: 'dovecot-pop3d', file: '/usr/lib/dovecot/pop3' },
  { name: 'postfix', file: '/usr/lib/postfix/sbin/master' },
  { name: 'openssl', file: '/usr/bin/openssl' },
  { name: 'curl', file: '/usr/bin/curl' },
] as const satisfies readonly DebianPackage[]

const FORBID_START = '/usr/sbin/policy-rc.d'

/**
 * Installs what is missing when this is Debian and we are root; never starts a system service.
 * Returns what is still missing, as words for a skipped test; empty when all is there.
 */
export function ensurePackages(packages: readonly DebianPackage[]): string {
  const missing = packages.filter(({ file }) => !existsSync(file))
  if (missing.length === 0) return ''
  const names = missing.map(({ name }) => name)
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return `missing: ${names.join(', ')} (Debian packages; installing them needs root)`
  install(names)
  const still = missing.filter(({ file }) => !existsSync(file)).map(({ name }) => name)
  return still.length === 0 ? '' : `missing: ${still.join(', ')} (apt-get could not install them)`
}

function install(names: string[]): void {
  // Maintainer scripts ask this file whether they may start a service: 101 is no.
  const isOurs = !existsSync(FORBID_START)
  if (isOurs) writeFileSync(FORBID_START, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    const aptGet = (...args: string[]) =>
      spawnSync('apt-get', [...args, '-qq', '-o', 'DPkg::Lock::Timeout=120'], {
        // Postfix would ask what kind of site this is.
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        stdio: 'ignore',
      })
    const installed = aptGet('install', '--yes', '--no-install-recommends', ...names)
    if (installed.status === 0) return
    aptGet('update')
    aptGet('install', '--yes', '--no-install-recommends', ...names)
  } finally {
    if (isOurs) rmSync(FORBID_START)
  }
}
