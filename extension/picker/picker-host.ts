import { h, render } from 'preact'
import { createHost, HOST_MARK, type Host } from '../overlay/host/create-host.ts'
import { drawSpotlight } from '../overlay/host/spotlight.ts'
import type { Box } from '../overlay/locate/index.ts'
import { Bar, type BarModel } from './bar.tsx'

const PICKER_MARK = 'data-souvera-mail-picker'
const MARGIN = 8
const WIDTH = `min(44em, calc(100vw - ${2 * MARGIN}px))`

/** What people see of the picker: a glass over the page that takes every press, a ring, and a bar. */
export type PickerHost = {
  host: Host
  /** Lets presses through to the page, or takes them all. */
  setGlass: (isOn: boolean) => void
  draw: (model: BarModel, box: Box | undefined) => void
  /** The other edge of the window, for when the bar is in the way. */
  moveBar: () => void
  focus: () => void
  /** The control or the bar at a point; nothing where the glass is. */
  partAt: (x: number, y: number) => Element | undefined
  /** Runs while nothing of ours is in the way of a look at the page. */
  withoutGlass: <Value>(look: () => Value) => Value
}

export function createPickerHost(mode: 'open' | 'closed'): PickerHost {
  const host = createHost(mode)
  host.element.removeAttribute(HOST_MARK)
  host.element.setAttribute(PICKER_MARK, '')
  const glass = document.createElement('div')
  // Set one by one: a policy of the page that forbids style attributes does not forbid this.
  glass.style.setProperty('position', 'fixed')
  glass.style.setProperty('inset', '0')
  glass.style.setProperty('cursor', 'crosshair')
  host.layer.prepend(glass)
  let isAtTop = false
  let written = ''

  const setGlass = (isOn: boolean) => {
    glass.style.setProperty('pointer-events', isOn ? 'auto' : 'none')
  }
  const bar = () => host.card.querySelector('section')
  setGlass(true)

  return {
    host,
    setGlass,
    draw(model, box) {
      drawSpotlight(host, box)
      const next = JSON.stringify(model)
      if (next !== written) render(h(Bar, { model }), host.card)
      written = next
      const section = bar()
      if (!section) return
      section.style.setProperty('width', WIDTH)
      const left = (innerWidth - section.offsetWidth) / 2
      const top = isAtTop ? MARGIN : innerHeight - section.offsetHeight - MARGIN
      const place = `translate(${left}px,${top}px)`
      if (section.style.getPropertyValue('transform') !== place) {
        section.style.setProperty('transform', place)
      }
    },
    moveBar: () => {
      isAtTop = !isAtTop
    },
    focus: () => bar()?.focus({ preventScroll: true }),
    partAt(x, y) {
      const part = host.shadow.elementFromPoint(x, y)
      return part?.closest('section') ? part : undefined
    },
    withoutGlass(look) {
      // Made transparent for presses and not hidden: what is hidden loses the focus.
      const parts = [glass, bar()].filter((part) => part !== null)
      const before = parts.map((part) => part.style.getPropertyValue('pointer-events'))
      for (const part of parts) part.style.setProperty('pointer-events', 'none')
      const seen = look()
      parts.forEach((part, index) => {
        part.style.setProperty('pointer-events', before[index] ?? '')
      })
      return seen
    },
  }
}
