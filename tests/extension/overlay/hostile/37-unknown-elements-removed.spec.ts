import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

hostile({
  name: 'a page that removes what it does not know, and hides what it cannot remove, does not get rid of the card',
  pages: {
    '/': settingsPage({
      end: `<script>
        const known = new Set(document.querySelectorAll('*'))
        window.removals = 0
        new MutationObserver(() => {
          for (const element of document.documentElement.children) {
            if (known.has(element) || window.removals > 60) continue
            window.removals += 1
            element.remove()
          }
        }).observe(document.documentElement, { childList: true, subtree: true })
        document.querySelector('#security').addEventListener('mouseover', () => {
          for (const element of document.documentElement.children) if (!known.has(element)) {
            element.inert = true
            element.hidden = true
            element.setAttribute('aria-hidden', 'true')
            element.setAttribute('style', 'display: none !important')
          }
        })
      </script>`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.pageHas('given up removing', () => Number(Reflect.get(window, 'removals')) > 60)
    await person.seesStep('open-security')
    await person.cardIsUsable()
    await person.pageAnswers('#security')
    await person.cardIsUsable()
  },
})
