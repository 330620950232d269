import { expect, type Page } from '@playwright/test'

/** The overlay as a person sees it: a card that says what to do, and a lit-up place on the page. */
export class Overlay {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get #host() {
    return this.#page.locator('[data-souvera-mail-guide]')
  }

  get card() {
    return this.#host.getByRole('region')
  }

  /** Waits until the card shows this step and its target is found. */
  async seesStep(title: string): Promise<void> {
    await expect(this.card.getByRole('heading', { name: title })).toBeVisible()
    await expect(this.#host).toHaveAttribute('data-outcome', 'found')
  }

  async seesText(text: string): Promise<void> {
    await expect(this.card).toContainText(text)
  }

  /** Clicks with the real mouse into the middle of the spotlight, as a person would. */
  async clickTarget(): Promise<void> {
    const ring = this.#host.locator('.ring')
    await expect(ring).toBeVisible()
    // The page may still scroll to its target.
    await (await ring.elementHandle())?.waitForElementState('stable')
    const box = await ring.boundingBox()
    if (!box) throw new Error('The spotlight has no place on the page')
    await this.#page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }

  /** Follows the mark through these steps, with one press each. */
  async follow(titles: readonly string[]): Promise<void> {
    for (const title of titles) {
      await this.seesStep(title)
      await this.clickTarget()
    }
  }

  async presses(button: string): Promise<void> {
    await this.card.getByRole('button', { name: button, exact: true }).click()
  }
}
