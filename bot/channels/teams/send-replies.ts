import type { Activity } from '@microsoft/agents-activity'
import type { Response } from 'express'
import { oncePer } from '../../../shared/once.ts'

/** Sends the replies of a turn as its response, in the shape of `expectReplies`. */
export function sendReplies(response: Response, replies: readonly Activity[]): void {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  response.end(`{"activities":[${replies.map(toJson).join(',')}]}`)
}

/** The SDK keeps the channel under `_channelId`, which would not be understood. */
function toJson(reply: Activity): string {
  const { attachments, _channelId, ...others }: Record<string, unknown> = { ...reply }
  const fields = JSON.stringify({ ...others, channelId: _channelId })
  return Array.isArray(attachments)
    ? `${fields.slice(0, -1)},"attachments":${cardsToJson(attachments)}}`
    : fields
}

/** Cards that are remembered are said again and again: they are written to JSON once, as long as they live. */
const cardsToJson = oncePer((attachments: object) => JSON.stringify(attachments))
