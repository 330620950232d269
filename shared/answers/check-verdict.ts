import de from '../../locales/de/answers/check-settings.json' with { type: 'json' }
import en from '../../locales/en/answers/check-settings.json' with { type: 'json' }
import { type Translate, translator, type WordKey } from '../i18n.ts'
import type { Language } from '../language.ts'
import { listed } from '../listed.ts'
import {
  clientName,
  encryptionAdvice,
  type MailClient,
  whereToChange,
} from '../mail-clients/index.ts'
import { check, type MailValues } from '../rules/index.ts'
import { isJudged, judgeValues, type Standard } from './judge-values.ts'

const words = { de, en }

/** What everybody has to enter. */
const NEEDED = ['host', 'port', 'encryption', 'username'] as const
const FIELDS = [...NEEDED, 'authentication'] as const

/** What the check says about the values of one server, in the same words in every face. */
export type Verdict = {
  given: MailValues
  /** One sentence about all of it; what is called right is named, unless it is everything. */
  summary: string
  /** What is entered, why that does not work and what is right, for each mistake. */
  mistakes: string[]
  /** What could not be checked, if anything. */
  missing: string | undefined
}

type About = {
  /** Words about settings that could not be told to belong anywhere: then nothing is right as a whole. */
  unread?: readonly string[]
  /** Somebody asks about one port or encryption, or about several, not about the settings of a server. */
  spot?: 'one' | 'many' | undefined
}

export function checkVerdict(
  given: MailValues,
  standard: Standard,
  language: Language,
  { unread = [], spot }: About = {},
): Verdict {
  const t = translator(words, language)
  const mistakes = judgeValues(given, standard, language)
  const missing = spot ? [] : NEEDED.filter((field) => given[field] === undefined)
  const isWhole = unread.length === 0 && NEEDED.every((field) => isJudged(field, given, standard))
  const fields = listed(
    missing.map((field) => t(`field.${field}`)),
    language,
  )
  const summary =
    mistakes.length > 0
      ? spot === 'one'
        ? t(isMerelyUnusual(given, standard) ? 'verdict.unusual' : 'verdict.no')
        : wrong(mistakes.length, given, t)
      : right(isWhole ? 'good' : spot === 'one' ? 'yes' : 'part', { given, standard, language }, t)
  return {
    given,
    summary,
    mistakes,
    missing:
      missing.length > 0
        ? t(unread.length > 0 ? 'missing-unread' : 'missing', { fields })
        : undefined,
  }
}

type CheckTranslate = Translate<WordKey<typeof de>>

/** Nobody told us the server data, and no server surely refuses the value. */
function isMerelyUnusual(given: MailValues, { settings }: Standard): boolean {
  const isKnown = given.protocol ? settings.mail?.[given.protocol] : settings.mail
  return !isKnown && check(given).every(({ severity }) => severity === 'warning')
}

function wrong(count: number, { protocol }: MailValues, t: CheckTranslate): string {
  return t(`verdict.${count === 1 ? 'one' : 'many'}.${protocol ? 'named' : 'any'}`, {
    count,
    ...(protocol && { protocol: protocol.toUpperCase() }),
  })
}

type Judged = { given: MailValues; standard: Standard; language: Language }

function right(
  extent: 'good' | 'yes' | 'part',
  { given, standard, language }: Judged,
  t: CheckTranslate,
): string {
  const { protocol } = given
  const judged = FIELDS.filter((field) => isJudged(field, given, standard))
  const values = judged.map((field) => t(`value.${field}`, { value: String(given[field]) }))
  const kind = judged.length === 0 ? 'none' : extent
  return t(`verdict.${kind}.${protocol ? 'named' : 'any'}`, {
    values: listed(values, language),
    ...(protocol && { protocol: protocol.toUpperCase() }),
  })
}

/** Ports or encryptions alone are a question about them, not a list of settings. */
export function spotOf(values: readonly MailValues[]): About['spot'] {
  const isSpot = values.every(({ host, username }) => host === undefined && username === undefined)
  return isSpot ? (values.length === 1 ? 'one' : 'many') : undefined
}

/** What was said about settings but could not be told to belong to a server. */
export function unreadNote(unread: readonly string[], language: Language): string | undefined {
  const t = translator(words, language)
  const quoted = [...new Set(unread)].map((word) => t('quoted', { word }))
  return quoted.length > 0 ? t('unread', { words: listed(quoted, language) }) : undefined
}

/** Whether anything was given that can be checked. */
export function isCheckable(given: MailValues): boolean {
  return FIELDS.some((field) => given[field] !== undefined)
}

/** Where the values are changed in this program, and which of its words for encryption is the right one. */
export function whereInProgram(client: MailClient, language: Language, version?: string) {
  return {
    title: translator(words, language)('where', { client: clientName(client, language) }),
    lines: [whereToChange(client, language), encryptionAdvice(client, language, version)],
  }
}
