import type { AgentOptions } from './agent-options.ts'
import { numbering } from './far-spot.ts'
import { keepPresses } from './keep-presses.ts'
import { type Line, parseCall } from './line.ts'
import type { Brief } from './protocol.ts'
import { serveFrame } from './serve-frame.ts'
import { isToFrame } from './to-frame.ts'

// Whoever is around may not be ready yet.
const KNOCKS = [0, 300, 1000, 3000]

/** So long what looks into the frame goes on after its line broke: what is pressed until the next one is told there. */
const LINGER = 4000

/** The page around may forge calls; they are refused, but must not keep the true one from being heard. */
const MOST_AT_ONCE = 4

/**
 * Waits in a frame of another origin than the page around it until the script there calls, and then tells it what it
 * asks about this frame. Looks at nothing before.
 */
export function startFrameAgent(options: AgentOptions): void {
  const { door, signal } = options
  const lines = new Set<Line>()
  const keyOf = numbering()
  const presses = keepPresses()
  let serving: Line | undefined
  let serves: AbortController | undefined

  function knock(): void {
    for (const delay of KNOCKS) {
      setTimeout(() => {
        if (!serving && !signal.aborted) door.knock()
      }, delay)
    }
  }

  function hear(event: Event): void {
    if (!('source' in event && 'data' in event)) return
    const call = event.isTrusted && event.source === window.parent && parseCall(event.data)
    if (!call) return
    // The page has no business with it.
    event.stopImmediatePropagation()
    if (serving || lines.size >= MOST_AT_ONCE) return
    const line = door.answer(call.caller, call.word)
    if (line) hold(line)
  }

  /** Only who knows the word answers with a brief. */
  function hold(line: Line): void {
    lines.add(line)
    const life = new AbortController()
    let brief: Brief | undefined
    let tell: ReturnType<typeof serveFrame> | undefined
    const end = () => {
      lines.delete(line)
      if (serving !== line) return life.abort()
      setTimeout(() => life.abort(), LINGER)
      serving = undefined
      knock()
    }
    line.listen((message) => {
      if (!isToFrame(message) || (serving && serving !== line)) return
      if (message.kind === 'brief') {
        brief = message
        serving = line
        tell ??= serve(line, () => brief ?? message, life)
      }
      tell?.(message)
    }, end)
    const leave = () => {
      line.send({ kind: 'bye' })
      // Who ends a line hears nothing of its end.
      line.end()
      lines.delete(line)
      if (serving === line) serving = undefined
      life.abort()
    }
    addEventListener('pagehide', leave, { signal: life.signal })
    signal.addEventListener('abort', leave)
  }

  function serve(line: Line, brief: () => Brief, life: AbortController) {
    const before = serves
    serves = life
    const takeOver = () => {
      before?.abort()
      for (const message of presses.unheard()) line.send(message)
    }
    const lasts = AbortSignal.any([signal, life.signal])
    return serveFrame({ ...options, line, brief, keyOf, presses, takeOver, signal: lasts })
  }

  // Calls come as messages of the window, which a page may stop like any other event.
  options.tap.listen(hear, signal)
  addEventListener('pageshow', (event) => event.persisted && knock(), { signal })
  door.onAsked(knock, signal)
  knock()
}
