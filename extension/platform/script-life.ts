import { browser } from 'wxt/browser'

/**
 * Stands in for WXT's context of content scripts (wxt.config.ts): of that we need `signal` and `setInterval` alone,
 * and it may be ended by any page that says the right word. Here two of the same life cycle find each other where no
 * page can look, and what a page can say is obeyed only by a script that was cut off from its extension anyway.
 */
export class ContentScriptContext {
  readonly #life = new AbortController()
  readonly signal = this.#life.signal

  constructor(name: string) {
    // Injected again into the same page: the newer one goes on.
    globalThis.souveraMailGuideLives ??= {}
    globalThis.souveraMailGuideLives[name]?.abort()
    globalThis.souveraMailGuideLives[name] = this.#life
    // The extension was reloaded: its new script lives apart from the old one, and only the page's events reach both.
    const word = `souvera-mail-guide-${name}`
    document.dispatchEvent(new Event(word))
    document.addEventListener(word, () => this.#look(), { signal: this.signal })
  }

  /** At each beat it looks whether the extension is still there. */
  setInterval(work: () => void, milliseconds: number): void {
    const beat = setInterval(() => this.#look() && work(), milliseconds)
    this.signal.addEventListener('abort', () => clearInterval(beat))
  }

  #look(): boolean {
    // Without its extension, a script finds no `runtime`, or one without an id.
    if (!browser.runtime?.id) this.#life.abort()
    return !this.signal.aborted
  }
}
