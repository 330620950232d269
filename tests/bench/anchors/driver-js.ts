import { driver } from 'driver.js'
import css from 'driver.js/dist/driver.css?inline'
import type { Adapter } from '../adapter.ts'
import { addStyle, holeOf } from './hole.ts'

let state = () => ''

export const adapter: Adapter = {
  start({ selector, patience }) {
    addStyle(css)
    const step = (element: string) => ({
      element,
      waitForElement: patience,
      popover: { title: 'Step', description: 'Do this.' },
    })
    const tour = driver({ animate: false, allowClose: false, steps: [step(selector), step('h1')] })
    state = () => String(tour.getActiveIndex())
    tour.drive()
  },
  hole: () => holeOf(document.querySelector('.driver-overlay path')),
  control: () => document.querySelector('.driver-popover-next-btn') ?? undefined,
  state: () => state(),
}
