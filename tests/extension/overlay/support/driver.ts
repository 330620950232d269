import type { KeyInput } from 'puppeteer-core'
import { type Box, isAround, isInside } from './box.ts'
import {
  findBox,
  findControl,
  isCardFocused,
  listenForPress,
  lookAround,
  onScreen,
  type Sight,
  visibleBox,
} from './in-page.ts'

/** The few things that Playwright's and Puppeteer's pages do in the same way. */
export type PageLike = {
  goto: (url: string) => Promise<unknown>
  evaluate: <Value, Argument>(
    work: (argument: Argument) => Value | Promise<Value>,
    argument: Argument,
  ) => Promise<Value | Awaited<Value>>
  mouse: {
    move: (x: number, y: number) => Promise<void>
    down: () => Promise<void>
    up: () => Promise<void>
    click: (x: number, y: number) => Promise<void>
  }
  keyboard: {
    type: (text: string) => Promise<void>
    press: (key: KeyInput) => Promise<void>
    down: (key: KeyInput) => Promise<void>
    up: (key: KeyInput) => Promise<void>
  }
}

export type Driver = ReturnType<typeof drive>

/** What only some browsers' tools can do. */
type Extras = {
  nextTab?: () => Promise<PageLike>
  /** Enlarges what is seen as two fingers do, without a new layout. */
  pinch?: (scale: number) => Promise<void>
}

const PATIENCE = 8000

/** Plays a person at a page with a guide. Elements are named by CSS, `>>>` goes into shadow roots and frames. */
export function drive(page: PageLike, extras: Extras = {}) {
  const sight = () => page.evaluate(lookAround, undefined)
  const boxOf = (selector: string) => page.evaluate(findBox, selector)

  async function until<Value>(
    what: string,
    look: () => Promise<Value>,
    isRight: (value: Value) => boolean,
  ): Promise<Value> {
    const end = Date.now() + PATIENCE
    let last: Value | undefined
    while (Date.now() < end) {
      last = await look().catch(() => undefined)
      if (last !== undefined && isRight(last)) return last
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    // "Timed out" is what docs/decisions/0013 gives a second try.
    throw new Error(`Timed out: ${what}; last seen: ${JSON.stringify(last)}`)
  }

  /** Where it is once it has stopped moving. */
  async function settledBox(what: string, look: () => Promise<Box | null>): Promise<Box> {
    let before = ''
    const box = await until(`no ${what}, or it does not stand still`, look, (found) => {
      const now = JSON.stringify(found)
      const isSettled = found !== null && now === before
      before = now
      return isSettled
    })
    if (!box) throw new Error(`no ${what}`)
    return box
  }

  /** What is to be seen once nothing changes any more, as when a card has found its place. */
  async function settledSight(): Promise<Sight> {
    let before = ''
    return until('the card does not come to rest', sight, (seen) => {
      const now = JSON.stringify(seen)
      const isSettled = now === before
      before = now
      return isSettled
    })
  }

  /** As people press: not longer than a moment, but longer than a frame. */
  async function pressAt({ left, top, width, height }: Box): Promise<void> {
    const [x, y] = await page.evaluate(onScreen, [left + width / 2, top + height / 2] as const)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await new Promise((resolve) => setTimeout(resolve, 60))
    await page.mouse.up()
  }

  async function press(selector: string): Promise<void> {
    await pressAt(await settledBox(`element ${selector}`, () => boxOf(selector)))
  }

  /** Folds the card or unfolds it. Where it moved before the pointer was down, people press again. */
  async function resize(): Promise<void> {
    const { isSmall, cardBox } = await settledSight()
    const act = isSmall ? 'expand' : 'minimise'
    await press(`[data-souvera-mail-guide] >>> [data-act=${act}]`)
    const seen = await until(
      `"${act}" did nothing`,
      sight,
      (now) => now.isSmall !== isSmall || JSON.stringify(now.cardBox) !== JSON.stringify(cardBox),
    )
    if (seen.isSmall === isSmall) await resize()
  }

  return {
    page,
    sight,
    boxOf,
    until,
    press,

    open: (url: string) => page.goto(url),

    /** Waits for the step and, if given, for what became of its target. */
    async seesStep(step: string, outcome = 'found'): Promise<Sight> {
      return until(
        `expected step "${step}" (${outcome})`,
        sight,
        (seen) => seen.step === step && (step === 'finished' || seen.outcome === outcome),
      )
    },

    async seesOnCard(words: string): Promise<Sight> {
      return until(`expected "${words}" on the card`, sight, (seen) => seen.card.includes(words))
    },

    async seesTrouble(trouble: string): Promise<Sight> {
      return until(`expected trouble "${trouble}"`, sight, (seen) => seen.trouble === trouble)
    },

    /** The ring lies around this element, to a few pixels. */
    async ringIsAround(selector: string): Promise<void> {
      await until(
        `expected the ring around ${selector}`,
        async () => ({ ring: (await sight()).ring, box: await boxOf(selector) }),
        ({ ring, box }) => ring !== undefined && box !== null && isAround(ring, box),
      )
    },

    /** The page itself still answers: a press on this element reaches it. */
    async pageAnswers(selector: string): Promise<void> {
      await page.evaluate(listenForPress, selector)
      await press(selector)
      await until(
        `the press on ${selector} did not reach the page`,
        () => page.evaluate(() => Reflect.get(window, 'answered') === true, undefined),
        (answered) => answered,
      )
    },

    /** Runs in the page: what its own script would do. */
    pageDoes: (work: () => void) => page.evaluate(work, undefined),

    /** Waits until the page says so. */
    pageHas: (what: string, isSo: () => boolean) =>
      until(
        `the page never had: ${what}`,
        () => page.evaluate(isSo, undefined),
        (so) => so,
      ),

    /** Nobody can wait for something that must not happen, except for a while. */
    pause: (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),

    /** Presses a control of the card with the mouse. */
    async pressOnCard(label: string): Promise<void> {
      const look = () => page.evaluate(findControl, label)
      await pressAt(await settledBox(`control "${label}" on the card`, look))
    },

    async typeInto(selector: string, text: string): Promise<void> {
      await press(selector)
      await page.keyboard.type(text)
    },

    /** A shortcut such as Ctrl + C. */
    async withControl(key: KeyInput): Promise<void> {
      await page.keyboard.down('Control')
      await page.keyboard.press(key)
      await page.keyboard.up('Control')
    },

    /** The tab that was opened last; `drive` it in the same way. */
    async nextTab(): Promise<PageLike> {
      if (!extras.nextTab) throw new Error('this browser cannot follow new tabs')
      return extras.nextTab()
    },

    async pinch(scale: number): Promise<void> {
      if (!extras.pinch) throw new Error('this browser cannot be pinched')
      await extras.pinch(scale)
      await until(
        `not pinched to ${scale}`,
        () => page.evaluate(() => visualViewport?.scale, undefined),
        (now) => now === scale,
      )
    },

    /** Alt + Shift + G. */
    async jump(): Promise<void> {
      await page.keyboard.down('Alt')
      await page.keyboard.down('Shift')
      await page.keyboard.press('KeyG')
      await page.keyboard.up('Shift')
      await page.keyboard.up('Alt')
    },

    hasCardFocus: () => page.evaluate(isCardFocused, undefined),

    /** The card lies inside the window, on top, and answers a press; it is as it was before afterwards. */
    async cardIsUsable(): Promise<void> {
      await until(
        'the card is not inside the window',
        async () => ({
          card: (await sight()).cardBox,
          view: await page.evaluate(visibleBox, undefined),
        }),
        ({ card, view }) => card !== undefined && isInside(card, view),
      )
      for (const _ of ['there', 'and back']) await resize()
    },
  }
}
