import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { chromeId } from '../extension-id.ts'

const Manifest = z.looseObject({
  version: z.string(),
  key: z.optional(z.string()),
  browser_specific_settings: z.optional(z.object({ gecko: z.object({ id: z.string() }) })),
})

/** The manifest of a built extension, and the id that its browser gives it. */
export function manifestOf(folder: string) {
  const manifest = Manifest.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
  const { key, browser_specific_settings: specific } = manifest
  return { manifest, id: key === undefined ? (specific?.gecko.id ?? '') : chromeId(key) }
}
