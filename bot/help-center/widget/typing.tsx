import { useEffect, useState } from 'preact/hooks'
import type { ChatTranslate } from './words.ts'

/** Most answers are there sooner: no flicker for them. */
const VISIBLE_AFTER_MS = 300
const SLOW_AFTER_MS = 8_000

/** The sign that an answer is on its way; after a while it says that nothing is lost. */
export function Typing({ t }: { t: ChatTranslate }) {
  const [phase, setPhase] = useState<'hidden' | 'typing' | 'slow'>('hidden')
  useEffect(() => {
    const timers = [
      setTimeout(() => setPhase('typing'), VISIBLE_AFTER_MS),
      setTimeout(() => setPhase('slow'), SLOW_AFTER_MS),
    ]
    return () => timers.forEach(clearTimeout)
  }, [])

  return (
    <div class="typing" role="status" hidden={phase === 'hidden'}>
      <span class="typing-dots" aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {phase !== 'hidden' && t(phase === 'slow' ? 'log.slow' : 'log.typing')}
    </div>
  )
}
