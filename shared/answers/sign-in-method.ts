import de from '../../locales/de/answers/sign-in.json' with { type: 'json' }
import en from '../../locales/en/answers/sign-in.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import { clientName, type MailClient, mailClientsOf, methodAdvice } from '../mail-clients/index.ts'
import type { Asked, Method } from './asked.ts'
import type { AnswerRequest } from './topic-answer.ts'

const words = { de, en }

/**
 * Which entry to choose for the plain password, in the words of the person's program where we know them; `isShort`
 * where what not to choose was said before.
 */
export function sayMethod(request: AnswerRequest, isShort = false): string {
  const { language, slots, programs } = request
  const t = translator(words, language)
  const named = programs?.length ? programs : slots.client ? mailClientsOf(slots.client) : []
  const known = named.filter(({ isGeneral }) => !isGeneral)
  const [first] = known
  if (!first) return t(isShort ? 'general-short' : 'general')
  // What is the same in all of them is said once.
  const advices = known.flatMap((client) => {
    const advice = adviceFor(client, request)
    return advice === undefined ? [] : [{ client, advice }]
  })
  const [only, other] = advices
  if (!only) return t('unlisted', { client: clientName(first, language) })
  if (!other)
    return known.length > 1 ? `${clientName(only.client, language)}: ${only.advice}` : only.advice
  return advices.map(({ client, advice }) => `${clientName(client, language)}: ${advice}`).join(' ')
}

/** A box that would send the password in another way says nothing of the way itself. */
function adviceFor(client: MailClient, { language }: AnswerRequest): string | undefined {
  const advice = methodAdvice(client, language)
  if (advice === undefined || client.signIn?.method) return advice
  return `${translator(words, language)('with-password')} ${advice}`
}

/** Why it is not the method that was named. */
export function sayOtherMethod({ method }: Asked, { language }: AnswerRequest): string {
  const t = translator(words, language)
  if (method === undefined) return t('other.any')
  return method === 'oauth' || method === 'encrypted'
    ? t(`other.${method}`)
    : t('other.named', { method: NAMES[method] })
}

const NAMES = {
  kerberos: 'Kerberos/GSSAPI',
  ntlm: 'NTLM',
  md5: 'CRAM-MD5',
  spa: 'SPA',
} as const satisfies Record<Exclude<Method, 'oauth' | 'encrypted'>, string>

/** Where the password comes from, and why it may be a plain one. */
export function sayWhichPassword({ language }: AnswerRequest): string {
  return translator(words, language)('password')
}
