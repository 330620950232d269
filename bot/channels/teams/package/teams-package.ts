import { icons } from './icons.ts'
import { localisation, type ManifestOptions, manifest } from './manifest.ts'
import { zip } from './zip.ts'

/** The app package that a Teams administrator uploads. The same options give the same bytes. */
export function teamsPackage(options: ManifestOptions): Buffer {
  const { color, outline } = icons(options.settings.organisation?.colour)
  return zip({
    'manifest.json': json(manifest(options)),
    'en.json': json(localisation(options.settings, 'en')),
    'color.png': color,
    'outline.png': outline,
  })
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
