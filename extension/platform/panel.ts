import { browser } from 'wxt/browser'

/** Only Firefox has a sidebar, and the types know Chrome alone. */
type WithSidebar = { sidebarAction: { toggle: () => Promise<void> } }

/** The toolbar button opens the side panel (Chrome, Edge) or the sidebar (Firefox). */
export function openPanelFromToolbar(): void {
  if (hasSidebar(browser)) {
    const { sidebarAction } = browser
    browser.action.onClicked.addListener(() => void sidebarAction.toggle())
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  }
}

function hasSidebar(api: object): api is WithSidebar {
  return 'sidebarAction' in api
}
