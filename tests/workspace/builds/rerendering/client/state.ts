import type { Text } from '../../../client/text.ts'
import type { MailServersReply, SessionReply } from '../../../core/api-types.ts'
import type { Message } from '../../../core/sample-mail.ts'

/** Everything that the page shows; drawn from scratch whenever any of it changes. */
export type State = {
  session: SessionReply
  text: Text
  messages: readonly Message[]
  servers: MailServersReply | undefined
  /** Parts of the address after `#/`. */
  route: string[]
  /** What people have typed so far, by the name of the input. */
  values: Record<string, string>
  open: 'menu' | 'notices' | 'navigation' | undefined
  isDialogOpen: boolean
  notice: string
  problem: string
  hovered: string
  pressed: string
  clock: string
}
