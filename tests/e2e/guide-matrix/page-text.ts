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
export async function pressButton(tab: Tab, name: string): Promise<void> {
  const { place } = await findButton(tab, [name])
  await tab.clickAt(place)
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

function lookForButton([heading, ...names]: string[]): Look<{ name: string; place: Point }> {
  const rooms: ParentNode[] = [document]
  for (const room of rooms)
    for (const { shadowRoot } of room.querySelectorAll('*')) if (shadowRoot) rooms.push(shadowRoot)
  const buttons = rooms
    .flatMap((room) => [...room.querySelectorAll<HTMLElement>('button')])
    .filter((button) => {
      const entry = button.closest('li, section')?.querySelector('h2, h3')
      return heading === '' || entry?.textContent === heading
    })
  for (const button of buttons) {
    const name = names.find((one) => one === button.innerText.trim())
    if (name) button.scrollIntoView({ block: 'nearest' })
    const { x, y, width, height } = button.getBoundingClientRect()
    if (name && width > 0) return { seen: { name, place: { x: x + width / 2, y: y + height / 2 } } }
  }
  return { instead: buttons.map((button) => button.innerText) }
}
