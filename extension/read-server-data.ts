import { injectContentScript } from './platform/content-scripts.ts'
import type { GuideSession } from './platform/guide-session.ts'
import { shownWorkspaceTabs } from './platform/shown-workspace-tabs.ts'

const GUIDE = 'server-data'

/** Once the guide has led to the server data, reads them there. Before that nothing of the page is read. */
export async function readServerDataAfter(session: GuideSession | undefined): Promise<void> {
  if (session?.guide !== GUIDE || session.state !== 'done') return
  const tabs = await shownWorkspaceTabs(session.origins)
  await Promise.all(tabs.map((tab) => injectContentScript('server-data', tab)))
}
