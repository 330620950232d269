import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Records } from './records.ts'

export type DataFile = {
  /** What was written last; undefined before the first write. */
  read(): Promise<Records | undefined>
  /** Resolves once the records are safely in place; writes never overlap. */
  write(records: Records): Promise<void>
}

/** Without a path everything stays in memory. */
export function dataFile(path: string | undefined): DataFile {
  if (path === undefined) return { read: async () => undefined, write: async () => {} }
  let last: Promise<void> = Promise.resolve()
  return {
    read: async () =>
      existsSync(path) ? parseRecords(await readFile(path, 'utf8'), path) : undefined,
    write: (records) => {
      const text = `${JSON.stringify(records, null, 2)}\n`
      // A failed write is reported to its own caller and must not block the next one.
      last = last.catch(() => {}).then(() => replaceFile(path, text))
      return last
    },
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(`${path}.new`, text, { mode: 0o600 })
  await rename(`${path}.new`, path)
}

function parseRecords(text: string, path: string): Records {
  const parsed = Records.safeParse(JSON.parse(text))
  if (!parsed.success)
    throw new Error(
      `demo workspace: ${path} does not fit (${parsed.error.issues.length} problems); delete it`,
    )
  return parsed.data
}
