import { findGuide } from '../shared/guides/index.ts'
import type { Language } from '../shared/language.ts'
import { followGuide } from './guide-scripts.ts'
import { injectContentScript } from './platform/content-scripts.ts'
import { type GuideSession, loadGuideSession, saveGuideSession } from './platform/guide-session.ts'
import { forgetMemory } from './platform/guide-stores.ts'
import { openTabs } from './platform/open-tabs.ts'
import { hasAccess } from './platform/origins.ts'
import type { Outcome } from './platform/outcome.ts'
import { loadSettings } from './platform/settings.ts'
import { showWorkspace } from './platform/workspace-tab.ts'

/** Starts a guide in the workspace, in a tab that is open or in a new one; says what is missing when it cannot. */
export async function startGuide(id: string, language: Language): Promise<Outcome> {
  const entry = findGuide(id)
  if (!entry) return 'unknown-guide'
  const settings = await loadSettings()
  const origins = settings.workspace?.origins ?? []
  const [first] = origins
  if (first === undefined) return 'no-workspace'
  if (!(await hasAccess(origins))) return 'needs-access'

  await forgetMemory(id)
  await saveGuideSession({
    version: 1,
    guide: id,
    language,
    state: 'running',
    step: 1,
    steps: entry.guide.steps.length,
    startedAt: new Date().toISOString(),
    origins,
    overrides: settings.guideTargets?.[id] ?? {},
  })
  await followGuide()
  const startUrl = settings.workspace?.links?.home ?? first
  const { openTabId } = await showWorkspace(origins, startUrl)
  if (openTabId !== undefined) await inject(openTabId)
  return 'started'
}

/** Starts the guide that follows one that is done. */
export async function goOn({ guide, language, state }: GuideSession): Promise<void> {
  const next = findGuide(guide)?.guide.next
  if (next !== undefined && state === 'done') await startGuide(next, language)
}

/**
 * Goes on with a running guide when the extension begins anew: one that was updated or reloaded has forgotten where
 * the guide runs, and what still runs in open tabs is cut off from it.
 */
export async function resumeGuide(): Promise<void> {
  const session = await loadGuideSession()
  if (session?.state !== 'running') return
  await followGuide()
  const tabs = await openTabs(session.origins)
  // A tab may be closed or not loaded at this very moment; no tab waits for another.
  await Promise.all(tabs.map(({ id }) => id !== undefined && inject(id).catch(() => {})))
}

async function inject(tab: number): Promise<void> {
  await Promise.all([
    // A frame that goes away at this very moment must not keep the guide from the page.
    injectContentScript('frame-door', tab).catch(() => {}),
    injectContentScript('workspace', tab),
  ])
}
