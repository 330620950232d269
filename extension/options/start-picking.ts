import type { Language } from '../../shared/language.ts'
import type { Settings, TargetOverride } from '../../shared/settings/index.ts'
import { askAccess } from '../platform/ask-access.ts'
import { injectContentScript, setContentScript } from '../platform/content-scripts.ts'
import { updateGuideSession } from '../platform/guide-session.ts'
import { pickerSession } from '../platform/picker-session.ts'
import { showWorkspace } from '../platform/workspace-tab.ts'

type Wish = {
  guide: string
  target: string
  override: TargetOverride | undefined
  language: Language
  settings: Settings
}

/** Sends the person to the workspace to point at a target; must be called straight from a click. */
export async function startPicking(wish: Wish): Promise<'started' | 'no-workspace' | 'denied'> {
  const { guide, target, override, language, settings } = wish
  const origins = settings.workspace?.origins ?? []
  const [first] = origins
  if (first === undefined) return 'no-workspace'
  if ((await askAccess(origins)) !== 'granted') return 'denied'

  // The card of a running guide would be in the way.
  await updateGuideSession({ state: 'stopped', endedAt: new Date().toISOString() })
  await pickerSession.save({
    version: 1,
    guide,
    target,
    language,
    origins,
    ...(override && { override }),
    state: 'picking',
    startedAt: new Date().toISOString(),
  })
  await setContentScript('picker', origins)
  const { openTabId } = await showWorkspace(origins, settings.workspace?.links?.home ?? first)
  if (openTabId !== undefined) await injectContentScript('picker', openTabId)
  return 'started'
}
