import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unknownTargets } from '../../extension/picker/overrides.ts'
import { type GuideEntry, guides } from '../../shared/guides/index.ts'
import { describeProblem, parseSettings, type Settings } from '../../shared/settings/index.ts'
import { readArguments } from '../arguments.ts'
import { loadSettings } from '../settings-file.ts'
import { language, t } from './words.ts'

export type Command = {
  /** Where to begin, and the origin that it must not leave. */
  url: string
  origin: string
  settings: Settings
  guides: readonly GuideEntry[]
  storageState: string | undefined
  signsIn: boolean
  out: string
  isJson: boolean
  isVerbose: boolean
}

/** The command as it was given; whatever is wrong with it ends the process with code 2 and a sentence for each problem. */
export function readCommand(): Command {
  const options = readArguments({
    url: { type: 'string' },
    'storage-state': { type: 'string' },
    'sign-in': { type: 'boolean' },
    settings: { type: 'string' },
    guide: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
    verbose: { type: 'boolean' },
  })
  const settings = loadSettings(options.settings)
  const url = options.url ?? settings.workspace?.links?.home ?? settings.workspace?.origins[0]
  const chosen = guides.filter(
    ({ guide }) => options.guide === undefined || guide.id === options.guide,
  )
  const storageState = options['storage-state']
  const signsIn = options['sign-in'] ?? false
  const problems = [
    ...(url === undefined ? [t('errors.no-url')] : addressProblems(url)),
    ...(chosen.length === 0 ? [unknownGuide(options.guide ?? '')] : []),
    ...targetProblems(settings),
    ...(storageState !== undefined && !signsIn ? fileProblems(storageState) : []),
    ...(signsIn && !hasDisplay() ? [t('errors.no-display')] : []),
  ]
  if (url === undefined || problems.length > 0) {
    for (const problem of [...problems, t('usage')]) console.error(problem)
    process.exit(2)
  }
  return {
    url,
    origin: new URL(url).origin,
    settings,
    guides: chosen,
    storageState,
    signsIn,
    out: resolve(options.out ?? 'dist/check-guides'),
    isJson: options.json ?? false,
    isVerbose: options.verbose ?? false,
  }
}

/** The same rules as for the settings: an absolute address, https unless it is this machine. */
function addressProblems(url: string): readonly string[] {
  const { problems } = parseSettings({ support: { url } })
  return problems.map((problem) => describeProblem({ ...problem, path: '--url' }, language))
}

function unknownGuide(guide: string): string {
  return t('errors.unknown-guide', {
    guide,
    guides: guides.map((each) => each.guide.id).join(', '),
  })
}

function targetProblems({ guideTargets = {} }: Settings): readonly string[] {
  return unknownTargets(guideTargets).map((path) => {
    const guide = guides.find((each) => each.guide.id === path.split('.')[0])?.guide
    const known = guide ? Object.keys(guide.targets) : guides.map((each) => each.guide.id)
    return t('errors.unknown-target', { path, known: known.join(', ') })
  })
}

function fileProblems(file: string): readonly string[] {
  try {
    JSON.parse(readFileSync(file, 'utf8'))
    return []
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [t('errors.storage-state', { file, reason })]
  }
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return Boolean(DISPLAY || WAYLAND_DISPLAY) || process.platform !== 'linux'
}
