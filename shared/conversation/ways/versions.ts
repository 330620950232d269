import { actions, text as saying } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { describePorts } from '../../answers/ports.ts'
import { fold } from '../../understanding/index.ts'
import { finish, sure, toTurn } from '../answering.ts'
import { namesDevice } from '../devices/find-device.ts'
import { isOneOrTwo, listedOptions, rightOption } from '../memory/listed-options.ts'
import { versionTold } from '../memory/program.ts'
import type { Way } from '../read-message.ts'
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

/** "There are None, SSL, TLS, Auto": which of them. */
export const chooseOption: Way = (message) => {
  const { text, slots, session, known, problem } = message
  if (problem || !/ssl|tls/i.test(text)) return undefined
  const folded = fold(text)
  const choice = rightOption(listedOptions(folded))
  if (!choice && !isOneOrTwo(folded)) return undefined
  const { language, settings } = session
  const t = conversationWords(language)
  const topic = 'encryption'
  const { ports, isKnown } = describePorts(['smtp'], settings, language)
  const blocks = [
    ...(choice
      ? [
          saying(t('option.right', { right: choice.right })),
          saying(t(choice.hidesStarttls ? 'option.hidden' : 'option.others')),
        ]
      : [saying(t('option.both'))]),
    // A device has the outgoing server only.
    ...(isKnown && (isDeviceSpokenOf(message) || namesDevice(message.understood))
      ? [saying(t('option.port', { ports }))]
      : []),
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
