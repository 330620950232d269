import type { Driver } from '../support/driver.ts'
import { hostile } from '../support/hostile.ts'
import { CONFIRM, PASSWORD_FORM, passwordPage } from '../support/pages.ts'

/** Draws over the right half of the field; fills both with or without telling the page. */
const manager = (tells: boolean) => `<script>{
  const box = document.createElement('manager-box')
  box.attachShadow({ mode: 'closed' }).innerHTML = '<button style="width: 100%; height: 100%">Passwort</button>'
  const { right, top, width, height } = document.querySelector('#new').getBoundingClientRect()
  box.style.cssText = 'position: fixed; z-index: 2147483647; display: block; width: ' + width / 2.5 + 'px; height: ' + height +
    'px; left: ' + (right - width / 2.5) + 'px; top: ' + top + 'px'
  document.documentElement.append(box)
  box.addEventListener('click', () => {
    for (const field of document.querySelectorAll('input[type=password]')) {
      field.value = 'x8!kLq27zzz'
      if (${tells}) field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    }
  })
}</script>`

async function overlapsField(person: Driver): Promise<void> {
  const [box, field] = [await person.boxOf('manager-box'), await person.boxOf('#new')]
  const isOver =
    box !== null &&
    field !== null &&
    box.left < field.left + field.width &&
    box.left + box.width > field.left &&
    box.top < field.top + field.height &&
    box.top + box.height > field.top
  if (!isOver) throw new Error(`not over the field: ${JSON.stringify([box, field])}`)
}

for (const tells of [true, false])
  hostile({
    name: `a password manager that draws over the field and fills it without typing, ${tells ? 'with' : 'without'} any event, is noticed and left alone`,
    pages: {
      '/': passwordPage({
        main: PASSWORD_FORM.replace(/autocomplete="new-password"/g, ''),
        end: `${manager(tells)}${CONFIRM}`,
      }),
    },
    async run(person, { origin }) {
      await person.open(origin)
      await person.seesStep('set-password')
      await person.ringIsAround('#new')
      await overlapsField(person)
      await person.cardIsUsable()
      await person.press('manager-box')
      await person.seesStep('save')
      await overlapsField(person)
      await person.press('#save')
      await person.seesStep('finished')
    },
  })
