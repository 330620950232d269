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

/** Stands in a text where one dialog or notification ends and the next one begins. */
export const BETWEEN_DIALOGS = '\f'

const FOLDER = join(import.meta.dirname, 'collected')

export function readCollected(client: string): CollectedError[] {
  const file = join(FOLDER, `${client}.json`)
  return existsSync(file)
    ? z.array(CollectedError).parse(JSON.parse(readFileSync(file, 'utf8')))
    : []
}

/**
 * Adds what is new to `collected/<client>.json`; a version that is there already stays as it is.
 * Returns the entries whose text or exit code is none of those on file for the same version: some programs have two
 * answers to one mistake, from run to run.
 */
export function collect(client: string, errors: readonly CollectedError[]): CollectedError[] {
  const known = readCollected(client)
  const onFile = (entry: CollectedError) => known.filter((one) => keyOf(one) === keyOf(entry))
  const changed = errors.filter((entry) => {
    const before = onFile(entry).map(saidBy)
    return before.length > 0 && !before.includes(saidBy(entry))
  })
  const fresh = errors.filter((entry) => onFile(entry).length === 0)
  if (fresh.length > 0) {
    const file = join(FOLDER, `${client}.json`)
    mkdirSync(dirname(file), { recursive: true })
    const all = [...known, ...fresh].sort(
      (a, b) => Number(keyOf(a) > keyOf(b)) - Number(keyOf(a) < keyOf(b)),
    )
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
