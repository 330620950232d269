import de from '../../../../locales/de/teams.json' with { type: 'json' }
import en from '../../../../locales/en/teams.json' with { type: 'json' }
import { translator } from '../../../../shared/i18n.ts'
import type { Language } from '../../../../shared/language.ts'
import type { Settings } from '../../../../shared/settings/index.ts'

const words = { de, en }
const COMMANDS = ['servers', 'password', 'setup', 'error', 'help'] as const

/** Lengths that Teams allows. */
const MAXIMUM = { shortName: 30, fullName: 100, developer: 32 }

export type ManifestOptions = {
  settings: Settings
  /** Id of the bot's registration; also the id of the app. */
  clientId: string
  /** Public https address of the bot. */
  url: string
  version: string
}

/** The app manifest (1.22), in German; `localisation('en')` is its other language. */
export function manifest({ settings, clientId, url, version }: ManifestOptions) {
  const organisation = settings.organisation?.name
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json',
    manifestVersion: '1.22',
    version,
    id: clientId,
    developer: {
      name: (organisation ?? 'Souvera Mail Guide').slice(0, MAXIMUM.developer),
      websiteUrl: `${url}/`,
      privacyUrl: `${url}/topic/privacy`,
      termsOfUseUrl: `${url}/`,
    },
    ...names(settings, 'de'),
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: settings.organisation?.colour ?? '#1f5fa8',
    bots: [
      {
        botId: clientId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        commandLists: [{ scopes: ['personal', 'team', 'groupChat'], commands: commands('de') }],
      },
    ],
    validDomains: [new URL(url).host],
    localizationInfo: {
      defaultLanguageTag: 'de',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    },
  }
}

/** The words of the manifest in another language, by their place in it. */
export function localisation(settings: Settings, language: Language): Record<string, string> {
  const { name, description } = names(settings, language)
  return {
    $schema:
      'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json',
    'name.short': name.short,
    'name.full': name.full,
    'description.short': description.short,
    'description.full': description.full,
    ...Object.fromEntries(
      commands(language).flatMap(({ title, description }, index) => [
        [`bots[0].commandLists[0].commands[${index}].title`, title],
        [`bots[0].commandLists[0].commands[${index}].description`, description],
      ]),
    ),
  }
}

function names({ organisation }: Settings, language: Language) {
  const t = translator(words, language)
  const full = organisation?.name
    ? t('nameOf.full', { organisation: organisation.name })
    : t('name.full')
  return {
    name: {
      short: t('name.short').slice(0, MAXIMUM.shortName),
      full: full.slice(0, MAXIMUM.fullName),
    },
    description: { short: t('description.short'), full: t('description.full') },
  }
}

function commands(language: Language) {
  const t = translator(words, language)
  return COMMANDS.map((command) => ({
    title: t(`commands.${command}.title`),
    description: t(`commands.${command}.description`),
  }))
}
