import { findGuide } from '../shared/guides/index.ts'
import { injectContentScript } from './platform/content-scripts.ts'
import type { GuideSession } from './platform/guide-session.ts'
import { shownWorkspaceTabs } from './platform/shown-workspace-tabs.ts'

/** Once a guide has led to the server data, reads them there. Before that nothing of the page is read. */
export async function readServerDataAfter(session: GuideSession | undefined): Promise<void> {
  if (session?.state !== 'done') return
  if (findGuide(session.guide)?.guide.reads !== 'server-data') return
  const tabs = await shownWorkspaceTabs(session.origins)
  await Promise.all(tabs.map((tab) => injectContentScript('server-data', tab)))
}
