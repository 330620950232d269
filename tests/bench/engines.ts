import manifest from './anchors/package.json' with { type: 'json' }

const versions = manifest.dependencies

export type Engine = {
  name: string
  version: string
  licence: string
  /** Its adapter, as an address for the bundler. */
  entry: URL
  /** As an extension is: there before the page. Libraries are part of the page and start once it stands. */
  isEarly: boolean
}

export const ours: Engine = {
  name: 'ours',
  version: '',
  licence: '–',
  entry: new URL('./ours.ts', import.meta.url),
  isEarly: true,
}

export const anchors: readonly Engine[] = [
  {
    name: 'driver.js',
    version: versions['driver.js'],
    licence: 'MIT',
    entry: new URL('./anchors/driver-js.ts', import.meta.url),
    isEarly: false,
  },
  {
    name: 'Shepherd',
    version: versions['shepherd.js'],
    licence: 'AGPL-3.0',
    entry: new URL('./anchors/shepherd.ts', import.meta.url),
    isEarly: false,
  },
  {
    name: 'intro.js',
    version: versions['intro.js'],
    licence: 'AGPL-3.0',
    entry: new URL('./anchors/intro.ts', import.meta.url),
    isEarly: false,
  },
  {
    name: 'Joyride',
    version: versions['react-joyride'],
    licence: 'MIT',
    entry: new URL('./anchors/joyride.ts', import.meta.url),
    isEarly: false,
  },
]

/** What our locator is compared with. */
export const roleQueries = `ivya ${versions.ivya}`
