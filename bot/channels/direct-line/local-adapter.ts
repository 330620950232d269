import { Activity } from '@microsoft/agents-activity'
import { BaseAdapter } from '@microsoft/agents-hosting'
import type { Agent } from '../../agent/create-agent.ts'
import { ReplyContext } from '../../agent/reply-context.ts'
import type { DraftActivity } from '../../storage/storage.ts'

/** Fields that leave the process; everything else in the SDK's activities is its own business. */
const FIELDS = [
  'type',
  'text',
  'textFormat',
  'summary',
  'locale',
  'replyToId',
  'attachments',
  'suggestedActions',
  'channelData',
  'name',
  'value',
  'inputHint',
] as const

/** Runs turns of the agent in this process: no HTTP, no service address that could be abused. */
export class LocalAdapter extends BaseAdapter {
  readonly #agent: Agent

  constructor(agent: Agent) {
    super()
    this.#agent = agent
    // The SDK's own handler tells people to fix the source code; ours lets the caller apologise.
    this.onTurnError = async (_context, error) => {
      throw error
    }
  }

  /** The replies of one turn, in order; rejects when the turn failed. */
  async run(incoming: object): Promise<DraftActivity[]> {
    const context = new ReplyContext(
      this,
      Activity.fromObject({ ...incoming, deliveryMode: 'expectReplies' }),
    )
    await this.runMiddleware(context, this.#agent)
    return context.bufferedReplyActivities
      .filter(({ type }) => type !== 'trace' && type !== 'invokeResponse')
      .map(toDraft)
  }

  // Replies are collected by the context (`expectReplies`); the rest has no meaning in Direct Line 3.0.
  sendActivities = refuse
  updateActivity = refuse
  deleteActivity = refuse
  continueConversation = refuse
  uploadAttachment = refuse
  getAttachmentInfo = refuse
  getAttachment = refuse
}

async function refuse(): Promise<never> {
  throw new Error('Direct Line: only replies within a turn are supported')
}

function toDraft(activity: Activity): DraftActivity {
  const fields = FIELDS.flatMap((field) =>
    activity[field] === undefined ? [] : [[field, activity[field]]],
  )
  return { type: activity.type, ...Object.fromEntries(fields) }
}
