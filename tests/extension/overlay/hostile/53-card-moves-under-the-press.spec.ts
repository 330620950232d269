import { hostile } from '../support/hostile.ts'
import { settingsPage } from '../support/pages.ts'

const CONTROL = (act: string) => `[data-souvera-mail-guide] >>> [data-act=${act}]`

const NOSY = `<script>
  window.heard = []
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'])
    addEventListener(type, () => window.heard.push(type), true)
</script>`

hostile({
  name: 'a press on the card counts although the card moves away before it is let go, and the page hears nothing of it',
  pages: { '/': settingsPage({ end: NOSY }) },
  async run(person, { origin }) {
    const { mouse } = person.page
    await person.open(origin)
    await person.seesStep('open-security')
    await person.ringIsAround('#security')
    for (const act of ['minimise', 'expand', 'pause']) {
      const box = await person.until(
        `no control "${act}"`,
        () => person.boxOf(CONTROL(act)),
        (found) => found !== null,
      )
      if (!box) throw new Error(`no control "${act}"`)
      await mouse.move(box.left + box.width / 2, box.top + box.height / 2)
      await mouse.down()
      await person.pageDoes(() => {
        const nav = document.querySelector('nav')
        if (nav) nav.style.paddingTop = nav.style.paddingTop === '' ? '300px' : ''
      })
      await person.until(
        'the card did not move away',
        () => person.boxOf(CONTROL(act)),
        (now) => now !== null && Math.abs(now.top - box.top) > box.height,
      )
      await mouse.up()
      await person.until(
        `"${act}" did nothing`,
        person.sight,
        ({ isSmall, state }) =>
          (act === 'pause' && state === 'paused') ||
          (act !== 'pause' && isSmall === (act === 'minimise')),
      )
    }
    await person.pageHas('nothing heard', () => Reflect.get(window, 'heard').length === 0)
  },
})
