import type { Text } from '../../../client/text.ts'
import type { SessionReply } from '../../../core/api-types.ts'
import type { Message } from '../../../core/sample-mail.ts'

export type State = {
  session: SessionReply
  text: Text
  messages: readonly Message[]
  /** Number of the view, and what it shows. */
  view: number
  query: URLSearchParams
  go(address: string): void
  reload(): Promise<void>
}
