import de from '../../../locales/de/answers/checks.json' with { type: 'json' }
import en from '../../../locales/en/answers/checks.json' with { type: 'json' }
import { translator } from '../../i18n.ts'
import {
  clientName,
  encryptionAdvice,
  type MailClient,
  mailClientsOf,
  managedAdvice,
  methodAdvice,
  outgoingLoginAdvice,
  whereToChange,
} from '../../mail-clients/index.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { describePorts } from '../ports.ts'
import type { AnswerRequest } from '../topic-answer.ts'
import type { CheckId } from './check-id.ts'

const words = { de, en }

/** What to look at, with the values of the settings and in the words of the person's program. */
export function describeCheck(check: CheckId, request: AnswerRequest): string {
  const { language, settings, slots } = request
  const t = translator(words, language)
  switch (check) {
    case 'ssl-port':
      return describeConnection(request)
    case 'auth-method':
      return inProgram(request, methodAdvice) ?? t('check.auth-method')
    case 'outgoing-login':
      return inProgram(request, outgoingLoginAdvice) ?? t('check.outgoing-login')
    case 'host': {
      const wanted = slots.protocol ? [slots.protocol] : PROTOCOLS
      const hosts = wanted.flatMap((protocol) => settings.mail?.[protocol]?.host ?? [])
      const known = [...new Set(hosts)].join(', ')
      const compare = known ? t('check.host', { hosts: known }) : t('check.host-unknown')
      return [compare, ...hostPlace(request)].join(' ')
    }
    default:
      return t(`check.${check}`)
  }
}

/**
 * Where a check is made in the person's program; `own-words` where its description is in the program's words already,
 * undefined where it is made somewhere else.
 */
export function placeInProgram(
  check: CheckId,
  request: AnswerRequest,
): readonly string[] | 'own-words' | undefined {
  const programs = programsOf(request)
  if (programs.length === 0) return undefined
  if (OWN_WORDS.includes(check)) return 'own-words'
  if (!IN_PROGRAM.includes(check)) return undefined
  const { language } = request
  return programs.map((client) => {
    const prefix = programs.length > 1 ? `${clientName(client, language)}: ` : ''
    return `${prefix}${whereToChange(client, language)}`
  })
}

const OWN_WORDS: readonly CheckId[] = ['ssl-port', 'auth-method', 'outgoing-login']
const IN_PROGRAM: readonly CheckId[] = ['username', 'retype', 'host', 'sender']

/** How to make a check that no other answer explains; undefined where one does. */
export function describeMore(check: CheckId, language: AnswerRequest['language']) {
  const t = translator(words, language)
  return isToldMore(check) ? t(`more.${check}`) : undefined
}

function isToldMore(check: CheckId): check is CheckId & keyof typeof de.more {
  return Object.hasOwn(de.more, check)
}

/** No list has an "automatic" that the program does not have. */
function describeConnection(request: AnswerRequest): string {
  const { language, settings, slots, version } = request
  const t = translator(words, language)
  const wanted = slots.protocol ? [slots.protocol] : PROTOCOLS
  const { ports, isKnown } = describePorts(wanted, settings, language)
  const [client] = programsOf(request)
  if (!client) return t(isKnown ? 'check.ssl-port' : 'check.ssl-port-usual', { ports })
  return [
    managedAdvice(client, language),
    encryptionAdvice(client, language, version),
    t(isKnown ? 'in-program.port' : 'in-program.port-usual', { ports }),
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ')
}

/** Where the name stands in the person's program, if it is plain which one that is. */
function hostPlace(request: AnswerRequest): string[] {
  const { language } = request
  const [client, other] = programsOf(request)
  if (!client || other) return []
  const values = { client: clientName(client, language), place: whereToChange(client, language) }
  return [translator(words, language)('in-program.host', values)]
}

type Advise = (client: MailClient, language: AnswerRequest['language']) => string | undefined

/** What the likeliest of the person's programs that has such a thing calls it. */
function inProgram(request: AnswerRequest, advise: Advise): string | undefined {
  return programsOf(request)
    .map((client) => advise(client, request.language))
    .find((advice) => advice !== undefined)
}

/** The programs that we know by their own words, the likeliest first. */
function programsOf({ slots, programs }: AnswerRequest): readonly MailClient[] {
  const named = programs?.length ? programs : slots.client ? mailClientsOf(slots.client) : []
  return named.filter((client) => !client.isGeneral)
}
