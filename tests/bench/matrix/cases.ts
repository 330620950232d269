import {
  PASSWORD_FORM,
  passwordPage,
  SECURITY_LINK,
  settingsPage,
} from '../../extension/overlay/support/pages.ts'
import type { Fault, Person } from './person.ts'

/** One hostile page and what is judged there, for every engine alike. */
export type BenchCase = {
  name: string
  html: string
  /** The element that a person should be shown. @default "#security" */
  target?: string
  /** What the author of a tour would write. @default the target */
  selector?: string
  judge: (person: Person) => Promise<Fault>
}

const whole = (person: Person) => person.highlightAndCard()
const field = '#new'
const more = (count: number) => '<p style="height:40px">Text</p>'.repeat(count)
const script = (code: string) => `<script>${code}</script>`

/** A change of the page after the step is shown. */
const after =
  (change: () => void, judge = whole) =>
  async (person: Person) => {
    const before = await person.highlight()
    if (before) return `at the start: ${before}`
    await person.does(change)
    await person.pause(300)
    return judge(person)
  }

const hasReached = async (person: Person, selector: string): Promise<Fault> => {
  const before = await person.highlight()
  if (before) return before
  await person.pressAt(selector)
  await person.pause(150)
  const reached = await person.page.evaluate(() => Reflect.get(window, 'reached') === true)
  return reached ? undefined : 'page not reached'
}
const TELL = script(
  `addEventListener('click', (event) => { if (event.target.matches('#security, #entry')) window.reached = true })`,
)

const nestedNav = `<div id="inner" style="height:150px;overflow:auto;border:1px solid">${more(10)}${SECURITY_LINK}${more(10)}</div>`

/** The 21 cases that our survey of guide engines measured, in its order. */
export const cases: readonly BenchCase[] = [
  {
    name: 'target appears after 1.5 s',
    html: settingsPage({
      nav: '<a href="#allgemein">Allgemein</a>',
      end: script(
        `addEventListener('load', () => setTimeout(() => document.querySelector('nav').insertAdjacentHTML('beforeend', '${SECURITY_LINK}'), 1500))`,
      ),
    }),
    judge: whole,
  },
  {
    name: 'target replaced elsewhere',
    html: settingsPage(),
    judge: after(() => {
      const link = document.querySelector('#security')
      const copy = link?.cloneNode(true)
      link?.remove()
      if (copy) document.querySelector('nav')?.append(copy)
    }),
  },
  {
    name: 'layout shift without an event',
    html: settingsPage({
      nav: `<div id="space"></div><a href="#allgemein">Allgemein</a>${SECURITY_LINK}`,
    }),
    judge: after(() => document.querySelector('#space')?.setAttribute('style', 'height:120px')),
  },
  {
    name: 'scroll into view, nested',
    html: settingsPage({ nav: more(30) + nestedNav + more(30) }),
    judge: whole,
  },
  {
    name: 'follow an inner scroller',
    html: settingsPage({ nav: nestedNav }),
    judge: after(() => document.querySelector('#inner')?.scrollBy(0, 50)),
  },
  {
    name: 'fixed header covers the target',
    html: settingsPage({
      header: '<header style="position:fixed;inset:0 0 auto;z-index:5">Workspace</header>',
      nav: `${more(20)}${SECURITY_LINK}${more(40)}`,
      end: script(
        `addEventListener('load', () => scrollTo(0, document.querySelector('#security').offsetTop - 8))`,
      ),
    }),
    judge: async (person) => {
      const fault = await person.highlight()
      if (fault) return fault
      const isCovered = () =>
        person.page.evaluate(() => {
          const box = document.querySelector('#security')?.getBoundingClientRect()
          const bar = document.querySelector('header')?.getBoundingClientRect()
          const raised = document.querySelector('#security')?.matches('.introjs-showElement')
          return !raised && (box?.top ?? 0) < (bar?.bottom ?? 0) - 2
        })
      for (let wait = 0; wait < 10 && (await isCovered()); wait += 1) await person.pause(150)
      return (await isCovered()) ? 'under the header' : person.highlightAndCard()
    },
  },
  {
    name: 'body with a transform',
    html: settingsPage({
      head: '<style>body{transform:scale(.8);transform-origin:20px 30px}</style>',
    }),
    judge: whole,
  },
  {
    name: 'target in a modal dialog',
    html: passwordPage({
      main: `<dialog>${PASSWORD_FORM}</dialog>`,
      end: script(`document.querySelector('dialog').showModal()`),
    }),
    target: field,
    judge: whole,
  },
  {
    name: 'modal opens during a step: card usable',
    html: settingsPage({ end: '<dialog><p>Hinweis</p><button>OK</button></dialog>' }),
    judge: after(
      () => document.querySelector('dialog')?.showModal(),
      (person) => person.card(),
    ),
  },
  {
    name: 'type into the password field',
    html: passwordPage(),
    target: field,
    judge: async (person) => {
      const fault = await person.highlight()
      if (fault) return fault
      // A person has looked at the card by then.
      await person.pause(700)
      await person.pressAt(field)
      await person.page.keyboard.type('geheim')
      const typed = await person.page.inputValue(field)
      return typed === 'geheim' ? undefined : 'typing lost'
    },
  },
  {
    name: 'Tab reaches the password field',
    html: passwordPage(),
    target: field,
    judge: async (person) => {
      const fault = await person.highlight()
      if (fault) return fault
      for (let presses = 0; presses < 20; presses += 1) {
        await person.page.keyboard.press('Tab')
        if (await person.sees(() => document.activeElement?.id === 'new')) return undefined
      }
      return 'never reached'
    },
  },
  {
    name: 'arrows and Enter in a field keep the step',
    html: passwordPage(),
    target: field,
    judge: async (person) => {
      const fault = await person.highlight()
      if (fault) return fault
      await person.pressAt(field)
      const before = await person.state()
      for (const key of ['ArrowLeft', 'ArrowRight', 'Enter']) {
        await person.page.keyboard.press(key)
        await person.pause(300)
        if ((await person.state()) !== before) return `${key} goes on`
      }
      return undefined
    },
  },
  {
    name: 'focus kept after scrolling',
    html: passwordPage({ end: more(60) }),
    target: field,
    judge: async (person) => {
      const fault = await person.highlight()
      if (fault) return fault
      await person.pressAt(field)
      await person.does(() => scrollBy(0, 60))
      await person.pause(900)
      return (await person.sees(() => document.activeElement?.id === 'new'))
        ? undefined
        : 'focus stolen'
    },
  },
  {
    name: 'hidden duplicate first',
    html: settingsPage({
      nav: `<div style="display:none"><a href="#sicherheit">Sicherheit</a></div><a href="#allgemein">Allgemein</a>${SECURITY_LINK}`,
    }),
    selector: 'a[href="#sicherheit"]',
    judge: whole,
  },
  {
    name: 'page stops all events in window capture',
    html: settingsPage({
      head: script(
        `for (const type of ['pointerdown','pointerup','mousedown','mouseup','click','keydown','keyup','focusin']) addEventListener(type, (event) => event.stopImmediatePropagation(), true)`,
      ),
    }),
    judge: whole,
  },
  {
    name: '*{all:initial}',
    html: settingsPage({ head: '<style>body *{all:initial}</style>' }),
    judge: whole,
  },
  {
    name: '*{all:initial!important}',
    html: settingsPage({ head: '<style>body *{all:initial!important}</style>' }),
    judge: whole,
  },
  {
    name: 'click inside the hole',
    html: settingsPage({ end: TELL }),
    judge: (person) => hasReached(person, '#security'),
  },
  {
    name: 'target in a stacking context',
    html: settingsPage({ head: '<style>nav{position:relative;z-index:1}</style>', end: TELL }),
    judge: (person) => hasReached(person, '#security'),
  },
  {
    name: 'dropdown outside the hole',
    html: settingsPage({
      end: `<div style="position:absolute;left:600px;top:500px;z-index:1000;background:#fff"><a id="entry" href="#eintrag">Eintrag</a></div>${TELL}`,
    }),
    judge: (person) => hasReached(person, '#entry'),
  },
  {
    name: 'target removed: no false highlight',
    html: settingsPage(),
    judge: after(
      () => document.querySelector('#security')?.remove(),
      async (person) => (await person.noHighlight()) ?? person.card(),
    ),
  },
]
