import { hostile } from '../support/hostile.ts'
import { passwordPage } from '../support/pages.ts'

const TALL = '<p style="height: 1500px">…</p>'
const bar = (style: string) =>
  `<div style="position: fixed; left: 0; width: 100%; background: #fc9; ${style}">Leiste</div>`

hostile({
  name: 'a target under a fixed header, a sticky footer or a cookie bar is scrolled free; one under a bubble is said to be covered',
  pages: {
    '/header': passwordPage({
      head: `<style>main { padding-top: 1500px }</style>`,
      end: bar('top: 0; height: 330px') + TALL,
    }),
    '/footer': passwordPage({
      head: `<style>main { padding-top: 1500px }</style>`,
      end: bar('bottom: 0; height: 330px') + TALL,
    }),
    '/cookies': passwordPage({
      head: '<style>body { height: 100vh; overflow: auto } main { padding-top: 900px }</style>',
      end: bar('bottom: 0; height: 200px') + TALL,
    }),
    '/bubble': passwordPage({
      end: '<div id="bubble" style="position: absolute; left: 180px; top: 120px; width: 500px; height: 200px; background: #9fc">Chat</div>',
    }),
  },
  async run(person, { origin }) {
    for (const path of ['/header', '/footer', '/cookies']) {
      await person.open(origin + path)
      await person.seesStep('set-password')
      await person.seesTrouble('')
      await person.ringIsAround('#new')
      await person.cardIsUsable()
      await person.pageAnswers('#new')
    }
    await person.open(`${origin}/bubble`)
    await person.seesTrouble('covered')
    await person.seesOnCard('Etwas verdeckt die markierte Stelle.')
    await person.cardIsUsable()
    await person.pageAnswers('#bubble')
    await person.pageDoes(() => document.querySelector('#bubble')?.remove())
    await person.seesTrouble('')
  },
})
