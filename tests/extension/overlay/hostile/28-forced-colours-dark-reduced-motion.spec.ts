import type { Case } from '../support/case.ts'
import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const WISHES: readonly [string, NonNullable<Case['media']>][] = [
  ['with forced colours', { forcedColors: 'active' }],
  ['in the dark', { colorScheme: 'dark' }],
  ['with reduced motion', { reducedMotion: 'reduce' }],
  [
    'with forced colours, in the dark and with reduced motion',
    { colorScheme: 'dark', forcedColors: 'active', reducedMotion: 'reduce' },
  ],
]

for (const [how, media] of WISHES)
  hostile({
    name: `${how} ring and card can be seen, and only what may turn does`,
    media,
    pages: { '/': settingsPage() },
    async run(person, { origin }) {
      await person.open(origin)
      await person.seesStep('open-security')
      await person.ringIsAround('#security')
      const look = await person.page.evaluate(() => {
        const inside = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
        const styleOf = (selector: string) => {
          const element = inside?.querySelector(selector)
          return element ? getComputedStyle(element) : undefined
        }
        const lightness = (color = '') =>
          (color.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
        const card = styleOf('.card')
        return {
          isForced: matchMedia('(forced-colors: active)').matches,
          isDark: matchMedia('(prefers-color-scheme: dark)').matches,
          isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
          outline: styleOf('.ring')?.outlineStyle,
          fill: styleOf('.dim')?.fill,
          border: card?.borderTopStyle,
          paper: lightness(card?.backgroundColor),
          ink: lightness(card?.color),
        }
      }, undefined)
      const isAsWished =
        look.isForced === (media.forcedColors === 'active') &&
        (look.isForced || look.isDark === (media.colorScheme === 'dark')) &&
        look.isStill === (media.reducedMotion === 'reduce')
      if (!isAsWished) throw new Error(`the browser is not ${how}: ${JSON.stringify(look)}`)
      const isDrawn = look.outline === 'solid' && look.fill !== 'none' && look.border === 'solid'
      const isReadable = Math.abs(look.paper - look.ink) > 300
      // With forced colours the system decides what is light.
      const isInTone = look.isForced || look.paper < look.ink === look.isDark
      if (!isDrawn || !isReadable || !isInTone)
        throw new Error(`not drawn: ${JSON.stringify(look)}`)
      await person.cardIsUsable()
      await person.pageDoes(() => document.querySelector('#security')?.remove())
      await person.seesStep('open-security', 'missing')
      await person.seesOnCard('Ich suche')
      const moving = await person.page.evaluate(
        () =>
          document.querySelector('[data-souvera-mail-guide]')?.shadowRoot?.getAnimations().length,
        undefined,
      )
      if ((moving === 0) !== look.isStill) throw new Error(`${moving} animations run`)
      await person.pageAnswers('.avatar')
    },
  })
