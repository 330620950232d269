import { api } from '../../../client/api.ts'
import type { Text } from '../../../client/text.ts'
import { element } from './element.ts'

/** The page before everything else. */
export function signInPage(text: Text, isExpired: boolean, onSignedIn: () => void): HTMLElement {
  const problem = element('p', { class: 'message bad', role: 'alert' })
  const user = element('input', {
    id: 'user',
    name: 'username',
    type: 'email',
    required: true,
    autofocus: true,
    autocomplete: 'username',
  })
  const password = element('input', {
    id: 'password',
    name: 'password',
    type: 'password',
    required: true,
    autocomplete: 'current-password',
  })
  const submit = async (event: Event) => {
    event.preventDefault()
    problem.textContent = ''
    if (await api.signIn(user.value, password.value)) return onSignedIn()
    problem.textContent = text('login.wrong')
    password.select()
  }
  if (isExpired) problem.textContent = text('login.expired')
  return element(
    'main',
    { class: 'sign-in' },
    element('p', { class: 'brand' }, text('app.name')),
    element('h1', { tabindex: -1 }, text('login.title')),
    element('p', { class: 'quiet' }, text('login.intro')),
    element(
      'form',
      { onsubmit: (event) => void submit(event) },
      field(text('login.user'), user),
      field(text('login.password'), password),
      problem,
      element('button', { type: 'submit', class: 'primary' }, text('login.submit')),
    ),
    element('p', { class: 'demo' }, text('app.demo')),
  )
}

function field(label: string, input: HTMLInputElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: input.id }, label), input)
}
