import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** Every file in a folder, by its path in there with slashes, in a fixed order. */
export function filesIn(folder: string): Record<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  return Object.fromEntries(
    files
      .map((file) => [file.replaceAll('\\', '/'), file] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, file]) => [name, readFileSync(join(folder, file))]),
  )
}
