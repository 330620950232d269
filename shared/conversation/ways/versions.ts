import type { Block } from '../../answers/answer.ts'
import { actions, text as saying } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { findWrong } from '../../answers/judge-values.ts'
import { describePorts } from '../../answers/ports.ts'
import { fold } from '../../understanding/index.ts'
import { finish, sure, toTurn } from '../answering.ts'
import { namesDevice } from '../devices/find-device.ts'
import { type Choice, chooseEntry } from '../memory/listed-options.ts'
import { versionTold } from '../memory/program.ts'
import type { Message, Way } from '../read-message.ts'
import { nameProgram } from '../replies/name-program.ts'
import { conversationWords } from '../words.ts'
import { isDeviceSpokenOf } from './devices.ts'

/** "2016" after Outlook: what was said last, in the words of this version. */
export const answerVersion: Way = ({ text, understood, slots, session, known }) => {
  const { topic = 'client-setup', slots: before, program } = session.context
  // A program named beside it is a fragment of its own.
  if (understood.slots.client || !slots.client || !program?.version) return undefined
  if (!versionTold(fold(text))?.isAlone) return undefined
  const question = {
    topic: topic === 'out-of-scope' ? 'client-setup' : topic,
    slots: { ...before, ...slots },
  }
  const candidates = sure(question.topic, known.candidates)
  const named = nameProgram(question, session)
  return named ? { ...named, candidates } : toTurn(question, session, { ...known, candidates })
}

/** "There are None, SSL, TLS, Auto": which of them. A wrong port that was pasted too is to be checked. */
export const chooseOption: Way = (message) => {
  const { text, slots, session, known, problem } = message
  if (problem || !/ssl|tls/i.test(text) || namesWrongPort(message)) return undefined
  const folded = fold(text)
  const choice = chooseEntry(folded)
  if (!choice) return undefined
  const { language } = session
  const topic = 'encryption'
  const blocks = [
    ...sayChoice(choice, message, ASKS_ABOUT_TLS.test(folded)),
    ...actions(ask(language, 'button.server-data', 'server-data')),
  ]
  return finish(
    { topic, language, blocks },
    { topic, slots: { ...slots, datum: 'encryption' } },
    session,
    {
      ...known,
      candidates: sure(topic, known.candidates),
    },
  )
}

function namesWrongPort({ values, session: { settings } }: Message): boolean {
  const ports = values.map(({ protocol, port }) => ({
    ...(protocol && { protocol }),
    ...(port !== undefined && { port }),
  }))
  return findWrong(ports, { settings }) === 'port'
}

/** "Isn't TLS the right one then?" wants a yes. */
const ASKS_ABOUT_TLS =
  /\b(?:is|isn ?'?t|ist|waere|would|soll|sollte|should|do|muss)\b.{0,24}(?<!start-? ?)\btls\b.{0,30}\b(?:right|richtig\w*|correct|korrekt|ok|okay|one|gemeint|nehmen|nehme|take|use|choose|waehlen)\b|^(?:(?:also|so|und|and|dann|then|doch) )*tls\b.{0,12}\?/

function sayChoice(choice: Choice, message: Message, isAsked: boolean): Block[] {
  const { session, understood } = message
  const { language, settings } = session
  const t = conversationWords(language)
  // A device has the outgoing server only.
  const isDevice = isDeviceSpokenOf(message) || namesDevice(understood)
  const { ports, isKnown } = describePorts(
    isDevice ? ['smtp'] : ['imap', 'smtp'],
    settings,
    language,
  )
  const port = isDevice && isKnown ? [saying(t('option.port', { ports }))] : []
  const tell = saying(t(isKnown ? 'option.tell' : 'option.tell-usual', { ports }))
  switch (choice.kind) {
    case 'beside':
    case 'lone': {
      const { right, kind } = choice
      const first = t(isAsked ? 'option.yes' : 'option.right', { right })
      return [saying(first), saying(t(`option.${kind}`)), tell]
    }
    case 'alone':
      return [saying(t('option.alone')), tell]
    case 'open':
      return [saying(t('option.both')), ...port]
    case 'open-beside':
      return [saying(t('option.both-beside')), saying(t('option.others')), ...port]
    default: {
      const { right, kind } = choice
      return [saying(t('option.right', { right })), saying(t(`option.${kind}`)), ...port]
    }
  }
}
