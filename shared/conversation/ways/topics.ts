import type { Block } from '../../answers/answer.ts'
import { warning } from '../../answers/blocks.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { answerTwo } from '../answer-two.ts'
import { toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { aboutServers, withOtherPrograms } from '../follow-ups/named-beside.ts'
import { switchLanguage } from '../language/switch-language.ts'
import { answerPlain } from '../plain-questions/answer-plain.ts'
import { findPlainQuestion } from '../plain-questions/plain-question.ts'
import { isVagueProblem } from '../problems/vague-problem.ts'
import type { Message, Way } from '../read-message.ts'
import { isSettings } from '../read-values.ts'
import { isCounted, splitQuestions } from '../split-questions.ts'
import { askWhichProblem, decline, suggest } from '../zones.ts'
import { isDeviceSpokenOf } from './devices.ts'
import { hasWrongPort } from './settings.ts'

/** "1. … 2. … 3. …": each of them, unless they are the steps of an instruction with settings in it. */
export const answerCounted: Way = ({ text, values, understand, session, known }) => {
  const areSteps = isSettings(values) && (text.match(/\?/g) ?? []).length < 2
  const parts = isCounted(text) && !areSteps ? splitQuestions(text, understand) : []
  return parts.length > 1 ? answerTwo(parts, session, known.candidates) : undefined
}

/** "Is it the same password?", "do I need the @?": yes or no, and why. */
export const answerPlainQuestion: Way = (message) => {
  const { text, understood, problem, slots, session, known } = message
  const asked = problem
    ? undefined
    : findPlainQuestion(text, { ...understood, slots }, isDeviceSpokenOf(message))
  return asked && answerPlain({ ...known, asked, slots }, session)
}

/** Two questions in one message. */
export const answerSeveral: Way = ({ text, understand, session, known }) => {
  const parts = splitQuestions(text, understand)
  return parts.length > 1 ? answerTwo(parts, session, known.candidates) : undefined
}

/** "Outlook geht nicht": asks what exactly fails. */
export const askWhatFails: Way = ({ understood, slots, session, known }) =>
  isVagueProblem(understood) ? askWhichProblem(slots, session, known.candidates) : undefined

/** Changes the language, and answers what was asked in the same breath. */
export const changeLanguage: Way = ({ text, understood, best, session, known, answerPart }) =>
  understood.zone === 'answer' && best?.topic === 'language-switch'
    ? switchLanguage(text, session, known, answerPart)
    : undefined

/** What the classifier thinks, as far as it is sure: the last way, which always answers. */
export function answerTopic(message: Message): Turn {
  const { whole, understood, best, slots, session, known, mistakes } = message
  if (understood.zone === 'decline' || !best) return decline(whole, session, known.candidates)
  if (understood.zone === 'suggest') return suggest(slots, session, known.candidates)
  const isTold = isProblem(best.topic) || hasWrongPort(message)
  const before: Block[] = isTold ? mistakes.map(warning) : []
  const question = aboutServers({ topic: best.topic, slots }, understood)
  return withOtherPrograms(toTurn(question, session, { ...known, before }), understood)
}
