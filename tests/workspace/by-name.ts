import { type CDPSession, expect, type Page } from '@playwright/test'

// No locator looks into a closed shadow root, but the browser's accessibility tree does, as screen readers do.

type Wanted = { name: string; role?: string }

/** Presses what has this name where it is drawn, as a person does who can see. Waits until it is there. */
export async function pressByName(page: Page, wanted: Wanted): Promise<void> {
  await withDevTools(page, async (devTools) => {
    const { model } = await devTools.send('DOM.getBoxModel', await find(devTools, wanted))
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border
    await page.mouse.click((left + right) / 2, (top + bottom) / 2)
  })
}

/** Waits until something has this name. */
export async function seeByName(page: Page, wanted: Wanted): Promise<void> {
  await withDevTools(page, (devTools) => find(devTools, wanted))
}

async function find(devTools: CDPSession, { name, role }: Wanted) {
  const { root } = await devTools.send('DOM.getDocument', { depth: 0 })
  const { nodes } = await devTools.send('Accessibility.queryAXTree', {
    nodeId: root.nodeId,
    accessibleName: name,
    ...(role && { role }),
  })
  const backendNodeId = nodes.find(({ ignored }) => !ignored)?.backendDOMNodeId
  if (backendNodeId === undefined) throw new Error(`nothing is named “${name}”`)
  return { backendNodeId }
}

/** Tries again while the page still changes. */
async function withDevTools(page: Page, act: (devTools: CDPSession) => Promise<unknown>) {
  const devTools = await page.context().newCDPSession(page)
  await expect(() => act(devTools)).toPass({ timeout: 8000 })
  await devTools.detach()
}
