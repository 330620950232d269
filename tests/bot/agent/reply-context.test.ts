import { Activity } from '@microsoft/agents-activity'
import { BaseAdapter, TurnContext } from '@microsoft/agents-hosting'
import { expect, test } from 'vitest'
import { ReplyContext } from '../../../bot/agent/reply-context.ts'

const asked = () =>
  Activity.fromObject({
    ...{ type: 'message', id: 'm1', channelId: 'msteams', deliveryMode: 'expectReplies' },
    conversation: { id: 'c1', conversationType: 'personal' },
    ...{ from: { id: 'person', name: 'Erika' }, recipient: { id: 'bot' } },
    ...{ locale: 'de-DE', text: 'Hallo' },
  })

const message = (more: object) =>
  Object.assign(new Activity('message'), { textFormat: 'plain', ...more })

class Nowhere extends BaseAdapter {
  sendActivities = nowhere
  updateActivity = nowhere
  deleteActivity = nowhere
  continueConversation = nowhere
  uploadAttachment = nowhere
  getAttachmentInfo = nowhere
  getAttachment = nowhere
}

async function nowhere(): Promise<never> {
  throw new Error('nothing leaves this test')
}

const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'Card' } }

test.each([
  ['a text in its own language', () => message({ text: 'Guten Tag', locale: 'en' })],
  [
    'a card with data for the channel',
    () => message({ attachments: [card], channelData: { a: 1 } }),
  ],
  ['an answer to a card', () => new Activity('invokeResponse')],
])('%s is given back as the SDK would', async (_what, reply) => {
  const [ours, theirs] = [ReplyContext, TurnContext].map((Kind) => new Kind(new Nowhere(), asked()))
  for (const context of [ours, theirs]) await context?.sendActivity(reply())
  expect(ours?.bufferedReplyActivities).toHaveLength(1)
  expect(ours?.bufferedReplyActivities).toEqual(theirs?.bufferedReplyActivities)
  expect(ours?.responded).toBe(true)
})

test('who wants to look at what is sent is told that nobody would ask', () => {
  const context = new ReplyContext(new Nowhere(), asked())
  expect(() => context.onSendActivities(async () => [])).toThrow('without handlers')
})
