import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Client = { name: string; version: string; integrity: string }

/**
 * The folder of somebody else's client, fetched the first time and checked against its known sum. Only its own
 * package, never a dependency: Web Chat with everything it names would be 486 MB, what runs in a browser is 4 MB.
 */
export function fetchClient({ name, version, integrity }: Client): string {
  const file = `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
  const folder = resolve('dist/clients', file.replace('.tgz', ''))
  if (existsSync(join(folder, 'package/package.json'))) return folder
  mkdirSync(folder, { recursive: true })
  run('npm', ['pack', `${name}@${version}`, '--loglevel=error', '--pack-destination', folder])
  const archive = join(folder, file)
  const sum = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (sum !== integrity) throw new Error(`${name}@${version} is not what it was: ${sum}`)
  run('tar', ['-xzf', archive, '-C', folder])
  return folder
}

function run(program: string, args: readonly string[]): void {
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`)
}
