import { Activity } from '@microsoft/agents-activity'
import { type SendActivitiesHandler, TurnContext } from '@microsoft/agents-hosting'

type Sent = Awaited<ReturnType<TurnContext['sendActivities']>>

/**
 * A turn whose replies are gathered and given back together. The SDK would read each of our own replies with its
 * schema once more, which it makes anew every time: a twentieth of the turn for what cannot be wrong.
 */
export class ReplyContext extends TurnContext {
  override async sendActivities(activities: Activity[]): Promise<Sent> {
    if (!activities.every(isOwnMessage)) return super.sendActivities(activities)
    const reference = this.activity.getConversationReference()
    for (const activity of activities) {
      this.bufferedReplyActivities.push(activity.applyConversationReference(reference))
    }
    this.responded = true
    return activities.map(() => ({ id: '' }))
  }

  /** What is sent does not pass by handlers here: whoever needs them must know. */
  override onSendActivities(_handler: SendActivitiesHandler): never {
    throw new Error('ReplyContext: replies are gathered without handlers; use a TurnContext')
  }
}

/** Of our own making: what others send may be anything. */
function isOwnMessage(activity: Activity): boolean {
  return activity instanceof Activity && activity.type === 'message'
}
