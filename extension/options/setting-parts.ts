import { type Language, parseLanguage } from '../../shared/language.ts'
import {
  type Problem,
  parseSettings,
  type SettingLayers,
  type Settings,
} from '../../shared/settings/index.ts'

/** Every address that the extension needs access to. */
export function originsOf({ workspace, bot }: Settings): readonly string[] {
  return [...(workspace?.origins ?? []), ...(bot ? [bot.url] : [])]
}

/** The settings with one part replaced, or without it. */
export function withPart<Part extends keyof Settings>(
  settings: Settings,
  part: Part,
  value: Settings[Part] | undefined,
): Settings {
  const { [part]: _, ...rest } = settings
  return value === undefined ? rest : { ...rest, [part]: value }
}

/** The addresses that somebody typed or pasted, one a line, cut down to their origins; with everything wrong about them. */
export function readOrigins(text: string): { origins: string[]; problems: Problem[] } {
  const origins = [
    ...new Set(
      text
        .split(/[\s,;]+/)
        .filter(Boolean)
        .map(toOrigin),
    ),
  ]
  const { problems } = parseSettings({ workspace: { origins } })
  return { origins, problems }
}

/** People paste the address of a page, and leave out the scheme. */
function toOrigin(text: string): string {
  const isLocal = /^(localhost|127\.0\.0\.1)(:|\/|$)/.test(text)
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text)
    ? text
    : `${isLocal ? 'http' : 'https'}://${text}`
  return URL.canParse(address) && /^https?:/i.test(address) ? new URL(address).origin : text
}

/** The workspace at these addresses; links to pages elsewhere would lead people astray. */
export function workspaceAt(
  origins: string[],
  before: Settings['workspace'],
): NonNullable<Settings['workspace']> {
  const links = Object.entries(before?.links ?? {}).filter(
    ([, link]) => link !== undefined && origins.includes(new URL(link).origin),
  )
  return { origins, ...(links.length > 0 && { links: Object.fromEntries(links) }) }
}

/** The company's language, else the one that the person chose, else the browser's, else the one that was delivered. */
export function chooseLanguage(
  { policy, user, build }: SettingLayers,
  browserLanguage: string,
): Language {
  return (
    policy.language ?? user.language ?? parseLanguage(browserLanguage) ?? build.language ?? 'de'
  )
}
