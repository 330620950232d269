import { type Hub, openHub } from '../../../../../extension/overlay/frames/hub.ts'
import { startFrameAgent } from '../../../../../extension/overlay/frames/start-frame-agent.ts'
import { tapEvents } from '../../../../../extension/overlay/host/event-tap.ts'
import {
  type Outcome,
  spotsOf,
  type Wanted,
} from '../../../../../extension/overlay/locate/index.ts'
import { observePage } from '../../../../../extension/overlay/observe-page.ts'
import { makeExchange } from './exchange.ts'

const NOTHING: Outcome = { kind: 'missing', near: [], tried: [], saw: [], hidden: 0 }
const SAVE: Wanted = {
  target: { roles: ['button'], names: { de: ['Speichern'], en: ['Save'] } },
}
const { signal } = new AbortController()
const deepRoot = () => null
const observer = observePage({
  deepRoot,
  isOwn: () => false,
  vocabulary: undefined,
  onEvent: () => undefined,
  signal,
})
const presses: string[] = []
const around: { hub?: Hub } = {}

/** Only the one of the page around is used. */
export const exchange = makeExchange()

/** What the script in the page does, as far as frames are concerned; it looks only when it is told to. */
export function startAround(): void {
  around.hub = openHub({
    gate: exchange.gate,
    id: 0,
    brief: () => ({
      kind: 'brief',
      wanted: { save: SAVE },
      texts: [],
      messages: [],
      vocabulary: undefined,
    }),
    frames: () =>
      [...document.querySelectorAll('iframe')].map((element) => ({ element, parent: undefined })),
    onChange: () => undefined,
    onPress: (id) => presses.push(id),
    onGesture: () => undefined,
    onJump: () => undefined,
    signal,
  })
}

/** What the script in the frame does. */
export function startInside(): void {
  startFrameAgent({
    door: window.parent.framesTest.exchange.doorFor(window.origin),
    gate: makeExchange().gate,
    deepRoot,
    tap: tapEvents(signal),
    signal,
  })
}

/** What became of the button, as far as the page around knows. */
export function outcome(): Outcome['kind'] | undefined {
  return around.hub?.vote(NOTHING, 'save', observer.look()).kind
}

/** The page around looks, and tells the frame what matters now; over when the frame has been told. */
export async function look(): Promise<void> {
  const page = observer.look()
  const spots = spotsOf(around.hub?.vote(NOTHING, 'save', page) ?? NOTHING)
  around.hub?.tell({
    watched: spots.map((located) => ({ id: 'save', located })),
    followed: [],
    wasSent: false,
    page,
  })
  // Timers fire in the order in which they were set.
  await new Promise((resolve) => setTimeout(resolve))
}

/** Every press that the page around has heard of. */
export function heard(): readonly string[] {
  return presses
}
