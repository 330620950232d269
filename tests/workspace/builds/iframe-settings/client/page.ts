import type { Text } from '../../../client/text.ts'
import type { SessionReply } from '../../../core/api-types.ts'
import type { Message } from '../../../core/sample-mail.ts'

export type Page = {
  session: SessionReply
  text: Text
  messages: readonly Message[]
  url: URL
  go(path: string): void
}

export type Content = { title: string; parts: Node[] }
