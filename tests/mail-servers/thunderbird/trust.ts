import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Thunderbird } from './run-thunderbird.ts'
import { TRUST } from './scripts.ts'

const Version = z.object({ value: z.string().check(z.regex(/^\d+\./)) })

/** Makes it trust the authorities in these files, as a company's IT does; answers with its version. */
export async function trust(thunderbird: Thunderbird, files: readonly string[]): Promise<string> {
  return Version.parse(await thunderbird.run(TRUST, { authorities: files.map(derOf) })).value
}

/** The certificate without its wrapping. */
function derOf(file: string): string {
  return readFileSync(file, 'utf8').replace(/-----[^-]+-----|\s/g, '')
}
