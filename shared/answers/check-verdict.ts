import de from '../../locales/de/answers/check-settings.json' with { type: 'json' }
import en from '../../locales/en/answers/check-settings.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import { listed } from '../listed.ts'
import {
  clientName,
  encryptionAdvice,
  type MailClient,
  whereToChange,
} from '../mail-clients/index.ts'
import type { MailValues } from '../rules/index.ts'
import { judgeValues, type Standard } from './judge-values.ts'

const words = { de, en }

const FIELDS = ['host', 'port', 'encryption', 'username'] as const

/** What the check says about the values of one server, in the same words in every face. */
export type Verdict = {
  given: MailValues
  /** One sentence about all of it. */
  summary: string
  /** What is entered, why that does not work and what is right, for each mistake. */
  mistakes: string[]
  /** What could not be checked, if anything. */
  missing: string | undefined
}

export function checkVerdict(given: MailValues, standard: Standard, language: Language): Verdict {
  const t = translator(words, language)
  const mistakes = judgeValues(given, standard, language)
  const count = mistakes.length
  const missing = FIELDS.filter((field) => given[field] === undefined)
  const fields = listed(
    missing.map((field) => t(`field.${field}`)),
    language,
  )
  const result = count === 0 ? 'good' : count === 1 ? 'one' : 'many'
  const protocol = given.protocol?.toUpperCase()
  return {
    given,
    summary: t(`verdict.${result}.${protocol ? 'named' : 'any'}`, {
      count,
      ...(protocol && { protocol }),
    }),
    mistakes,
    missing: missing.length > 0 ? t('missing', { fields }) : undefined,
  }
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
