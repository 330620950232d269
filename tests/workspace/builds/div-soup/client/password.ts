import { api } from '../../../client/api.ts'
import { box, field, onPress, type Piece, toast } from './soup.ts'
import type { State } from './state.ts'

/** Two inputs without a form; the button stands in a bar at the lower edge of the window. */
export function password({ text, session }: State): Piece[] {
  const minimum = session.minimumPasswordLength
  const first = field(text('security.new'), 'password')
  const second = field(text('security.repeat'), 'password')
  const wrong = box('w2')
  const save = async () => {
    const problem = await api.setPassword(first.value, second.value)
    wrong.textContent = problem ? text(`security.${problem}`, { minimum }) : ''
    if (problem) return
    first.value = ''
    second.value = ''
    toast(text('security.saved'), 'ok')
  }
  return [
    box('h2', text('security.password')),
    box('s5', text('security.intro')),
    box('d1', first),
    box('d1', second),
    box('s5', text('security.rule', { minimum })),
    wrong,
    box('y1', onPress(box('b5', text('security.save')), save)),
  ]
}
