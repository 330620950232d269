import Shepherd from 'shepherd.js'
import css from 'shepherd.js/dist/css/shepherd.css?inline'
import type { Adapter } from '../adapter.ts'
import { addStyle, holeOf } from './hole.ts'

let state = () => ''

export const adapter: Adapter = {
  start({ selector, patience }) {
    addStyle(css)
    const tour = new Shepherd.Tour({
      useModalOverlay: true,
      defaultStepOptions: { scrollTo: { block: 'center' }, waitForElement: patience },
    })
    for (const element of [selector, 'h1']) {
      tour.addStep({
        title: 'Step',
        text: 'Do this.',
        attachTo: { element, on: 'bottom' },
        buttons: [{ text: 'Next', action: () => tour.next() }],
      })
    }
    state = () => String(tour.getCurrentStep()?.id)
    void tour.start()
  },
  hole: () => holeOf(document.querySelector('.shepherd-modal-overlay-container path')),
  control: () =>
    document.querySelector('.shepherd-element:not([hidden]) .shepherd-button') ?? undefined,
  state: () => state(),
}
