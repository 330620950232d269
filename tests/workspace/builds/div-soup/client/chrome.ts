import { api } from '../../../client/api.ts'
import { box, field, glyph, onPress, type Piece, words } from './soup.ts'
import type { State } from './state.ts'

/** Bar above, column of areas, content. */
export function chrome(state: State, content: Piece[]): HTMLElement[] {
  const column = areas(state)
  return [
    bar(state, column),
    box('x2a', column, box('x9c', ...content, box('f6', state.text('app.demo')))),
  ]
}

function bar(state: State, column: HTMLElement): HTMLElement {
  const { text, go } = state
  const search = field(text('header.search-hint'))
  search.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') go(`?v=2&q=${encodeURIComponent(search.value)}`)
  })
  return box(
    'x1f3',
    onPress(box('x1f4', glyph('menu')), () => column.classList.toggle('on')),
    onPress(box('x1f5', words('Souvera', 'x1f6'), words('Workspace')), () => go('?v=1')),
    box('x1f7', search),
    onPress(box('x1f8', glyph('bell'), words('3', 'x1f9')), () => notices(state)),
    onPress(box('x1f8', glyph('help')), () => go('?v=9')),
    avatar(state),
  )
}

/** Whoever has no picture gets the sign for a person: no name, no initials. */
function avatar(state: State): HTMLElement {
  const { person } = state.session
  const node = box('a3e', person?.picture ? undefined : glyph('user'))
  if (person?.picture) node.style.backgroundImage = `url("${person.picture}")`
  return onPress(node, () => menu(state))
}

function menu(state: State): void {
  const { text, go } = state
  const signOut = async () => {
    await api.signOut()
    go('?v=0')
  }
  popup(
    'p4',
    box('p4n', state.session.person?.name),
    entry('user', text('profile.title'), () => go('?v=8')),
    entry('settings', text('settings.title'), () => go('?v=5')),
    entry('help', text('header.help'), () => go('?v=9')),
    entry('logout', text('profile.sign-out'), signOut),
  )
}

function notices({ text }: State): void {
  popup(
    'p4 p4w',
    box('p4n', text('header.notifications')),
    box('p4t', text('notifications.1')),
    box('p4t', text('notifications.2')),
    box('p4t', text('notifications.3')),
  )
}

/** Hangs at the end of the body, as popups do; the next press anywhere closes it. */
function popup(name: string, ...pieces: Piece[]): void {
  const isOpen = document.querySelector('.p4') !== null
  for (const open of document.querySelectorAll('.p4')) open.remove()
  if (isOpen) return
  const node = box(name, ...pieces)
  document.body.append(node)
  setTimeout(() => document.addEventListener('click', () => node.remove(), { once: true }))
}

function entry(icon: string, label: string, action: () => unknown): HTMLElement {
  return onPress(box('p4i', glyph(icon), words(label)), action)
}

function areas({ text, view, go }: State): HTMLElement {
  const all = [
    ['home', text('area.home'), 1],
    ['mail', text('area.mail'), 2],
    ['calendar', text('area.calendar'), 3],
    ['files', text('area.files'), 4],
    ['contacts', text('area.contacts'), 6],
    ['tasks', text('area.tasks'), 7],
  ] as const
  const isHere = (target: number) => target === view || (target === 2 && view === 29)
  return box(
    'x4d',
    ...all.map(([icon, label, target]) =>
      onPress(box(isHere(target) ? 'x4e x4f' : 'x4e', glyph(icon), words(label)), () =>
        go(`?v=${target}`),
      ),
    ),
  )
}
