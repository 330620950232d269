/** What a person at a browser can do. Everything else in this folder is the same for every browser. */
export type Driver = {
  /** Opens an address in a new tab. */
  open(url: string): Promise<Tab>
  /** The side panel's page, brought to the front. It has a tab of its own that stays open. */
  showPanel(): Promise<Tab>
  /** The tab that the extension opens meanwhile. */
  openedBy(act: () => Promise<unknown>): Promise<Tab>
  /** The workspace's own cookie: somebody signed in earlier. */
  setCookie(cookie: { name: string; value: string; origin: string }): Promise<void>
  /** What was copied last; looking at it shows the panel. */
  readClipboard(): Promise<string>
  /** From now on the panel reaches nobody. */
  goOffline(): Promise<void>
  /** All but the panel's. */
  closeTabs(): Promise<void>
  close(): Promise<void>
}

export type Key = 'Tab' | 'Shift+Tab' | 'Enter'

export type Tab = {
  url(): string
  /** Brings it to the front. */
  show(): Promise<void>
  goto(url: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** Moves the mouse there. */
  pointAt(point: Point): Promise<void>
  /** The same, presses the left button and lets go. */
  clickAt(point: Point): Promise<void>
  /** Into whatever has the focus. */
  type(text: string): Promise<void>
  press(key: Key): Promise<void>
  /** Chooses an entry of a list by its value. */
  choose(selector: string, value: string): Promise<void>
  /** Runs in the page, to look at it: `work` may use nothing but these words, and changes nothing. */
  evaluate<Value>(
    work: (words: string[]) => Value,
    words: string[],
  ): Promise<Value | Awaited<Value>>
  screenshot(path: string): Promise<void>
}

export type Point = { x: number; y: number }

export const WINDOW = { width: 1280, height: 800 } as const
/** The width that browsers give a side panel. */
export const PANEL = { width: 400, height: 800 } as const

/** How long people hold the button down, in milliseconds: longer than the page needs for a frame. */
export const PRESS = 60
