import type { Block } from '../answers/answer.ts'
import { text as saying, warning } from '../answers/blocks.ts'
import { isProblem } from '../answers/diagnosis/diagnosis.ts'
import { judgeValues } from '../answers/judge-values.ts'
import type { Language } from '../language.ts'
import { mailClientsOf, programsNamed, versionIn } from '../mail-clients/index.ts'
import { redactSecrets } from '../privacy/hide-secrets.ts'
import type { MailValues } from '../rules/index.ts'
import type { Understand, Understood } from '../understanding/index.ts'
import { findAboutSecret } from './about-secrets.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { answerPlain } from './answer-plain.ts'
import { answerAboutSecret, answerSecret, isBeside, isOnlySecret } from './answer-secret.ts'
import { answerTwo } from './answer-two.ts'
import { candidatesOf, type Session, sure, toTurn, withContext } from './answering.ts'
import type { Turn } from './conversation.ts'
import { findDanger } from './find-danger.ts'
import { findProblem } from './find-problem.ts'
import { editionIn, isFragment, resolveFragment } from './follow-up.ts'
import { LONGEST } from './longest.ts'
import { aboutServers, withOtherPrograms } from './named-beside.ts'
import { findPlainQuestion } from './plain-question.ts'
import { questionBehind } from './preamble.ts'
import { besideQuotes, withoutQuotedEncryption } from './quoted-words.ts'
import { isSettings, readSettings, readValues } from './read-values.ts'
import { isStillBroken, nameProgram } from './reply-to-search.ts'
import { withSecretWarning } from './secret-warning.ts'
import { isCopied } from './settings-reader/setting-lines.ts'
import { isCounted, splitQuestions } from './split-questions.ts'
import { switchLanguage } from './switch-language.ts'
import { findTwoProblems, isBothDirections, withSecond } from './two-problems.ts'
import { isVagueProblem } from './vague-problem.ts'
import { conversationWords } from './words.ts'
import { askWhichProblem, decline, suggest } from './zones.ts'

/** Answers a typed message. Passwords are taken out first: nothing that follows ever sees them. */
export function answerText(
  message: string,
  before: Session,
  understand: Understand,
  uiLanguage: Language | undefined,
): Turn {
  const { text, found } = redactSecrets(message.slice(0, LONGEST))
  const understood = understand(text)
  // German people have English programs and the other way round; and a guess on two words is no wish to change over.
  const known =
    before.context.language ??
    uiLanguage ??
    (isOneWord(text) && !understood.isQuote ? before.settings.language : undefined)
  const isTold = !understood.isQuote && understood.isLanguageClear
  const language = (isTold ? undefined : known) ?? understood.language ?? before.language
  const session = { ...before, language }
  // A label alone has hardly a language.
  if (found && isOnlySecret(text, understood))
    return answerSecret(isTold ? session : { ...before, language: known ?? before.language })
  const about = found ? undefined : findAboutSecret(text)
  if (about) return answerAboutSecret(about, session)
  const whole = message.length > LONGEST ? message : text
  const turn = answerClean(whole, text, understood, session, understand)
  if (!found) return turn
  return isBeside(turn, text)
    ? answerSecret(session)
    : { ...turn, answer: withSecretWarning(turn.answer) }
}

/** "Ciao", "asdf": too little to tell the language of somebody by. */
function isOneWord(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length <= 1
}

function answerClean(
  whole: string,
  text: string,
  understood: Understood,
  session: Session,
  understand: Understand,
): Turn {
  const { context, settings, language } = session
  const candidates = candidatesOf(understood.candidates)
  const best = candidates.find(({ topic }) => topic !== 'out-of-scope')
  const slots = withContext(understood.slots, context)
  const programs = slots.client ? programsNamed(text, mailClientsOf(slots.client)) : []
  const [client] = programs
  const { servers: values, unread } = readSettings(
    withoutQuotedEncryption(text),
    understood,
    client,
  )
  const version = versionIn(text)
  const known = { candidates, values, unread, programs, version, outcome: 'answer' } as const
  // In a sentence that is no list of settings, a word that nobody knows is just a word.
  const told = isSettings(values) ? values : values.filter(isPlain)
  const mistakes = told.flatMap((value) => judgeValues(value, { settings, client }, language))

  const problem = findProblem(text, understood, best, understand)
  const danger = findDanger(problem ? besideQuotes(text) : text, problem, best, context)
  if (danger) {
    const before = [saying(conversationWords(language)(`danger.${danger.kind}`))]
    return toTurn({ topic: danger.topic, slots }, session, { ...known, ...danger, before })
  }
  const again = isStillBroken(text, understood.zone === 'answer' ? best?.topic : undefined, context)
  if (again) return toTurn(again, session, known)
  const two = findTwoProblems(text, understand)
  if (two && isBothDirections(two)) {
    const topic = 'connection-fails'
    return toTurn({ topic, slots }, session, { ...known, candidates: sure(topic, candidates) })
  }
  if (two) {
    const { message, understood: first } = two.first
    return withSecond(answerClean(message, message, first, session, understand), two)
  }
  const counted = isCounted(text) ? splitQuestions(text, understand) : []
  if (counted.length > 1) return answerTwo(counted, session, candidates)
  const asked = problem ? undefined : findPlainQuestion(text, { ...understood, slots })
  if (asked) return answerPlain({ ...known, asked, slots }, session)
  // Settings that stand beside the message say more; those in it are told along with its meaning.
  const hasOwn = problem && isSettings(readValues(besideQuotes(text), understood, client))
  if (problem && !(hasOwn && mistakes.length > 0)) {
    const topic = problem.topic
    return toTurn({ topic, slots }, session, {
      ...known,
      candidates: sure(topic, candidates),
      diagnosis: problem.diagnosis,
      before: mistakes.map(warning),
    })
  }
  const isAbout = best && best.confidence > 0.9 && !LISTS.includes(best.topic)
  if (isSettings(values) && (!isAbout || isCopied(text))) {
    return toTurn({ topic: 'check-settings', slots }, session, {
      ...known,
      candidates: sure('check-settings', candidates),
    })
  }
  // A wrong port named alone is told wrong, in a fragment too.
  const isWrongPort = values.some(({ port }) => port !== undefined) && mistakes.length > 0
  const isElsewhere =
    understood.zone === 'answer' &&
    best !== undefined &&
    (isProblem(best.topic) || !LISTS.includes(best.topic))
  const isReply =
    (context.topic === 'check-settings' && values.length > 0) ||
    values.some(({ port }) => port !== undefined)
  if ((isWrongPort && !isElsewhere) || (isReply && isFragment(understood))) {
    return toTurn({ topic: 'check-settings', slots }, session, {
      ...known,
      candidates: sure('check-settings', candidates),
    })
  }
  const followUp = resolveFragment(understood, context)
  if (followUp) {
    const named = understood.slots.client && nameProgram(followUp, session)
    if (named) return { ...named, candidates: sure(followUp.topic, candidates) }
    const edition = editionIn(understood, context)
    return toTurn(followUp, session, {
      ...known,
      ...(edition && { programs: programsNamed(edition, mailClientsOf('outlook')) }),
      candidates: sure(followUp.topic, candidates),
    })
  }
  const behind = questionBehind(text, understood, context, understand)
  if (behind) return answerClean(behind, behind, understand(behind), session, understand)
  const short = answerFollowUp(text, understood, session, candidates)
  if (short) return short
  const parts = splitQuestions(text, understand)
  if (parts.length > 1) return answerTwo(parts, session, candidates)
  if (isVagueProblem(understood)) return askWhichProblem(slots, session, candidates)
  if (understood.zone === 'decline' || !best) return decline(whole, session, candidates)
  if (understood.zone === 'suggest') return suggest(slots, session, candidates)
  if (best.topic === 'language-switch') {
    return switchLanguage(text, session, known, (rest, changed) =>
      answerClean(rest, rest, understand(rest), changed, understand),
    )
  }
  const before: Block[] = isProblem(best.topic) || isWrongPort ? mistakes.map(warning) : []
  const turn = toTurn(aboutServers({ topic: best.topic, slots }, understood), session, {
    ...known,
    before,
  })
  return withOtherPrograms(turn, understood)
}

function isPlain({ encryption }: MailValues): boolean {
  return encryption !== 'unknown' && encryption !== 'guess'
}

/** Topics that a message full of values may be mistaken for. */
const LISTS: readonly Turn['topic'][] = [
  'check-settings',
  'server-data',
  'encryption',
  'username',
  'connection-fails',
]
