import type { BotOptions } from '../../../../bot/server.ts'
import { startTestBot } from '../../start-test-bot.ts'
import { CLIENT_ID, startAuthority, TENANT_ID } from './authority.ts'

export type TeamsBot = Awaited<ReturnType<typeof startTeamsBot>>

/** A bot that is registered at the stand-in for Microsoft's authority, and what Teams does to it. */
export async function startTeamsBot(options: Partial<BotOptions> = {}) {
  const authority = await startAuthority()
  const { trust, received } = authority
  const registration = { clientId: CLIENT_ID, clientSecret: 'secret', tenantId: TENANT_ID }
  const bot = await startTestBot({ ...options, teams: { ...registration, trust } })
  let count = 0

  return {
    ...bot,
    authority,
    /** What the bot sent to Teams. */
    received,
    /** All of it in one text, to search it for words. */
    said: () => JSON.stringify(received.map(({ body }) => body)),

    /** A message as Teams sends it, in a conversation of its own. */
    message(text: string, more: Record<string, unknown> = {}) {
      return {
        type: 'message',
        id: `m${++count}`,
        channelId: 'msteams',
        serviceUrl: authority.serviceUrl,
        conversation: { id: `a:conversation-${count}`, conversationType: 'personal' },
        from: { id: '29:person', name: 'Erika' },
        recipient: { id: `28:${CLIENT_ID}`, name: 'Bot' },
        locale: 'de-DE',
        text,
        ...more,
      }
    },

    async post(body: unknown, token = authority.token(), headers = {}) {
      const response = await fetch(`${bot.origin}/api/messages`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
      return { status: response.status, text: await response.text() }
    },

    async close() {
      await bot.close()
      await authority.stop()
    },
  }
}
