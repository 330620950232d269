import type { Outage } from '../shared/answers/outage.ts'
import type { Context, Input, Turn } from '../shared/conversation/conversation.ts'
import type { Settings } from '../shared/settings/index.ts'

/** The pure conversation: what every channel and the terminal ask. */
export type TurnFunction = (
  input: Input,
  context: Context,
  settings: Settings,
  outage?: Outage,
) => Turn
