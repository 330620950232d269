import type { Channel } from './channel.ts'
import { directLine } from './direct-line/channel.ts'
import { teams } from './teams/channel.ts'

/** Every channel of the bot; a test compares this list with the folder. */
export const channels: readonly Channel[] = [directLine, teams]
