import { api } from '../../../client/api.ts'
import type { Text } from '../../../client/text.ts'
import { node } from './node.ts'

export function login(text: Text, onDone: () => void): HTMLElement {
  const user = node('input', { type: 'text', name: 'user', autocomplete: 'username' })
  const password = node('input', {
    type: 'password',
    name: 'pass',
    autocomplete: 'current-password',
  })
  const wrong = node('p', { class: 'wrong', role: 'alert' })
  const form = node(
    'form',
    {},
    node('h1', {}, text('login.title')),
    node('label', {}, text('login.user'), user),
    node('label', {}, text('login.password'), password),
    wrong,
    node('button', { class: 'main-button' }, text('login.submit')),
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (await api.signIn(user.value, password.value)) onDone()
    else wrong.textContent = text('login.wrong')
  })
  return node('main', { class: 'login' }, node('p', { class: 'claim' }, text('app.name')), form)
}
