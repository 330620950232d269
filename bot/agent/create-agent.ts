import { Activity } from '@microsoft/agents-activity'
import { ActivityHandler, type TurnContext } from '@microsoft/agents-hosting'
import type { Answer } from '../../shared/answers/answer.ts'
import { finalLetter } from '../../shared/answers/final-letter.ts'
import type { Outage } from '../../shared/answers/outage.ts'
import { EMPTY_CONTEXT } from '../../shared/conversation/conversation.ts'
import { withSecretWarning } from '../../shared/conversation/secrets/secret-warning.ts'
import { type Language, parseLanguage } from '../../shared/language.ts'
import { hideSecrets, markAsWords } from '../../shared/privacy/hide-secrets.ts'
import { HIDDEN } from '../../shared/privacy/replace-spans.ts'
import type { Settings } from '../../shared/settings/index.ts'
import type { TurnAside } from '../conversation/turn-thread.ts'
import type { Metrics } from '../operations/metrics.ts'
import { wantsDeletion } from '../privacy/wants-deletion.ts'
import type { BotStorage } from '../storage/storage.ts'
import type { TurnFunction } from '../turn-function.ts'
import { type ActivityOptions, toActivity } from './answer-activity.ts'
import { acknowledge, type Feedback, readFeedback } from './feedback.ts'
import { createMemory } from './memory.ts'
import { cannotRead, notice } from './notices.ts'
import { readInput } from './read-input.ts'
import { noteUnanswered } from './unanswered.ts'
import { readLetter, type WrittenLetter } from './written-letter.ts'

export type AgentOptions = {
  turn: TurnFunction
  /** Takes turns on a thread of its own. @default they are taken with `turn` */
  turnAside?: TurnAside | undefined
  settings: Settings
  storage: Pick<BotStorage, 'state' | 'note' | 'forget'>
  /** The language when neither the text nor the client tells. */
  language: Language
  /** Address of a guide's page, for links that leave the chat. */
  guideUrl: ActivityOptions['guideUrl']
  metrics: Pick<Metrics, 'count' | 'observe'>
  /** What is known to be down at the moment. */
  outage?: (() => Outage | undefined) | undefined
}

/** One turn of the bot on any channel: activity in, answer out, context kept. */
export type Agent = (context: TurnContext) => Promise<void>

export function createAgent(options: AgentOptions): Agent {
  const { turn, turnAside, settings, storage, language, guideUrl, metrics, outage } = options
  const memory = createMemory(storage.state)
  const handler = new ActivityHandler()

  handler.onMessage(takeMessage)
  // Who corrects a message wants to know about what it says now.
  handler.onMessageUpdate(async (context) => {
    if (isEdit(context.activity)) await takeMessage(context)
  })

  async function takeMessage(context: TurnContext) {
    const { activity } = context
    // In channels and groups the text begins with the bot's own name.
    activity.removeRecipientMention()
    const text = hideSecrets(activity.text ?? '')
    const known = await memory.load(context)
    const uiLanguage = parseLanguage(activity.locale) ?? language
    if (wantsDeletion(text)) return forget(context, known.language ?? uiLanguage)

    const { value, attachments } = activity
    const letter = readLetter(value)
    if (letter) return showLetter(context, letter, known.language ?? uiLanguage)
    const input = readInput({ text: markAsWords(text), value, attachments }, uiLanguage)
    if (input.kind !== 'text' && input.kind !== 'question') {
      return say(context, cannotRead(input.kind, known.language ?? uiLanguage))
    }
    // With the wait for the other thread: people wait for that too.
    const began = performance.now()
    const down = outage?.()
    const outcome =
      (await turnAside?.({ input, context: known, ...(down && { outage: down }) })) ??
      turn(input, known, settings, down)
    metrics.observe('mail_guide_turn_seconds', (performance.now() - began) / 1000)
    const { topic, answer } = outcome
    const labels = { channel: activity.channelId ?? '', language: answer.language, topic }
    metrics.count('mail_guide_turns_total', { ...labels, outcome: outcome.outcome })
    if (input.kind === 'text') await noteUnanswered(idOf(context), text, outcome, storage)
    await say(context, text.includes(HIDDEN) ? withSecretWarning(answer) : answer)
    await memory.save(context, outcome.context)
  }

  handler.onMembersAdded(async (context) => {
    if (!isWelcomeDue(context.activity)) return
    const uiLanguage = parseLanguage(context.activity.locale) ?? language
    const question = { topic: 'greeting', slots: {} } as const
    const { answer } = turn({ kind: 'question', question, uiLanguage }, EMPTY_CONTEXT, settings)
    const isGroup = isInGroup(context.activity)
    await say(context, isGroup ? withMention(answer, context.activity) : answer, 'welcome')
  })

  async function say(context: TurnContext, answer: Answer, kind?: 'welcome' | 'forgotten') {
    const { channelId } = context.activity
    const activity = toActivity(answer, { guideUrl, channelId, ...(kind && { kind }) })
    // Our own answer is sound: `fromObject` would only check it once more.
    await context.sendActivity(Object.assign(new Activity(activity.type), activity))
  }

  /** The text alone in a message of its own: so clients can copy just that. */
  async function showLetter(context: TurnContext, letter: WrittenLetter, spoken: Language) {
    const final = finalLetter(letter, settings, spoken)
    await say(context, letter.text.includes(HIDDEN) ? withSecretWarning(final) : final)
    if (letter.text === '') return
    const { text } = letter
    const message = { type: 'message', locale: spoken, textFormat: 'plain', text }
    await context.sendActivity(Activity.fromObject(message))
  }

  async function forget(context: TurnContext, spoken: Language) {
    await memory.forget(context)
    await storage.forget(idOf(context))
    await say(context, notice('forgotten', spoken), 'forgotten')
  }

  async function keepFeedback(context: TurnContext, feedback: Feedback) {
    const { topic } = await memory.load(context)
    await storage.note(idOf(context), 'feedback', { ...(topic && { topic }), ...feedback })
    metrics.count('mail_guide_feedback_total', { reaction: feedback.reaction })
    await acknowledge(context)
  }

  return async (context) => {
    const feedback = readFeedback(context.activity)
    if (feedback) await keepFeedback(context, feedback)
    else await handler.run(context)
  }
}

const idOf = (context: TurnContext) => context.activity.conversation?.id ?? ''

/** In Teams once, when the bot itself is added; elsewhere when a person comes. */
function isWelcomeDue({ channelId, membersAdded = [], recipient }: Activity): boolean {
  const isBot = ({ id }: { id?: string }) => id === recipient?.id
  return channelId === 'msteams' ? membersAdded.some(isBot) : !membersAdded.every(isBot)
}

/** Teams tells of deleted messages that came back in the same way. */
function isEdit({ channelData }: Activity): boolean {
  return Reflect.get(Object(channelData), 'eventType') === 'editMessage'
}

function isInGroup({ channelId, conversation }: Activity): boolean {
  return channelId === 'msteams' && conversation?.conversationType !== 'personal'
}

/** In a group the bot hears only what names it. */
function withMention(answer: Answer, { recipient }: Activity): Answer {
  const mention = notice('mention', answer.language, { name: recipient?.name ?? '' })
  const [greeting, ...rest] = answer.blocks
  return { ...answer, blocks: [...(greeting ? [greeting] : []), ...mention.blocks, ...rest] }
}
