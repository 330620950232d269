import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { LANGUAGES } from '../../shared/language.ts'
import { PROTOCOLS } from '../../shared/settings/index.ts'

/** What one real mail program said about one real mistake; the cause is certain because we made it. */
export const CollectedError = z.strictObject({
  client: z.string(),
  version: z.string(),
  protocol: z.enum(PROTOCOLS),
  mistake: z.string(),
  exitCode: z.number(),
  text: z.string(),
  /** The program's language. @default English */
  language: z.optional(z.enum(LANGUAGES)),
})
export type CollectedError = z.infer<typeof CollectedError>

const FOLDER = join(import.meta.dirname, 'collected')

export function readCollected(client: string): CollectedError[] {
  const file = join(FOLDER, `${client}.json`)
  return existsSync(file)
    ? z.array(CollectedError).parse(JSON.parse(readFileSync(file, 'utf8')))
    : []
}

/**
 * Adds what is new to `collected/<client>.json`; a version that is there already stays as it is.
 * Returns the entries whose text or exit code differs from the one on file for the same version.
 */
export function collect(client: string, errors: readonly CollectedError[]): CollectedError[] {
  const known = new Map(readCollected(client).map((entry) => [keyOf(entry), entry]))
  const changed = errors.filter((entry) => {
    const before = known.get(keyOf(entry))
    return before !== undefined && saidBy(before) !== saidBy(entry)
  })
  const fresh = errors.filter((entry) => !known.has(keyOf(entry)))
  if (fresh.length > 0) {
    const file = join(FOLDER, `${client}.json`)
    mkdirSync(dirname(file), { recursive: true })
    const all = [...known.values(), ...fresh].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
  }
  return changed
}

function keyOf({ version, mistake, protocol, language = 'en' }: CollectedError): string {
  return `${version} ${mistake} ${protocol} ${language}`
}

/** Durations differ from run to run. */
function saidBy({ exitCode, text }: CollectedError): string {
  return `${exitCode} ${text.replace(/\d+ (ms|milliseconds)/g, 'N $1')}`
}
