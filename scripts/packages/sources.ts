import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../shared/settings/index.ts'
import { filesIn } from './files-in.ts'

const root = join(import.meta.dirname, '..', '..')

/** What `npm run build` reads. The rest of the bot, the tests and the pictures are no business of a store. */
const FOLDERS = ['extension', 'locales', 'shared', 'scripts', 'bot/channels/teams/package'] as const
const FILES = [
  'docs/for-reviewers.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
] as const

/**
 * The sources that Mozilla's reviewers ask for, because the package is bundled and minified: enough to
 * build the very same bytes again, and the explanation how.
 */
export function sources(settings: Settings): Record<string, Uint8Array> {
  const folders = FOLDERS.flatMap((folder) =>
    Object.entries(filesIn(join(root, folder))).map(
      ([file, content]) => [`${folder}/${file}`, content] as const,
    ),
  )
  return {
    'README.md': readFileSync(join(root, 'docs', 'for-reviewers.md')),
    'settings.json': Buffer.from(`${JSON.stringify(settings, null, 2)}\n`),
    ...Object.fromEntries(FILES.map((file) => [file, readFileSync(join(root, file))])),
    ...Object.fromEntries(folders),
  }
}
