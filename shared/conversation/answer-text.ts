import type { Language } from '../language.ts'
import { redactSecrets } from '../privacy/hide-secrets.ts'
import type { Understand, Understood } from '../understanding/index.ts'
import type { Session } from './answering.ts'
import type { Turn } from './conversation.ts'
import { withoutCounts } from './counted-numbers.ts'
import { findDenied } from './denied-program.ts'
import { answerAside } from './follow-ups/answer-aside.ts'
import { explainWord } from './follow-ups/explain-word.ts'
import { chooseLanguage } from './language/choose-language.ts'
import { findLanguageWish } from './language/language-wish.ts'
import { wishedLanguage } from './language/switch-language.ts'
import { LONGEST } from './longest.ts'
import { onceEach } from './once-each.ts'
import { withoutPopUps } from './pop-ups.ts'
import { type Message, readMessage, type Way } from './read-message.ts'
import { tellWhichOutlook } from './replies/which-program.ts'
import { findAboutSecret } from './secrets/about-secrets.ts'
import { answerGuarded, searchSignIn } from './secrets/answer-guarded.ts'
import { answerAboutSecret, answerSecret, isBeside, isOnlySecret } from './secrets/answer-secret.ts'
import { warned } from './secrets/secret-warning.ts'
import { hearHandshake } from './ways/after-change.ts'
import { hearChange } from './ways/change.ts'
import { answerDenied, withoutDenied } from './ways/denied.ts'
import { admitHopeless, answerDevice } from './ways/devices.ts'
import {
  answerBehindCount,
  answerBehindPreamble,
  answerFewWords,
  answerFragment,
  answerMailOne,
  judgeName,
  noteProgram,
} from './ways/follow-ups.ts'
import { setUpInOrder } from './ways/in-order.ts'
import { explainGreyed, findLabel, findLine, tellNamedStep } from './ways/lines.ts'
import {
  answerAboutProblem,
  answerKnownError,
  answerTwoProblems,
  continueSearch,
  hearOwnWords,
  refuseDanger,
  searchBesideSettings,
  tellWhatToSay,
} from './ways/problems.ts'
import { hearReport } from './ways/search.ts'
import { checkSettings, explainInstruction, judgeAskedHost, judgePort } from './ways/settings.ts'
import {
  judgeAllTold,
  judgeChoice,
  judgeHost,
  recallTold,
  repeatChanges,
  tellRest,
} from './ways/told.ts'
import {
  answerDialect,
  answerEach,
  answerForOthers,
  answerLanguage,
  answerPlainQuestion,
  answerTopic,
  askWhatFails,
  calmDown,
  changeLanguage,
  giveSettings,
} from './ways/topics.ts'
import { admitAgain, admitUnknown } from './ways/unknown.ts'
import { answerVersion, chooseOption } from './ways/versions.ts'
import { hearWorkspace } from './ways/workspace-shows.ts'

/** Answers a typed message. Passwords are taken out first: nothing that follows ever sees them. */
export function answerText(
  message: string,
  before: Session,
  understandAnew: Understand,
  uiLanguage: Language | undefined,
): Turn {
  const understand = onceEach((said) => understandAnew(withoutPopUps(withoutCounts(said))))
  const { text, found } = redactSecrets(message.slice(0, LONGEST))
  const understood = understand(text)
  const known = {
    conversation: before.context.language,
    page: uiLanguage,
    settings: before.settings.language,
  }
  const wish = findLanguageWish(text)
  const language = wish
    ? wishedLanguage(wish.wish, before)
    : (chooseLanguage(text, known, understood) ?? before.language)
  const session = { ...before, language }
  if (found && isOnlySecret(text, understood)) {
    // A label alone has hardly a language.
    const page = known.page ?? before.language
    return answerSecret({
      ...before,
      language: chooseLanguage(text, { ...known, page }, understood) ?? language,
    })
  }
  const guarded = found ? undefined : answerGuarded(text, session)
  if (guarded) return guarded
  const about = found ? undefined : findAboutSecret(text)
  if (about && about !== 'by-program') return answerAboutSecret(about, session)
  const whole = message.length > LONGEST ? message : text
  const heard =
    answerWithoutDenied(text, session, understand) ??
    answerMessage(whole, text, understood, session, understand)
  const turn = about && heard.outcome !== 'answer' ? searchSignIn(understood, session) : heard
  if (!found) return turn
  return isBeside(turn, text) ? answerSecret(session) : warned(turn)
}

/** "I don't have Outlook, I have Thunderbird": the denied program counts neither here nor later. */
function answerWithoutDenied(
  text: string,
  session: Session,
  understand: Understand,
): Turn | undefined {
  const denied = findDenied(text, understand)
  if (!denied) return undefined
  const other = { ...session, context: withoutDenied(session.context, denied) }
  const { rest } = denied
  return (
    answerDenied(denied, other) ?? answerMessage(rest, rest, understand(rest), other, understand)
  )
}

/** In this order: what is plain from the words goes before what the classifier thinks. */
const WAYS: readonly Way[] = [
  changeLanguage,
  admitHopeless,
  refuseDanger,
  answerAboutProblem,
  answerTwoProblems,
  chooseOption,
  hearWorkspace,
  hearHandshake,
  hearReport,
  continueSearch,
  hearChange,
  repeatChanges,
  tellRest,
  recallTold,
  admitAgain,
  answerMailOne,
  answerAside,
  explainWord,
  tellNamedStep,
  findLabel,
  explainGreyed,
  explainInstruction,
  answerEach,
  answerPlainQuestion,
  hearOwnWords,
  tellWhichOutlook,
  answerKnownError,
  searchBesideSettings,
  answerVersion,
  tellWhatToSay,
  judgeAllTold,
  judgeChoice,
  judgeAskedHost,
  checkSettings,
  judgePort,
  judgeHost,
  answerDevice,
  setUpInOrder,
  judgeName,
  noteProgram,
  answerFragment,
  answerBehindCount,
  answerBehindPreamble,
  answerFewWords,
  giveSettings,
  calmDown,
  askWhatFails,
  answerDialect,
  answerForOthers,
  findLine,
  admitUnknown,
  answerLanguage,
]

/** One of several questions asks no several any more. */
const WAYS_OF_ONE = WAYS.filter((way) => way !== answerEach)

/** The first way that fits; `whole` is longer than `text` where the message was too long to be read. */
function answerMessage(
  whole: string,
  text: string,
  understood: Understood,
  session: Session,
  understand: Understand,
  ways = WAYS,
): Turn {
  // What the message tells is known to its parts too.
  const answerPart = (part: string, other = message.session, heard = understand(part)) =>
    answerMessage(part, part, heard, other, understand, ways)
  const answerPiece = (part: string, other = message.session, heard = understand(part)) =>
    answerMessage(part, part, heard, other, understand, WAYS_OF_ONE)
  const given = { whole, text, understood, understand, session, answerPart, answerPiece }
  const message: Message = readMessage(given)
  for (const way of ways) {
    const turn = way(message)
    if (turn) return turn
  }
  return answerTopic(message)
}
