import type { Box } from './box.ts'

// Each of these runs inside the page: it may use nothing from outside itself but types.

/** What the card and the page show, as a person would see it. */
export type Sight = {
  step: string
  outcome: string
  trouble: string
  state: string
  /** All words on the card. */
  card: string
  cardBox: Box | undefined
  ring: Box | undefined
  badges: readonly Box[]
  isModal: boolean
  isSmall: boolean
}

/** What can be seen of the window, also while it is pinched. */
export function visibleBox(): Box {
  const {
    offsetLeft = 0,
    offsetTop = 0,
    width = innerWidth,
    height = innerHeight,
  } = visualViewport ?? {}
  return { left: offsetLeft, top: offsetTop, width, height }
}

/** A point of the page, counted from the corner of what is seen while it is pinched; presses are aimed like that. */
export function onScreen([x, y]: readonly [number, number]): readonly [number, number] {
  const { offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {}
  return [x - offsetLeft, y - offsetTop]
}

/** The card, the ring and the badges, as the page shows them. */
export function lookAround(): Sight {
  const host = document.querySelector<HTMLElement>('[data-souvera-mail-guide]')
  const inside = host?.shadowRoot
  const boxOf = (element: Element | null | undefined) => {
    const rect = element?.getBoundingClientRect()
    return rect && rect.width > 0
      ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height }
      : undefined
  }
  const card = inside?.querySelector('section')
  const badges = [...(inside?.querySelectorAll('.badge') ?? [])]
  return {
    step: host?.dataset.step ?? '',
    outcome: host?.dataset.outcome ?? '',
    trouble: host?.dataset.trouble ?? '',
    state: host?.dataset.state ?? '',
    card: (card?.innerText ?? '').replace(/\s+/g, ' '),
    cardBox: boxOf(card),
    ring: boxOf(inside?.querySelector('.ring')),
    badges: badges.flatMap((badge) => boxOf(badge) ?? []),
    isModal: host !== null && host.closest('dialog') !== null,
    isSmall: card?.classList.contains('small') ?? false,
  }
}

/** Where an element is; `>>>` goes into shadow roots and frames. */
export function findBox(selector: string): Box | null {
  let root: ParentNode = document
  const offset = { left: 0, top: 0 }
  const parts = selector.split('>>>').map((part) => part.trim())
  for (const [index, part] of parts.entries()) {
    const element: Element | null = root.querySelector(part)
    if (!element) return null
    const rect = element.getBoundingClientRect()
    if (index === parts.length - 1) {
      if (rect.width === 0) return null
      const [left, top] = [offset.left + rect.left, offset.top + rect.top]
      return { left, top, width: rect.width, height: rect.height }
    }
    const page = element instanceof HTMLIFrameElement ? element.contentDocument : null
    if (page) {
      const style = getComputedStyle(element)
      offset.left += rect.left + element.clientLeft + Number.parseFloat(style.paddingLeft)
      offset.top += rect.top + element.clientTop + Number.parseFloat(style.paddingTop)
    }
    const inner = page ?? element.shadowRoot
    if (!inner) return null
    root = inner
  }
  return null
}

/** Notes when a press reaches the element. */
export function listenForPress(selector: string): void {
  Reflect.set(window, 'answered', false)
  document
    .querySelector(selector)
    ?.addEventListener('click', () => Reflect.set(window, 'answered', true), { once: true })
}

/** Where a control of the card is, by the words on it. */
export function findControl(label: string): Box | null {
  const inside = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
  const control = [...(inside?.querySelectorAll('button') ?? [])].find((button) =>
    button.innerText.includes(label),
  )
  const rect = control?.getBoundingClientRect()
  return rect ? { left: rect.left, top: rect.top, width: rect.width, height: rect.height } : null
}

/** Whether the keys go to the card. */
export function isCardFocused(): boolean {
  const inside = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
  return Boolean(inside?.activeElement)
}
