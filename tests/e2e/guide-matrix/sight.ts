import type { Point, Tab } from './driver.ts'
import { type Look, waitFor } from './wait-for.ts'

/** What a person sees of the guide. */
export type Sight = {
  title: string
  text: string
  /** "Schritt 2 von 6"; nothing when the guide is finished. */
  progress: string
  /** `found`, `ambiguous` or `missing`: what became of the place to show. */
  outcome: string
  /** Why the place cannot be used just now, if so. */
  trouble: string
  /** The middle of the lit-up place. */
  ring: Point | undefined
  /** All words on the card. */
  words: string
}

/**
 * Waits until the card tells the person to do something else than before, with a place lit up that stands still
 * and can be reached, or until it says that the guide is finished.
 */
export async function seesNext(tab: Tab, before: Sight | undefined): Promise<Sight> {
  const words = before ? [before.title, before.text] : []
  for (;;) {
    const first = await waitFor(tab, 'the next thing to do', lookForNext, words)
    const again = await waitFor(tab, 'the next thing to do', lookForNext, words)
    if (JSON.stringify(first) === JSON.stringify(again)) return again
  }
}

export async function seesNoCard(tab: Tab): Promise<void> {
  await waitFor(tab, 'a page without a card', lookForNoCard)
}

/** Waits until the card says this. */
export async function seesOnCard(tab: Tab, text: string): Promise<void> {
  await waitFor(tab, `“${text}” on the card`, lookOnCard, [text])
}

// What follows runs in the page: it may use nothing from out here.

function lookForNext([title, text]: string[]): Look<Sight> {
  const host = document.querySelector<HTMLElement>('[data-souvera-mail-guide]')
  const inside = host?.shadowRoot
  const card = inside?.querySelector<HTMLElement>('section')
  if (!host || !inside || !card) return { instead: `no card; the page has: ${document.title}` }
  const read = (selector: string) => card.querySelector<HTMLElement>(selector)?.innerText ?? ''
  const box = inside.querySelector('.ring')?.getBoundingClientRect()
  const sight = {
    title: read('h2'),
    text: read('p:not([class])'),
    progress: read('.progress'),
    outcome: host.dataset.outcome ?? '',
    trouble: host.dataset.trouble ?? '',
    ring: box?.width ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined,
    words: card.innerText.replace(/\s+/g, ' '),
  }
  const isNew = sight.title !== title || sight.text !== text
  const isReady = sight.outcome === 'found' && sight.trouble === '' && sight.ring !== undefined
  return isNew && (isReady || host.dataset.step === 'finished')
    ? { seen: sight }
    : { instead: { ...sight, step: host.dataset.step } }
}

function lookForNoCard(): Look<true> {
  const card = document
    .querySelector('[data-souvera-mail-guide]')
    ?.shadowRoot?.querySelector<HTMLElement>('section')
  return card ? { instead: card.innerText } : { seen: true }
}

function lookOnCard([text = '']: string[]): Look<true> {
  const words = document
    .querySelector('[data-souvera-mail-guide]')
    ?.shadowRoot?.querySelector<HTMLElement>('section')?.innerText
  return words?.includes(text) ? { seen: true } : { instead: words }
}
