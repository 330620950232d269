import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { LANGUAGES } from '../../shared/language.ts'
import type { Outcome } from './outcome.ts'

/** What parts of the extension ask of the background; anything else is ignored. */
export const Message = z.discriminatedUnion('kind', [
  /** A page's script asks whether its page is the help center. */
  z.strictObject({ kind: z.literal('hello') }),
  z.strictObject({
    kind: z.literal('start-guide'),
    guide: z.string(),
    language: z.enum(LANGUAGES),
  }),
  z.strictObject({ kind: z.literal('stop-guide') }),
])
export type Message = z.infer<typeof Message>

export type Sender = {
  /** The page's origin; undefined for pages of the extension itself. */
  origin: string | undefined
  isTopFrame: boolean
}

/** Answers messages from the extension's own parts, each with where it came from. */
export function onMessage(answer: (message: Message, sender: Sender) => Promise<Outcome>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, reply) => {
    const message = Message.safeParse(raw)
    if (!message.success || sender.id !== browser.runtime.id) return undefined
    const ownPage = sender.url?.startsWith(new URL(browser.runtime.getURL('/')).origin)
    const origin = ownPage || !sender.url ? undefined : new URL(sender.url).origin
    void answer(message.data, { origin, isTopFrame: sender.frameId === 0 }).then(reply)
    return true
  })
}
