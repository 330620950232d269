import { defineContentScript } from 'wxt/utils/define-content-script'
import { findGuide } from '../../shared/guides/index.ts'
import { startPicker } from '../picker/start-picker.ts'
import { deepRoot } from '../platform/deep-root.ts'
import { isPicking, type PickerSession, pickerSession } from '../platform/picker-session.ts'

export default defineContentScript({
  // Registered only while somebody points at a place, see background.ts.
  registration: 'runtime',
  matches: [],
  main(ctx) {
    if (window !== window.top) return
    let picking: { startedAt: string; life: AbortController } | undefined

    pickerSession.watch((session) => {
      const isHere = isPicking(session) && session.origins.includes(location.origin)
      if (isHere && picking?.startedAt === session.startedAt) return
      picking?.life.abort()
      picking = isHere
        ? { startedAt: session.startedAt, life: pick(session, ctx.signal) }
        : undefined
    }, ctx.signal)
  },
})

function pick(session: PickerSession, scriptEnds: AbortSignal): AbortController {
  const life = new AbortController()
  const target = findGuide(session.guide)?.guide.targets[session.target]
  if (!target) return life
  startPicker({
    target,
    override: session.override,
    language: session.language,
    deepRoot,
    mode: __OPEN_OVERLAY__ ? 'open' : 'closed',
    signal: AbortSignal.any([life.signal, scriptEnds]),
    onPicked: (picked) => void pickerSession.save({ ...session, state: 'picked', picked }),
    onCancelled: () => void pickerSession.save({ ...session, state: 'cancelled' }),
  })
  return life
}
