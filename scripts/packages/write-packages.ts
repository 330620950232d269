import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zip } from '../../bot/channels/teams/package/zip.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { filesIn } from './files-in.ts'
import { manifestOf } from './manifest-of.ts'
import { policies } from './policies.ts'
import { sources } from './sources.ts'
import { teams } from './teams.ts'

type Built = {
  settings: Settings
  /** Folders of the built extension. */
  chrome: string
  firefox: string
  /** Where the packages go; what was there before goes away. */
  folder: string
  teamsClientId: string | undefined
}

/** Everything that IT uploads or installs, named for where it goes. Says why there is nothing for Teams. */
export function writePackages({ settings, chrome, firefox, folder, teamsClientId }: Built) {
  const [forChrome, forFirefox] = [manifestOf(chrome), manifestOf(firefox)]
  const { version } = forChrome.manifest
  const app = teams(settings, teamsClientId, version)
  const chromeFiles = filesIn(chrome)
  const ids = { chrome: forChrome.id, firefox: forFirefox.id }
  const name = (what: string) => `souvera-mail-guide-${version}-${what}.zip`

  const packages: Record<string, Uint8Array> = {
    [name('chrome')]: zip(chromeFiles),
    // A store gives a new entry its key, and refuses one that is brought along.
    ...(!settings.extension?.chromeKey && {
      [name('chrome-first-upload')]: zip({
        ...chromeFiles,
        'manifest.json': Buffer.from(JSON.stringify({ ...forChrome.manifest, key: undefined })),
      }),
    }),
    [name('firefox')]: zip(filesIn(firefox)),
    [name('firefox-sources')]: zip(sources(settings)),
    ...('package' in app && { [name('teams')]: app.package }),
  }
  const texts = Object.entries(policies(settings, ids)).map(
    ([file, policy]) => [file, Buffer.from(`${JSON.stringify(policy, null, 2)}\n`)] as const,
  )
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const files = { ...packages, ...Object.fromEntries(texts) }
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content)
  return { ids, files: Object.keys(files), ...('missing' in app && { teamsMissing: app.missing }) }
}
