import type { Answer, Topic } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask, showMe } from '../../answers/buttons.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { answerTopic } from '../../answers/index.ts'
import type { Understood } from '../../understanding/index.ts'
import { finish, type Session } from '../answering.ts'
import type { Candidate, Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import type { AboutSecret } from './about-secrets.ts'
import { warned } from './secret-warning.ts'

const SMALL_TALK: readonly Topic[] = ['greeting', 'thanks', 'capabilities', 'privacy']

/** Besides the password nothing was asked that could be answered, and no problem was told. */
export function isOnlySecret(text: string, { zone, candidates: [best] }: Understood): boolean {
  const words = text.replaceAll('xsecret', '').match(/\p{L}{2,}/gu) ?? []
  return words.length <= 1 || (words.length <= 4 && (zone === 'decline' || !isTold(best)))
}

/** The answer says nothing that helps somebody who gave a password away and asked nothing about passwords. */
export function isBeside({ topic, outcome, candidates: [best] }: Turn, text: string): boolean {
  if (outcome === 'suggest') return !isTold(best)
  if (outcome === 'decline' || SMALL_TALK.includes(topic)) return true
  return topic === 'password-set' && !/\?|\b(?:wo|wie|how|where)\b/i.test(text)
}

/** A problem that is likely enough to be spoken of. */
function isTold(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && candidate.confidence > 0.35 && isProblem(candidate.topic)
}

/** A password and hardly more: the warning is the answer. */
export function answerSecret(session: Session): Turn {
  const blocks = actions(...newPassword(session))
  return warned(toTurn({ topic: 'password-set', language: session.language, blocks }, session))
}

/** What to do about a password that was written here, or that is asked for. */
export function answerAboutSecret(
  about: Exclude<AboutSecret, 'by-program'>,
  session: Session,
): Turn {
  const { language, settings } = session
  const t = conversationWords(language)
  const kept = answerTopic('privacy', { language, settings, slots: {} }).blocks
  const blocks = [
    text(t(about)),
    ...(about === 'given-away' ? kept.filter(({ kind }) => kind !== 'actions') : []),
    ...actions(...newPassword(session), ask(language, 'button.human', 'human')),
  ]
  const turn = toTurn({ topic: 'privacy', language, blocks }, session)
  return { ...turn, context: { ...turn.context, isWarned: true } }
}

function newPassword({ language }: Session) {
  return [
    showMe(language, 'mail-password'),
    ask(language, 'button.password-set', 'password-set'),
  ] as const
}

function toTurn(answer: Answer, session: Session): Turn {
  const { topic } = answer
  return finish(answer, { topic, slots: {} }, session, {
    outcome: 'answer',
    candidates: [{ topic, confidence: 1 }],
  })
}
