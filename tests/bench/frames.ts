import type { Page } from '@playwright/test'

/** False when the browser has stopped drawing the page, as a crowded machine's headless one sometimes does. */
export function isDrawn(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))
        setTimeout(resolve, 2000, false)
      }),
  )
}
