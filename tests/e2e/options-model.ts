import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import { backgroundOf } from '../browsers/chromium.ts'

/** The options page as a person sees it, and what the extension keeps. */
export class OptionsPage {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open(context: BrowserContext): Promise<OptionsPage> {
    const options = new OptionsPage(await context.newPage())
    await options.page.goto(await addressIn(context))
    await expect(options.page.getByRole('heading', { level: 1 })).toBeVisible()
    return options
  }

  section(title: string): Locator {
    return this.page.getByRole('region', { name: title, exact: true })
  }

  /** The entry of one place, by its id in the settings. */
  place(id: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.page.getByText(id, { exact: true }) })
  }

  async setWorkspace(address: string): Promise<void> {
    const section = this.section('Workspace')
    await section.getByRole('textbox', { name: 'Adresse Ihres Workspace' }).fill(address)
    await section.getByRole('button', { name: 'Speichern', exact: true }).click()
    await expect(section).toContainText('Die Erweiterung darf dort helfen')
  }

  async pointAt(id: string): Promise<void> {
    await this.place(id).getByRole('button', { name: 'Auf der Seite zeigen' }).click()
  }

  /** The person's own settings, straight from the extension's storage. */
  async stored(): Promise<unknown> {
    return (await this.#storage('settings')) ?? {}
  }

  async guideSession(): Promise<unknown> {
    return this.#storage('guide-session')
  }

  async startGuide(guide: string): Promise<void> {
    const message = { kind: 'start-guide', guide, language: 'de' }
    const outcome = await this.page.evaluate(
      (value) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(value),
      message,
    )
    expect(outcome).toBe('started')
  }

  async #storage(key: string): Promise<unknown> {
    return this.page.evaluate(async (name) => {
      const stored = await Reflect.get(globalThis, 'chrome').storage.local.get(name)
      return stored[name]
    }, key)
  }
}

/** The picker's bar on a workspace page. */
export class PickerBar {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  get host(): Locator {
    return this.#page.locator('[data-souvera-mail-picker]')
  }

  async isReady(): Promise<void> {
    await expect(this.host.getByRole('application')).toBeFocused()
  }

  async seesCurrent(words: string | RegExp): Promise<void> {
    await expect(this.host.getByRole('status')).toHaveText(words)
  }

  async isGone(): Promise<void> {
    await expect(this.host).toHaveCount(0)
  }

  /** Points with the real mouse at the middle of an element. */
  async hover(element: Locator): Promise<{ x: number; y: number }> {
    const box = await element.boundingBox()
    if (!box) throw new Error('there is no such place to point at')
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await this.#page.mouse.move(point.x, point.y)
    return point
  }

  async pick(element: Locator): Promise<void> {
    const { x, y } = await this.hover(element)
    await this.#page.mouse.click(x, y)
    await this.isGone()
  }
}

async function addressIn(context: BrowserContext): Promise<string> {
  const worker = await backgroundOf(context)
  return `chrome-extension://${new URL(worker.url()).host}/options.html`
}
