import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Joyride } from 'react-joyride'
import type { Adapter } from '../adapter.ts'
import { holeOf } from './hole.ts'

let index = 0

export const adapter: Adapter = {
  start({ selector, patience }) {
    const step = (target: string) => ({
      target,
      title: 'Step',
      content: 'Do this.',
      skipBeacon: true,
    })
    const root = document.createElement('div')
    document.body.append(root)
    createRoot(root).render(
      createElement(Joyride, {
        run: true,
        continuous: true,
        steps: [step(selector), step('h1')],
        options: { targetWaitTimeout: patience },
        onEvent: (event: { index: number }) => {
          index = event.index
        },
      }),
    )
  },
  hole: () => holeOf(document.querySelector('.react-joyride__spotlight path')),
  control: () =>
    document.querySelector('.react-joyride__tooltip [data-action=primary]') ?? undefined,
  state: () => String(index),
}
