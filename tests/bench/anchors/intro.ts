import introJs from 'intro.js'
import css from 'intro.js/introjs.css?inline'
import type { Adapter } from '../adapter.ts'
import { addStyle } from './hole.ts'

let state = () => ''

export const adapter: Adapter = {
  start({ selector }) {
    addStyle(css)
    const step = (element: string) => ({ element, title: 'Step', intro: 'Do this.' })
    const tour = introJs.tour().setOptions({
      steps: [step(selector), step('h1')],
      exitOnOverlayClick: false,
    })
    state = () => String(tour.getCurrentStep())
    void tour.start()
  },
  hole() {
    const layer = document.querySelector('.introjs-helperLayer')
    return layer?.checkVisibility() ? layer.getBoundingClientRect() : undefined
  },
  control: () => document.querySelector('.introjs-nextbutton') ?? undefined,
  state: () => state(),
}
