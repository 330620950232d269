import type { Block, Topic } from '../../answers/answer.ts'
import { text as saying, warning } from '../../answers/blocks.ts'
import { SENDER } from '../../answers/device-answer.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { fold } from '../../understanding/index.ts'
import { sure, toTurn } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import { isAboutSender, namesDevice } from '../devices/find-device.ts'
import { asksForSettings } from '../follow-ups/asks-for-settings.ts'
import { aboutServers, withOtherPrograms } from '../follow-ups/named-beside.ts'
import { withoutDialect } from '../language/dialect.ts'
import { findLanguageWish, isAboutThing, withoutLanguageNames } from '../language/language-wish.ts'
import { switchLanguage, tellLanguages, wishedLanguage } from '../language/switch-language.ts'
import { asksForLanguages, isLabelOfSettings } from '../language/wanted-language.ts'
import { withForeign } from '../memory/foreign.ts'
import { asOwn } from '../others.ts'
import { answerPlain } from '../plain-questions/answer-plain.ts'
import { findPlainQuestion } from '../plain-questions/plain-question.ts'
import { isAngry } from '../problems/anger.ts'
import { failsOnlyHere, isVagueProblem } from '../problems/vague-problem.ts'
import type { Message, Way } from '../read-message.ts'
import { isSettings } from '../read-values.ts'
import { sayCheck } from '../replies/say-check.ts'
import { openSearch } from '../replies/search-state.ts'
import { answerSeveral } from '../several/answer-several.ts'
import { findParts } from '../several/find-parts.ts'
import { isCounted } from '../several/split-message.ts'
import { conversationWords } from '../words.ts'
import { askWhichProblem, decline, suggest } from '../zones.ts'
import { isDeviceSpokenOf } from './devices.ts'
import { hasWrongPort } from './settings.ts'

/** Two questions or three in one message: each of them, unless they are the steps of an instruction with settings in it. */
export const answerEach: Way = (message) => {
  const { text, values } = message
  const areSteps = isCounted(text) && isSettings(values) && (text.match(/\?/g) ?? []).length < 2
  const parts = areSteps ? [] : findParts(message)
  // All that a device needs stands in one answer.
  if (
    isAboutSender(message.understood) &&
    parts.every(({ turn }) => OF_DEVICE.includes(turn.topic))
  )
    return undefined
  return parts.length > 1
    ? answerSeveral(parts, message.session, message.known.candidates)
    : undefined
}

const OF_DEVICE: readonly Topic[] = [
  'server-data',
  'oauth',
  'encryption',
  'username',
  'client-setup',
  'send-fails',
  'protocol-explained',
  'capabilities',
]

/** "Is it the same password?", "do I need the @?": yes or no, and why. */
export const answerPlainQuestion: Way = (message) => {
  const { text, understood, problem, session, known } = message
  const isDevice = !message.slots.client && namesDevice(understood)
  const slots = isDevice ? SENDER : message.slots
  const asked = problem
    ? undefined
    : findPlainQuestion(
        text,
        { ...understood, slots },
        {
          isDevice: isDevice || isDeviceSpokenOf(message),
          topic: topicOf(session.context),
          asked: session.context.asked,
          isWarned: session.context.isWarned,
        },
      )
  return asked && answerPlain({ ...known, asked, slots }, session)
}

/** What was judged to be wrong is what the talk is about. */
function topicOf({ topic, wrong }: Context): Context['topic'] {
  return topic === 'check-settings' && wrong === 'encryption' ? wrong : topic
}

/** "So ein Mist, nichts geht!": sorry first, and then what fails, or the check that is open. */
export const calmDown: Way = ({ text, problem, slots, session, known }) => {
  if (problem || !isAngry(fold(text))) return undefined
  const sorry = saying(conversationWords(session.language)('sorry'))
  const search = openSearch(session.context)
  if (search) return sayCheck(search, session, { before: [sorry], isBack: true })
  const turn = askWhichProblem(slots, session, known.candidates)
  if (turn.outcome === 'decline') return turn
  return { ...turn, answer: { ...turn.answer, blocks: [sorry, ...turn.answer.blocks] } }
}

/** "Outlook geht nicht", "bei ihr geht es, bei mir nicht": asks what exactly fails. */
export const askWhatFails: Way = ({ text, understood, understand, slots, session, known }) => {
  const standard = session.language === 'de' ? withoutDialect(understood.text) : undefined
  const isVague =
    isVagueProblem(understood) ||
    (standard !== undefined && isVagueProblem({ ...understood, text: standard }))
  if (isVague) return askWhichProblem(slots, session, known.candidates)
  if (understood.zone === 'answer' || !failsOnlyHere(understood)) return undefined
  // Of two programs the last one is the one that fails.
  const last = understand(text.split(/[,;]|\s(?:und|and|aber|but)\s/).at(-1) ?? text).slots.client
  const client = last ?? slots.client
  return askWhichProblem({ ...slots, ...(client && { client }) }, session, known.candidates)
}

/** "I chume nöd ine": what nobody has taught us word for word, said as all read it. */
export const answerDialect: Way = ({ text, understood, session, answerPart }) => {
  if (understood.zone === 'answer' || session.language !== 'de') return undefined
  const standard = withoutDialect(fold(text))
  const turn = standard === undefined ? undefined : answerPart(standard)
  return turn?.outcome === 'answer' ? turn : undefined
}

/** "My wife can't receive mail": what helps her is what helps anybody. */
export const answerForOthers: Way = ({ text, understood, understand, answerPart }) => {
  if (understood.zone === 'answer' || text.length > 160) return undefined
  const own = asOwn(text)
  if (own === text) return undefined
  const { zone, candidates } = understand(own)
  return zone === 'answer' && candidates[0] && isProblem(candidates[0].topic)
    ? answerPart(own)
    : undefined
}

/** "Kann ich bitte die Settings haben?", "mail settings?": the server data, and nothing else is asked. */
export const giveSettings: Way = ({ understood, slots, session, known }) => {
  if (understood.zone === 'answer' || understood.slots.client || !asksForSettings(understood.text))
    return undefined
  const topic = 'server-data'
  return toTurn({ topic, slots }, session, { ...known, candidates: sure(topic, known.candidates) })
}

/** Changes the language, and answers what was asked in the same breath. */
export const changeLanguage: Way = ({ text, session, known, answerPart }) => {
  const wish = findLanguageWish(text)
  return wish && switchLanguage(wish.rest, session, known, answerPart)
}

/** What only the classifier takes for a wish: often it is a question about a program that has a language too. */
export const answerLanguage: Way = ({ text, understood, best, session, known, answerPart }) => {
  if (understood.zone !== 'answer' || best?.topic !== 'language-switch') return undefined
  if (isLabelOfSettings(fold(text))) return decline(text, session, known.candidates)
  if (asksForLanguages(fold(text)) && !isAboutThing(text)) return tellLanguages(session, known)
  const asked = withoutLanguageNames(text)
  if (isAboutThing(text))
    return asked === text.trim() ? decline(text, session, known.candidates) : answerPart(asked)
  const changed = { ...session, language: wishedLanguage(text, session) }
  return switchLanguage('', changed, known, answerPart)
}

/** What the classifier thinks, as far as it is sure: the last way, which always answers. */
export function answerTopic(message: Message): Turn {
  const { whole, understood, best, slots, session, known, mistakes } = message
  if (understood.zone === 'decline' || !best)
    return withForeign(decline(whole, session, known.candidates), understood)
  if (understood.zone === 'suggest') return suggest(slots, session, known.candidates)
  const isTold = isProblem(best.topic) || hasWrongPort(message)
  const before: Block[] = isTold ? mistakes.map(warning) : []
  const question = aboutServers({ topic: best.topic, slots }, understood)
  return withOtherPrograms(toTurn(question, session, { ...known, before }), understood)
}
