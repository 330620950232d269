import type { Action, Block, Topic } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask, showMe } from '../../answers/buttons.ts'
import { clientButtons } from '../../answers/client-buttons.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { setUpDownload } from '../../answers/set-up-download.ts'
import type { ClientId } from '../../mail-clients/client-id.ts'
import { finish, type Session, sure, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { labelOf } from '../zones.ts'
import type { Offer, ShortFollowUp } from './short-follow-up.ts'

/** The sentence that answers a few words; a search that is open goes on below it. */
export function answerShort(
  { say, topic: wanted, offers = [] }: Pick<ShortFollowUp, 'say' | 'topic' | 'offers'>,
  session: Session,
  candidates: Turn['candidates'],
): Turn {
  const { context, language } = session
  const topic = wanted ?? context.topic
  if (!topic) throw new Error('answerShort: needs a topic before')
  const { slots } = context
  const details = { outcome: 'answer', candidates: sure(topic, candidates) } as const
  const { client } = slots
  if (!say) return toTurn({ topic, slots: client ? { client } : {} }, session, details)
  const open = openButtons(session)
  const blocks: Block[] = [
    text(conversationWords(language)(say)),
    ...actions(...open, ...offers.map((offer) => button(offer, session))),
  ]
  if (open.length === 0) {
    // What is said of a problem does not end the talk about it.
    const isOn = isProblem(topic) && topic === context.topic && context.diagnosis !== undefined
    return finish({ topic, language, blocks }, { topic, slots }, session, {
      ...details,
      ...(isOn && { diagnosis: context.diagnosis }),
    })
  }
  const before = context.topic ?? topic
  return finish({ topic: before, language, blocks }, { topic: before, slots }, session, {
    ...details,
    ...(context.diagnosis && { diagnosis: context.diagnosis }),
  })
}

/** "Which program?" where only some can be meant. */
export function askProgram(
  topic: Topic,
  clients: readonly ClientId[],
  session: Session,
  candidates: Turn['candidates'],
): Turn {
  const { context, language } = session
  const { protocol } = context.slots
  const buttons = clientButtons(topic, protocol ? { protocol } : {}, language, clients)
  const blocks = [text(conversationWords(language)('which-program')), ...actions(...buttons)]
  return finish({ topic, language, blocks }, { topic, slots: {} }, session, {
    outcome: 'answer',
    candidates: sure(topic, candidates),
    ...(context.diagnosis && context.topic === topic && { diagnosis: context.diagnosis }),
  })
}

/** "Yes, that helped" and "No, go on" of the check that waits, in the language of now. */
function openButtons({ context, language }: Session): Action[] {
  return context.offered.flatMap(({ question: { topic, slots, progress } }): Action[] => {
    if (!progress || progress.isAgain) return []
    const key = progress.helped ? 'button.helped' : 'button.not-helped'
    return [ask(language, key, topic, slots, progress)]
  })
}

/** The ready-made profile for the program that was spoken of, where there is one. */
export function profileButton({ context, settings, language }: Session): Action | undefined {
  const { client } = context.slots
  return client && setUpDownload(client, settings, language)
}

function button(offer: Offer, session: Session): Action | undefined {
  const { language, context } = session
  if (offer === 'profile') return profileButton(session)
  if (offer === 'show-password') return showMe(language, 'mail-password')
  if (offer === 'show-server-data') return showMe(language, 'server-data')
  const { client } = context.slots
  const slots = { ...(client && { client }), ...offer.slots }
  return ask(language, labelOf(offer.topic, slots), offer.topic, slots)
}
