import type { Point, Tab } from './driver.ts'
import { type Look, waitFor } from './wait-for.ts'

/** Waits until the page shows this text, also inside of shadow roots, frames and fields. */
export async function seesText(tab: Tab, text: string): Promise<void> {
  await waitFor(tab, `the text “${text}”`, lookForText, [text])
}

/** Waits for a button with one of these names, and tells which it is and where. */
export function findButton(
  tab: Tab,
  names: readonly string[],
  /** Only in the list entry or section with this heading. */
  heading = '',
): Promise<{ name: string; place: Point }> {
  return waitFor(tab, `a button ${names.join(' / ')}`, lookForButton, [heading, ...names])
}

/** Presses a button of the page with the mouse. */
export async function pressButton(tab: Tab, name: string, heading?: string): Promise<void> {
  const { place } = await findButton(tab, [name], heading)
  await tab.clickAt(place)
}

/** Presses whatever stands there with the mouse. */
export async function pressPlace(tab: Tab, selector: string): Promise<void> {
  await tab.clickAt(await waitFor(tab, `a place ${selector}`, lookForPlace, [selector]))
}

/** Waits until this part of the page has all these texts. */
export async function partShows(
  tab: Tab,
  selector: string,
  texts: readonly string[],
): Promise<void> {
  await waitFor(tab, `in ${selector}: ${texts.join(' / ')}`, lookForPart, [selector, ...texts])
}

// What follows runs in the page: it may use nothing from out here.

function lookForText([text = '']: string[]): Look<true> {
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
    if (node instanceof HTMLInputElement && node.type !== 'password') return ` ${node.value} `
    const inner =
      node instanceof HTMLIFrameElement
        ? node.contentDocument?.body
        : node instanceof HTMLElement && node.shadowRoot
    return [...(inner ? [inner] : []), ...node.childNodes].map(textOf).join(' ')
  }
  const all = textOf(document.body).replace(/\s+/g, ' ')
  return all.includes(text) ? { seen: true } : { instead: all.slice(0, 2000) }
}

function lookForPlace([selector = '']: string[]): Look<Point> {
  const element = document.querySelector<HTMLElement>(selector)
  element?.scrollIntoView({ block: 'nearest' })
  const box = element?.getBoundingClientRect()
  if (!box?.width) return { instead: document.body.innerText.slice(0, 2000) }
  return { seen: { x: box.x + box.width / 2, y: box.y + box.height / 2 } }
}

function lookForButton([heading = '', ...names]: string[]): Look<{ name: string; place: Point }> {
  const rooms: ParentNode[] = [document]
  for (const room of rooms)
    for (const { shadowRoot } of room.querySelectorAll('*')) if (shadowRoot) rooms.push(shadowRoot)
  const buttons = rooms
    .flatMap((room) => [...room.querySelectorAll<HTMLElement>('button')])
    .filter((button) => {
      if (heading === '') return true
      const outer: Element[] = []
      for (
        let at = button.closest('li, section');
        at;
        at = at.parentElement?.closest('li, section') ?? null
      )
        outer.push(at)
      return outer.some((entry) => entry.querySelector('h2, h3')?.textContent?.startsWith(heading))
    })
  for (const button of buttons) {
    const name = names.find((one) => one === (button.ariaLabel ?? button.innerText.trim()))
    if (name) button.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = button.getBoundingClientRect()
    if (name && width > 0) return { seen: { name, place: { x: x + width / 2, y: y + height / 2 } } }
  }
  return { instead: buttons.map((button) => button.ariaLabel ?? button.innerText) }
}

function lookForPart([selector = '', ...texts]: string[]): Look<true> {
  const parts = [...document.querySelectorAll<HTMLElement>(selector)].map((part) => part.innerText)
  const has = parts.some((part) => texts.every((text) => part.includes(text)))
  return has ? { seen: true } : { instead: parts }
}
