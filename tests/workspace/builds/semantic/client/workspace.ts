import type { Text } from '../../../client/text.ts'
import type { SessionReply } from '../../../core/api-types.ts'
import type { Message } from '../../../core/sample-mail.ts'
import type { Child } from './element.ts'

/** What every view gets: who is there, the words, and ways to go elsewhere. */
export type Workspace = {
  session: SessionReply
  text: Text
  url: URL
  messages: readonly Message[]
  go(path: string): void
  /** Asks the server again who is there, in which language. */
  reload(): Promise<void>
}

export type View = {
  title: string
  main: Child[]
  /** The column beside the content. */
  aside?: { label: string; links: AsideLink[] }
}

export type AsideLink = { href: string; icon: string; label: string; note?: string }

export type ShowView = (workspace: Workspace) => View | Promise<View>
