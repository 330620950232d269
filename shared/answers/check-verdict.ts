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
import type { Mistake } from '../rules/describe-finding.ts'
import { check, type MailValues, toUsername } from '../rules/index.ts'
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
  /** Whether nothing is left to check. */
  isWhole: boolean
  /** What was not told and what it has to be; undefined where all of it is shown anyway, because something is wrong. */
  missing: string | undefined
}

type About = {
  /** Words about settings that could not be told to belong anywhere: then nothing is right as a whole. */
  unread?: readonly string[]
  /** Somebody asks about one port or encryption, or about several, not about the settings of a server. */
  spot?: 'one' | 'many' | undefined
  /** What is spoken of elsewhere and therefore not missing. */
  except?: readonly Mistake['field'][]
  /** The user name is right, though it is not known any more. */
  isNameRight?: boolean
}

export function checkVerdict(
  given: MailValues,
  standard: Standard,
  language: Language,
  { unread = [], spot, except = [], isNameRight = false }: About = {},
): Verdict {
  const t = translator(words, language)
  const mistakes = judgeValues(given, standard, language)
  const missing = spot
    ? []
    : NEEDED.filter((field) => given[field] === undefined && !except.includes(field))
  const isWhole =
    unread.length === 0 &&
    NEEDED.every(
      (field) => isJudged(field, given, standard) || (field === 'username' && isNameRight),
    )
  const summary =
    mistakes.length > 0
      ? spot === 'one'
        ? t(isMerelyUnusual(given, standard) ? 'verdict.unusual' : 'verdict.no')
        : wrong(mistakes.length, given, t)
      : right(
          isWhole ? 'good' : spot === 'one' ? 'yes' : 'part',
          { given, standard, language, isNameRight },
          t,
        )
  const isShown = mistakes.length > 0 && serverOf(given, standard) !== undefined
  const told = unread.length > 0 ? 'missing-unread' : isShown ? undefined : 'missing'
  const said = missing.map((field) =>
    told === 'missing' ? needed(field, given, standard, t) : t(`field.${field}`),
  )
  return {
    given,
    summary,
    mistakes,
    isWhole: isWhole && mistakes.length === 0,
    missing: told && said.length > 0 ? t(told, { values: listed(said, language) }) : undefined,
  }
}

function serverOf({ protocol }: MailValues, { settings }: Standard) {
  return protocol && settings.mail?.[protocol]
}

/** What has to be entered where nothing was told. */
function needed(
  field: (typeof NEEDED)[number],
  given: MailValues,
  standard: Standard,
  t: CheckTranslate,
): string {
  if (field === 'encryption') return t('needed.encryption')
  const value =
    field === 'username'
      ? standard.username && toUsername(standard.username)
      : serverOf(given, standard)?.[field]
  return value === undefined
    ? t(`needed.${field}.unknown`)
    : t(`needed.${field}.known`, { value: String(value) })
}

/** "This is meant: SSL/TLS (SSL) as encryption, and …": what somebody else asks the person to set. */
export function sayMeant(
  fields: readonly ('encryption' | 'username')[],
  language: Language,
): string {
  const t = translator(words, language)
  const values = fields.map((field) => needed(field, {}, { settings: {} }, t))
  return t('meant', { values: listed(values, language) })
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

type Judged = {
  given: MailValues
  standard: Standard
  language: Language
  isNameRight: boolean
}

function right(
  extent: 'good' | 'yes' | 'part',
  { given, standard, language, isNameRight }: Judged,
  t: CheckTranslate,
): string {
  const { protocol } = given
  const judged = FIELDS.filter((field) => isJudged(field, given, standard))
  const isUnsure = standard.username === undefined
  const values = judged.map((field) => {
    // Written right it is; whose it is, only the workspace tells.
    const label = field === 'username' && isUnsure ? 'unsure-name' : field
    return t(`value.${label}`, { value: String(given[field]) })
  })
  if (isNameRight) values.push(t('value.name'))
  const kind = values.length === 0 ? 'none' : extent
  return t(`verdict.${kind}.${protocol ? 'named' : 'any'}`, {
    values: listed(values, language),
    ...(protocol && { protocol: protocol.toUpperCase() }),
  })
}

/** One sentence about servers that are right as a whole. */
export function allRight(verdicts: readonly Verdict[], language: Language): string {
  const t = translator(words, language)
  const protocols = verdicts.flatMap(({ given }) => given.protocol?.toUpperCase() ?? [])
  return protocols.length === verdicts.length
    ? t('verdict.good.named', { protocol: listed(protocols, language) })
    : t('verdict.good.any')
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
