import { hostile } from '../support/hostile.ts'
import { CONFIRM, PASSWORD_FORM, passwordPage } from '../support/pages.ts'

hostile({
  name: 'a password manager that draws over the field and fills it without typing is noticed and left alone',
  pages: {
    '/': passwordPage({
      main: PASSWORD_FORM.replace(/autocomplete="new-password"/g, ''),
      end: `<script>
        const box = document.createElement('manager-box')
        box.attachShadow({ mode: 'closed' }).innerHTML = '<button style="width: 100%; height: 100%">Passwort erzeugen</button>'
        box.style.cssText = 'position: fixed; z-index: 2147483647; width: 180px; height: 40px; left: 210px; top: 300px; display: block'
        document.documentElement.append(box)
        box.addEventListener('click', () => {
          for (const field of document.querySelectorAll('input[type=password]')) {
            field.value = 'x8!kLq27zzz'
            field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
          }
        })
      </script>${CONFIRM}`,
    }),
  },
  async run(person, { origin }) {
    await person.open(origin)
    await person.seesStep('set-password')
    await person.ringIsAround('#new')
    await person.cardIsUsable()
    await person.press('manager-box')
    await person.seesStep('save')
    await person.press('#save')
    await person.seesStep('finished')
  },
})
