import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

const bin = join(import.meta.dirname, '..', 'node_modules', '.bin')

/** Runs a command of node_modules/.bin with its output shown; true when it ended well. */
export function runTool(tool: string, args: readonly string[]): boolean {
  const { status } = spawnSync(join(bin, tool), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  })
  return status === 0
}
