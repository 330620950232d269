import { setContentScript } from './platform/content-scripts.ts'
import { loadGuideSession } from './platform/guide-session.ts'

/** In frames only a door stands, which asks for more where it leads somewhere. */
const SCRIPTS = ['frame-door', 'workspace'] as const

/**
 * Registers the scripts of a guide where it runs, and nowhere when none does. The session as it is stored now decides,
 * not the one that somebody heard of: a guide may be ended and started anew at once.
 */
export async function followGuide(): Promise<void> {
  const session = await loadGuideSession()
  const origins = session?.state === 'running' ? session.origins : []
  // Both before anything is waited for: who comes later must come later for each of them.
  await Promise.all(SCRIPTS.map((id) => setContentScript(id, origins)))
}
