import { injectContentScript, setContentScript } from './platform/content-scripts.ts'
import { openTabs } from './platform/open-tabs.ts'

/** Lets pages of the help center speak to the extension: those that are opened from now on, and those that are open. */
export async function listenOnHelpCenter(url: string | undefined): Promise<void> {
  await setContentScript('help-center', url === undefined ? [] : [url])
  if (url === undefined) return
  for (const { id } of await openTabs([url])) {
    // A tab may be closed or not loaded at this very moment; the others are still reached.
    if (id !== undefined) await injectContentScript('help-center', id).catch(() => {})
  }
}
