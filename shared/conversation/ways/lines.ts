import type { Topic } from '../../answers/answer.ts'
import { text as saying } from '../../answers/blocks.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { mailClientsOf, managedAdvice } from '../../mail-clients/index.ts'
import {
  type Asking,
  askingIn,
  askingWithoutWord,
  GREYED,
  plainly,
  STANDS,
  stepIn,
} from '../follow-ups/lines/ask-patterns.ts'
import { comparable } from '../follow-ups/lines/line.ts'
import { BESIDE } from '../follow-ups/lines/line-words.ts'
import { type Found, lookUp, type Wanted, wantedIn } from '../follow-ups/lines/look-up.ts'
import { type Before, beforeOf, tell } from '../follow-ups/lines/tell.ts'
import { tellLine } from '../follow-ups/lines/tell-line.ts'
import {
  tellAfterAll,
  tellStep,
  tellWhatIsMissing,
  tellWhereThat,
} from '../follow-ups/lines/tell-step.ts'
import { knownProgram } from '../memory/program.ts'
import type { Message, Way } from '../read-message.ts'
import { openSearch } from '../replies/search-state.ts'
import { sayWhereToLook } from '../replies/which-program.ts'

/** "Schritt 4 versteh ich nicht", "the next step": a step of the answer before, alone. */
export const tellNamedStep: Way = (message) => {
  const { text, session, known } = message
  const wanted = stepIn(plainly(text))
  if (!wanted || !session.context.topic || isOfItsOwn(message)) return undefined
  if (!wanted.isPlain && openSearch(session.context)) return undefined
  const before = beforeOf(session)
  // Behind one step "and then?" is heard before; behind all of them nobody knows where somebody is.
  if (!wanted.isPlain && wanted.step === 'next')
    return before && tellAfterAll(before, session, known.candidates)
  if (before?.steps.length === 0 && isAskedWhich(message)) return sayWhereToLook(session)
  return before && tellStep(wanted.step, before, session, known.candidates)
}

/** "Where is „Mehr anzeigen“?": a name that stands in the answer before, said in so many words. */
export const findLabel: Way = (message) => {
  const asked = askedIn(message)
  if (!asked) return tellPlace(message)
  if (asked.found.label === undefined || !isNamed(asked, message)) return undefined
  const { wanted, ...rest } = asked
  return tellLine({ ...rest, words: wanted.words }, message.session, message.known.candidates)
}

/** A name of one word may be said by chance, where it is not the field or the thing that is not there. */
function isNamed({ asking, wanted, found }: Asked, message: Message): boolean {
  const { understood, best } = message
  // "And „Automatisch“?" has its own answers.
  if (asking === 'bare' || asking === 'meaning') {
    const { datum, protocol } = understood.slots
    const isGuide = message.session.context.topic === 'client-setup'
    return isGuide && found.isLong === true && (datum ?? protocol) === undefined
  }
  if (found.isSure && (asking !== 'missing' || wanted.quoted.length > 0)) return true
  const isKnown = understood.zone === 'answer' && best && !ABOUT_PLACES.includes(best.topic)
  if (asking === 'missing') return !isKnown
  if (asking !== 'filling' || understood.slots.datum === 'password') return false
  return found.lines.some(
    ({ step, fields }) => step !== undefined && fields.some(({ label }) => label === found.label),
  )
}

/** "It's greyed out": the program keeps these settings to itself, where it has a box for that. */
export const explainGreyed: Way = ({ text, session, known, problem }) => {
  const { client } = session.context.slots
  const said = plainly(text)
  if (problem || !client || !GREYED.test(said) || said.split(' ').length > 10) return undefined
  const programs = knownProgram({ client }, session.context).programs ?? mailClientsOf(client)
  const advice = programs.flatMap((one) => managedAdvice(one, session.language) ?? [])
  const blocks = advice.map((sentence) => saying(sentence))
  const buttons = beforeOf(session)?.buttons ?? []
  return blocks.length > 0
    ? tell({ blocks, buttons, candidates: known.candidates }, session)
    : undefined
}

/** What nothing else understands, if it speaks of the answer before. */
export const findLine: Way = (message) => {
  const { understood, best, session, known } = message
  if (understood.zone === 'answer' && best && !FALL_BACK.includes(best.topic)) return undefined
  const asked = askedIn(message)
  if (!asked) return undefined
  const { asking, wanted, before, found } = asked
  const words = [...wanted.quoted.flat(), ...wanted.words].filter((word) => !BESIDE.has(word))
  return tellLine({ asking, words, found, before }, session, known.candidates)
}

/** "I have no e-mail address": what people have or have not, wherever it is asked for. */
const OWN = /^(?:email|passwor|kennwort|benutzer|nutzer|user|ihr|your|voll|full|name)/

const ABOUT_PLACES: readonly Topic[] = ['client-setup', 'client-update', 'show-me', 'server-data']

/** "What may I show you?" asks back all the same. */
const FALL_BACK: readonly Topic[] = ['show-me', 'out-of-scope', 'capabilities', 'language-switch']

type Asked = { asking: Asking; wanted: Wanted; before: Before; found: Found }

function askedIn(message: Message): Asked | undefined {
  const { text, session } = message
  if (!session.context.topic || isOfItsOwn(message)) return undefined
  const wanted = wantedIn(text)
  const asking = askingIn(plainly(text), wanted.quoted.length > 0)
  const before = asking && beforeOf(session)
  const found = before && lookUp(wanted, before.lines)
  if (!found) return undefined
  const isOwn = OWN.test(comparable(found.label ?? '').join(' ')) || !STANDS.test(plainly(text))
  if (asking === 'missing' && isOwn && wanted.quoted.length === 0) return undefined
  return { asking, wanted, before, found }
}

/** "Wo ist das denn?", "that's not there" behind a guide, and no word of what. */
const tellPlace: Way = ({ text, understood, session, known }) => {
  const { slots } = understood
  const asking = askingWithoutWord(plainly(text))
  if (session.context.topic !== 'client-setup' || !asking) return undefined
  if (slots.client ?? slots.datum ?? slots.protocol) return undefined
  if (!wantedIn(text).words.every((word) => BESIDE.has(word))) return undefined
  const before = beforeOf(session)
  const sayIt = asking === 'missing' ? tellWhatIsMissing : tellWhereThat
  return before && sayIt(before, session, known.candidates)
}

/** An error message, another program or a problem is no question about what was just said. */
function isOfItsOwn({ understood, problem, best, session }: Message): boolean {
  const { client } = understood.slots
  const isOther = client !== undefined && client !== session.context.slots.client
  const isAnswer = understood.zone === 'answer' && best !== undefined && best.confidence > 0.9
  return problem !== undefined || isOther || (isAnswer && isProblem(best.topic))
}

/** "Which Outlook do you have?" waits for a reply. */
function isAskedWhich({ session }: Message): boolean {
  return session.context.offered.some(({ question }) => question.program !== undefined)
}
