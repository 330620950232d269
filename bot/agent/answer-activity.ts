import type { Answer } from '../../shared/answers/answer.ts'
import { renderText } from '../../shared/ui/render-text.ts'
import { answerCard, CARD_CONTENT_TYPE } from '../cards/answer-card.ts'
import type { DraftActivity } from '../storage/storage.ts'

export type ActivityOptions = {
  guideUrl: (guide: string) => string
  channelId: string | undefined
  /** What our own chat should do with it beside showing it. */
  kind?: 'welcome' | 'forgotten'
}

/** Answers that are remembered are said again and again: each is drawn once for each face, as long as it lives. */
const drawn = new WeakMap<
  ActivityOptions['guideUrl'],
  WeakMap<Answer, Map<string, DraftActivity>>
>()

/**
 * The answer as an activity. Teams shows a card or text, so it gets the whole card.
 * Elsewhere the text says everything and the card only adds the buttons: clients that show both repeat nothing,
 * clients without cards miss nothing. Our own widget draws `channelData.answer`.
 */
export function toActivity(answer: Answer, options: ActivityOptions): DraftActivity {
  const ofHouse = drawn.get(options.guideUrl) ?? new WeakMap<Answer, Map<string, DraftActivity>>()
  drawn.set(options.guideUrl, ofHouse)
  const faces = ofHouse.get(answer) ?? new Map<string, DraftActivity>()
  ofHouse.set(answer, faces)
  const face = options.channelId === 'msteams' ? 'teams' : (options.kind ?? 'chat')
  const known = faces.get(face) ?? draw(answer, options)
  faces.set(face, known)
  return { ...known }
}

function draw(answer: Answer, options: ActivityOptions): DraftActivity {
  const { guideUrl, channelId } = options
  const text = renderText(answer, { guideUrl, actions: 'none' })
  const isTeams = channelId === 'msteams'
  const card = answerCard(answer, { guideUrl, parts: isTeams ? 'all' : 'buttons' })
  const attachments = card && [{ contentType: CARD_CONTENT_TYPE, content: card }]
  const common = { type: 'message', locale: answer.language, textFormat: 'plain' } as const
  if (!isTeams) {
    const channelData = { ...(options.kind && { kind: options.kind }), answer }
    return { ...common, text, ...(attachments && { attachments }), channelData }
  }
  // Teams draws its own thumbs under the message.
  const channelData = { feedbackLoop: { type: 'default' } }
  return attachments
    ? { ...common, summary: summaryOf(text), attachments, channelData }
    : { ...common, text, channelData }
}

/** What a notification shows: the first sentence or so; one that only leads to the next tells nothing. */
function summaryOf(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const first = lines.find((line) => !line.endsWith(':')) ?? lines[0] ?? ''
  return first.length > 140 ? `${first.slice(0, 139)}…` : first
}
