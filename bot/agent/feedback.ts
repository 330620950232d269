import { Activity } from '@microsoft/agents-activity'
import type { TurnContext } from '@microsoft/agents-hosting'
import * as z from 'zod/mini'
import { Topic } from '../../shared/answers/answer.ts'
import { hidePersonal } from '../privacy/hide-personal.ts'

const MAXIMUM_COMMENT = 1_000

const reaction = z.enum(['like', 'dislike'])

/** Our chat's thumbs: an event, with the optional sentence as its text. */
const FromChat = z.object({
  type: z.literal('event'),
  name: z.literal('feedback'),
  text: z.optional(z.string()),
  value: z.object({ reaction, topic: z.optional(Topic) }),
})

/** Teams' own thumbs. */
const FromTeams = z.object({
  type: z.literal('invoke'),
  name: z.literal('message/submitAction'),
  value: z.object({
    actionValue: z.object({ reaction, feedback: z.optional(z.string()) }),
  }),
})

export type Feedback = { reaction: z.infer<typeof reaction>; topic?: Topic; comment?: string }

/** What a person thought of an answer, without what could tell who it was; nothing for other activities. */
export function readFeedback(activity: { type?: string }): Feedback | undefined {
  // Nearly all are messages: those need not be read as what they are not.
  if (activity.type !== 'event' && activity.type !== 'invoke') return undefined
  const chat = FromChat.safeParse(activity)
  if (chat.success) {
    const { reaction, topic } = chat.data.value
    return { reaction, ...(topic && { topic }), ...comment(chat.data.text) }
  }
  const teams = FromTeams.safeParse(activity)
  if (!teams.success) return undefined
  const { reaction, feedback } = teams.data.value.actionValue
  return { reaction, ...comment(feedbackText(feedback)) }
}

/** Teams shows an error unless it gets an answer; others expect none. */
export async function acknowledge(context: TurnContext): Promise<void> {
  if (context.activity.type !== 'invoke') return
  const value = { status: 200, body: {} }
  await context.sendActivity(Activity.fromObject({ type: 'invokeResponse', value }))
}

function comment(text = '') {
  const kept = hidePersonal(text.trim().slice(0, MAXIMUM_COMMENT))
  return kept === '' ? {} : { comment: kept }
}

/** Teams wraps the sentence in JSON: `{"feedbackText":"…"}`. */
function feedbackText(feedback = ''): string {
  try {
    const parsed = z.object({ feedbackText: z.string() }).safeParse(JSON.parse(feedback))
    return parsed.success ? parsed.data.feedbackText : feedback
  } catch {
    // Not wrapped: the sentence itself.
    return feedback
  }
}
