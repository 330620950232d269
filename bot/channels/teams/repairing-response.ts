import type { WebResponse } from '@microsoft/agents-hosting'
import type { Response } from 'express'

/**
 * Passes everything on to Express, with the channel of each activity under its proper name:
 * @microsoft/agents-hosting 1.8.1 writes `_channelId` in the answers to `expectReplies`.
 */
export function repairing(response: Response): WebResponse {
  const own: WebResponse = {
    status(code) {
      response.status(code)
      return own
    },
    setHeader(name, value) {
      response.setHeader(name, value)
      return own
    },
    send(body) {
      // As `response.json`, but without a fingerprint: nobody asks for the same answer again.
      response.setHeader('content-type', 'application/json; charset=utf-8')
      response.end(JSON.stringify(repair(body ?? null)))
      return own
    },
    end() {
      if (!response.writableEnded) response.end()
      return own
    },
    get headersSent() {
      return response.headersSent
    },
    get writableEnded() {
      return response.writableEnded
    },
  }
  return own
}

function repair(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('activities' in body)) return body
  const activities = Array.isArray(body.activities) ? body.activities : []
  return { ...body, activities: activities.map(withChannelId) }
}

function withChannelId({ _channelId, ...rest }: Record<string, unknown>): unknown {
  return _channelId === undefined ? rest : { ...rest, channelId: _channelId }
}
