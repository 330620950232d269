import type { Topic } from '../../answers/answer.ts'
import type { PlainId } from '../../answers/asked.ts'
import { deviceBlocks, SENDER } from '../../answers/device-answer.ts'
import { fold } from '../../understanding/index.ts'
import { finish, sure } from '../answering.ts'
import { isAboutSender, isDeviceAlone, namesDevice } from '../devices/find-device.ts'
import { chooseEntry } from '../memory/listed-options.ts'
import { answerPlain } from '../plain-questions/answer-plain.ts'
import { findPlainQuestion } from '../plain-questions/plain-question.ts'
import type { Message, Way } from '../read-message.ts'
import { isSettings } from '../read-values.ts'

/** "It can only do STARTTLS": then it will not work, and nobody is told to choose what is not there. */
export const admitHopeless: Way = ({
  text,
  understood,
  problem,
  values,
  slots: said,
  session,
  known,
}) => {
  if (problem || isSettings(values)) return undefined
  if (!OF_ENCRYPTION.test(text) && session.context.asked === undefined) return undefined
  // "Only TLS and STARTTLS, no SSL": one of them may do.
  if (chooseEntry(fold(text))) return undefined
  const slots = !said.client && namesDevice(understood) ? SENDER : said
  const asked = findPlainQuestion(text, { ...understood, slots }, { asked: session.context.asked })
  return asked && HOPELESS.includes(asked.id)
    ? answerPlain({ ...known, asked, slots }, session)
    : undefined
}

/** Nothing else is hopeless; most messages need not be asked further. */
const OF_ENCRYPTION = /\d|tls|ssl|encr|chl(?:ue|ü|u)ss|klartext|plain/i

const HOPELESS: readonly PlainId[] = ['only-starttls', 'starttls-end']

/** "Our printer is to mail its scans": the outgoing server and how to sign in, told for a device. */
export const answerDevice: Way = (message) => {
  const { understood, best, session, known } = message
  const isNamed = !isAboutSender(understood)
  const isSame = isNamed && isDeviceSpokenOf(message)
  if (isNamed && !(isSame ? namesDevice(understood) : isDeviceAlone(understood))) return undefined
  const isSure = understood.zone === 'answer' && best !== undefined
  if (isSure && !VALUES.includes(best.topic) && best.confidence > 0.9) return undefined
  // What was asked keeps its name, as far as these values are its answer.
  const topic = isSure && NAMED.includes(best.topic) ? best.topic : 'client-setup'
  const { language, settings } = session
  const blocks = deviceBlocks({ language, settings }, isSame ? 'same' : 'first')
  return finish({ topic, language, blocks }, { topic, slots: SENDER }, session, {
    outcome: 'answer',
    candidates: sure(topic, known.candidates),
  })
}

/** What a device needs is the whole answer to these. */
const VALUES: readonly Topic[] = [
  'client-setup',
  'client-update',
  'server-data',
  'send-fails',
  'protocol-explained',
  'protocol-choice',
  'show-me',
  'capabilities',
]
const NAMED: readonly Topic[] = ['client-update', 'server-data', 'send-fails']

/** The conversation is about a device already, or this message is. */
export function isDeviceSpokenOf({ understood, session }: Message): boolean {
  return session.context.slots.client === 'other' || isAboutSender(understood)
}
