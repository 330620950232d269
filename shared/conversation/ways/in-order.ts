import type { Question } from '../../answers/answer.ts'
import { ask } from '../../answers/buttons.ts'
import { fold, toWords } from '../../understanding/index.ts'
import { sure, toTurn } from '../answering.ts'
import type { Context } from '../conversation.ts'
import { askProgram } from '../follow-ups/answer-short.ts'
import { isLightAlone } from '../follow-ups/follow-up.ts'
import { clientsOn, movedTo, platformIn } from '../follow-ups/platform.ts'
import { withButton } from '../problems/two-problems.ts'
import type { Way } from '../read-message.ts'

/** "Zuerst das iPad", "laptop first", "and now the Android": which of several programs is to be set up next. */
export const setUpInOrder: Way = ({ text, understood, session, known }) => {
  const { context, language } = session
  const before = offeredSetUps(context)
  if (before.length === 0 || text.length > LONGEST || !isOnlyOrder(understood.text))
    return undefined
  const [client, another] = understood.clients
  const platform = client ? undefined : platformIn(fold(text))
  // The same program, made for the other device.
  if (platform && movedTo(platform, context.slots)) return undefined
  const clients = client ? [client] : platform ? clientsOn(platform) : []
  if (another || clients.length === 0) return undefined
  const [question, other] = before.filter((one) => clients.includes(one.slots.client ?? 'other'))
  const [wanted] = clients
  const isOpen = platform && (!question || other)
  const topic = question?.topic ?? 'client-setup'
  const turn =
    isOpen || !wanted
      ? askProgram('client-setup', clients, session, known.candidates)
      : toTurn(question ?? { topic, slots: { client: wanted } }, session, {
          outcome: 'answer',
          candidates: sure(topic, known.candidates),
        })
  // What is left to set up stays at hand.
  return before.slice(0, 3).reduce((shown, left) => {
    if (clients.includes(left.slots.client ?? 'other')) return shown
    const { label } = ask(language, 'button.client-setup-named', 'client-setup', left.slots)
    return withButton(shown, label, left)
  }, turn)
}

const LONGEST = 60

/** The set-ups that were offered beside the one that was just told, and that one. */
function offeredSetUps({ topic, slots, offered }: Context): Question[] {
  if (topic !== 'client-setup') return []
  const buttons = offered.flatMap(({ question }) =>
    question.topic === topic && question.slots.client ? [question] : [],
  )
  const { client } = slots
  // A list of all programs is a question, no order.
  if (buttons.length > 3 || (!client && buttons.length === 0)) return []
  const told = buttons.some((one) => one.slots.client === client)
  return client && !told ? [...buttons, { topic, slots: { client } }] : buttons
}

function isOnlyOrder(text: string): boolean {
  return isLightAlone(text, (word) => IN_ORDER.has(word)) && !FIELD.test(text)
}

const FIELD =
  /\b(?:x(?:port|host|mail|code)|imap|pop3?|smtp|port|server|passwor\w+|kennwort|user)\b/
const IN_ORDER: ReadonlySet<string> = new Set(
  toWords(
    'zuerst zerscht zersch zerst erst erstmal erstens erste zunaechst first firstly next naechstes naechste danach anschliessend fang fange fangen fangt anfangen beginn beginne beginnen start starte starten starting begin let lets s los weiter continue mer wir we us laptop computer rechner notebook mac pc desktop handy natel smartphone phone tablet mobile iphone ipad pixel galaxy samsung fairphone etz jetz uf ufem aufm em do das s the zum dran come comes kommt machen mach make would like moechte will want lieber better',
  ),
)
