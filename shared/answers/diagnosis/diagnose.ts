import de from '../../../locales/de/answers/checks.json' with { type: 'json' }
import en from '../../../locales/en/answers/checks.json' with { type: 'json' }
import { translator } from '../../i18n.ts'
import type { Language } from '../../language.ts'
import type { Action, Block } from '../answer.ts'
import { text } from '../blocks.ts'
import { ask, showMe } from '../buttons.ts'
import { outageNotice } from '../outage-notice.ts'
import type { AnswerRequest } from '../topic-answer.ts'
import { askBack } from './ask-back.ts'
import type { CheckId } from './check-id.ts'
import { describeCheck } from './describe-check.ts'
import { type Diagnosis, nextCheck, type ProblemTopic, slotsOf } from './diagnosis.ts'
import { handOver } from './hand-over.ts'

const words = { de, en }

/** Likely cause, one check, "did that help?"; when all checks are used up, the hand-over to support. */
export function diagnose(topic: ProblemTopic, asked: AnswerRequest, usual: string): Block[] {
  const request = { ...asked, slots: slotsOf(topic, asked.slots) }
  const { language, diagnosis = { tried: [] } } = request
  const t = translator(words, language)
  const check = nextCheck(topic, diagnosis, request.slots.client)
  // "Not there either" is news, and no check that did not help.
  const isMissing = diagnosis.cause === 'not-delivered' && diagnosis.tried.length === 1
  const isStart = diagnosis.tried.length === 0 || isMissing
  const isOnTheWay = topic === 'connection-fails' && diagnosis.settled?.includes('ssl-port')
  const cause = diagnosis.cause
    ? t(`found.${diagnosis.cause}`)
    : isOnTheWay
      ? t('on-the-way')
      : usual
  const start = diagnosis.isGuess ? `${cause} ${t('guess')}` : cause
  const outage = outageNotice(topic, request)
  if (!check) return [...outage, ...(isStart ? [text(start)] : []), ...handOver(topic, request)]
  return [...outage, text(isStart ? start : t('next')), ...askToCheck(check, topic, request)]
}

/** One check and whether it helped, without a word before it. */
export function askToCheck(check: CheckId, topic: ProblemTopic, asked: AnswerRequest): Block[] {
  const request = { ...asked, slots: slotsOf(topic, asked.slots) }
  return [text(describeCheck(check, request)), ...askWhether(check, topic, request)]
}

/** Whether a check helped, below words of its own. */
export function askWhether(check: CheckId, topic: ProblemTopic, asked: AnswerRequest): Block[] {
  const request = { ...asked, slots: slotsOf(topic, asked.slots) }
  const { language, slots } = request
  return askBack(check, { topic, slots, language }, helpFor(check, request))
}

/** What an error message was found to mean, if one was told. */
export function meaningOf({ cause }: Diagnosis, language: Language): string | undefined {
  return cause && translator(words, language)(`found.${cause}`)
}

/** The button that makes a check easy. */
function helpFor(check: CheckId, { language, slots }: AnswerRequest): Action | undefined {
  const { client } = slots
  switch (check) {
    case 'password':
      return showMe(language, 'mail-password')
    case 'host':
      return showMe(language, 'server-data')
    case 'username':
      return ask(language, 'button.username', 'username')
    case 'ssl-port':
    case 'retype':
    case 'auth-method':
    case 'outgoing-login':
      return client
        ? ask(language, 'button.client-update-named', 'client-update', { client })
        : ask(language, 'button.client-update', 'client-update')
    default:
      return undefined
  }
}
