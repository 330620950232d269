import type { EventTap } from '../host/event-tap.ts'
import type { DeepRoot } from '../locate/index.ts'
import type { FrameDoor, FrameGate } from './line.ts'

export type AgentOptions = {
  door: FrameDoor
  gate: FrameGate
  deepRoot: DeepRoot
  tap: EventTap
  signal: AbortSignal
}
