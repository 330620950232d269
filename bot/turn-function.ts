/** The pure conversation: what every channel and the terminal ask. */
export type { TurnFunction } from '../shared/conversation/turn.ts'
