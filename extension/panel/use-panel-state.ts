import { useEffect, useState } from 'preact/hooks'
import { type PanelState, panelStore } from '../platform/panel-store.ts'

export type ChangeState = (change: Partial<PanelState>) => void

/** The panel's state, also when another window's panel changes it. */
export function usePanelState(first: PanelState): [PanelState, ChangeState] {
  const [state, setState] = useState(first)
  useEffect(() => {
    const life = new AbortController()
    panelStore.watch((stored) => stored && setState(stored), life.signal)
    return () => life.abort()
  }, [])
  const change = (part: Partial<PanelState>) =>
    setState((before) => {
      const next = { ...before, ...part }
      void panelStore.save(next)
      return next
    })
  return [state, change]
}
