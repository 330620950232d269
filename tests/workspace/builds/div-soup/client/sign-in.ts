import { api } from '../../../client/api.ts'
import type { Text } from '../../../client/text.ts'
import { box, field, onPress } from './soup.ts'

export function signIn(text: Text, onDone: () => void): HTMLElement {
  const user = field(text('login.user'))
  const password = field(text('login.password'), 'password')
  const wrong = box('w2')
  const send = async () => {
    if (await api.signIn(user.value, password.value)) onDone()
    else wrong.textContent = text('login.wrong')
  }
  password.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void send()
  })
  return box(
    'l0',
    box(
      'l1',
      box('l2', text('app.name')),
      box('l3', text('login.welcome')),
      user,
      password,
      wrong,
      onPress(box('b5', text('login.submit')), send),
      box('f6', text('app.demo')),
    ),
  )
}
