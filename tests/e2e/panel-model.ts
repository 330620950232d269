import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page, type Worker } from '@playwright/test'

/** The side panel as a person uses it; its page in a tab of the panel's width. */
export class PanelModel {
  readonly page: Page
  /** The extension's background, for looking into its storage. */
  readonly worker: Worker

  constructor(page: Page, worker: Worker) {
    this.page = page
    this.worker = worker
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title })
  }

  async open(title: string): Promise<Locator> {
    const button = this.page.getByRole('button', { name: title })
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click()
    return this.section(title)
  }

  async close(title: string): Promise<void> {
    const button = this.page.getByRole('button', { name: title })
    if ((await button.getAttribute('aria-expanded')) === 'true') await button.click()
  }

  /** Presses a copy button: then this text, or one with all these parts, is on the clipboard. */
  async copies(within: Locator, button: string, value: string | RegExp): Promise<void> {
    await this.page.bringToFront()
    await within.getByRole('button', { name: button, exact: true }).click()
    await this.hasOnClipboard(value, `after "${button}"`)
  }

  /** Whatever was copied before is gone: the clipboard holds the word "nothing". */
  async copyNothing(): Promise<void> {
    await this.page.bringToFront()
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await this.page.evaluate(() => navigator.clipboard.writeText('nothing'))
    await this.page.context().clearPermissions()
  }

  async hasOnClipboard(value: string | RegExp, when: string): Promise<void> {
    const context = this.page.context()
    const clipboard = () => this.page.evaluate(() => navigator.clipboard.readText())
    const matches = typeof value === 'string' ? new RegExp(`^${escaped(value)}$`) : value
    await this.page.bringToFront()
    // Only for reading back: that a press may write is what the tests prove. While one thing is granted, Chromium
    // forbids all others.
    await context.grantPermissions(['clipboard-read'])
    await expect.poll(clipboard, when).toMatch(matches)
    await context.clearPermissions()
  }

  /** Starts over with these stored values. */
  async fill(values: Readonly<Record<string, unknown>>): Promise<void> {
    await this.worker.evaluate(async (stored) => {
      const { local } = Reflect.get(globalThis, 'chrome').storage
      await local.clear()
      await local.set(stored)
    }, values)
    await this.page.reload()
  }

  /** Everything that the extension keeps, as one text. */
  stored(): Promise<string> {
    return this.worker.evaluate(async () => {
      const { storage } = Reflect.get(globalThis, 'chrome')
      const areas = await Promise.all(
        ['local', 'session', 'sync'].map((area) => storage[area].get(null)),
      )
      return JSON.stringify(areas)
    })
  }

  /** Nothing for axe to complain about, and nothing wider than the window. */
  async isSound(state: string): Promise<void> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
      state,
    ).toEqual([])
    const overflow = await this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `${state}: pixels wider than the window`).toBeLessThanOrEqual(0)
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
