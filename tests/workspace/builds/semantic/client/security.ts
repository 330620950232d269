import { api } from '../../../client/api.ts'
import { element, icon } from './element.ts'
import { settingsAside } from './settings-aside.ts'
import type { View, Workspace } from './workspace.ts'

/** The password form and the devices that are signed in. */
export function security(workspace: Workspace): View {
  const { text } = workspace
  const title = text('settings.security')
  return {
    title: `${title} – ${text('settings.title')}`,
    aside: settingsAside(workspace),
    main: [
      element('h1', { tabindex: -1 }, title),
      element(
        'section',
        { class: 'card', 'aria-labelledby': 'password-title' },
        element('h2', { id: 'password-title' }, text('security.password')),
        element('p', { class: 'quiet' }, text('security.intro')),
        passwordForm(workspace),
      ),
      element(
        'section',
        { class: 'card' },
        element('h2', {}, text('security.sessions')),
        element(
          'p',
          { class: 'device' },
          icon('device'),
          text('security.this-device'),
          element('span', { class: 'quiet' }, ` · ${text('security.active-now')}`),
        ),
      ),
    ],
  }
}

function passwordForm({ text, session }: Workspace): HTMLElement {
  const minimum = session.minimumPasswordLength
  const password = passwordInput('new-password')
  const repeat = passwordInput('repeat-password')
  const rule = element(
    'p',
    { class: 'quiet small', id: 'rule' },
    text('security.rule', { minimum }),
  )
  const problem = element('p', { class: 'message bad', id: 'problem', role: 'alert' })
  const done = element('p', { class: 'message good', role: 'status' })
  password.setAttribute('aria-describedby', 'rule problem')
  repeat.setAttribute('aria-describedby', 'problem')

  const save = async (event: Event) => {
    event.preventDefault()
    done.textContent = ''
    problem.textContent = ''
    password.removeAttribute('aria-invalid')
    repeat.removeAttribute('aria-invalid')
    const wrong = await api.setPassword(password.value, repeat.value)
    if (wrong) {
      const input = wrong === 'mismatch' ? repeat : password
      input.setAttribute('aria-invalid', 'true')
      problem.textContent = text(`security.${wrong}`, { minimum })
      return input.focus()
    }
    password.value = ''
    repeat.value = ''
    done.textContent = text('security.saved')
  }
  return element(
    'form',
    { onsubmit: (event) => void save(event) },
    element(
      'div',
      { class: 'field' },
      element('label', { for: password.id }, text('security.new')),
      password,
      rule,
    ),
    element(
      'div',
      { class: 'field' },
      element('label', { for: repeat.id }, text('security.repeat')),
      repeat,
    ),
    problem,
    element('button', { type: 'submit', class: 'primary' }, text('security.save')),
    done,
  )
}

function passwordInput(id: string): HTMLInputElement {
  return element('input', {
    id,
    name: id,
    type: 'password',
    required: true,
    autocomplete: 'new-password',
  })
}
