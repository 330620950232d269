import { api } from '../../../client/api.ts'
import { element, icon } from './element.ts'
import type { Workspace } from './workspace.ts'

/** A menu button after the ARIA pattern: arrows move, Escape closes and gives the focus back. */
export function profileMenu(workspace: Workspace): HTMLElement {
  const { text, session, go } = workspace
  const { person } = session
  if (!person) throw new Error('profile menu: nobody is signed in')

  const signOut = async () => {
    await api.signOut()
    go('/anmelden')
  }
  const items = [
    item('user', text('profile.title'), () => go('/profil')),
    item('settings', text('settings.title'), () => go('/einstellungen')),
    item('help', text('header.help'), () => go('/hilfe')),
    item('logout', text('profile.sign-out'), () => void signOut()),
  ]
  const menu = element(
    'div',
    { class: 'menu', id: 'profile-menu', role: 'menu', 'aria-label': person.name, hidden: true },
    ...items,
  )
  const button = element(
    'button',
    {
      type: 'button',
      class: 'avatar',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      'aria-controls': menu.id,
      title: person.name,
      onclick: () => toggle(menu.hidden === true),
    },
    ...face(person),
  )
  const toggle = (isOpen: boolean) => {
    menu.hidden = !isOpen
    button.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) items[0]?.focus()
  }
  const move = (event: KeyboardEvent) => {
    const at = items.findIndex((one) => one.matches(':focus'))
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape') {
      toggle(false)
      button.focus()
    } else if (event.key === 'Tab') toggle(false)
    else if (next !== undefined) {
      event.preventDefault()
      items.at(next % items.length)?.focus()
    }
  }
  const whole = element('div', { class: 'profile' }, button, menu)
  menu.addEventListener('keydown', move)
  whole.addEventListener('focusout', (event) => {
    const { relatedTarget } = event
    if (relatedTarget instanceof Node && !whole.contains(relatedTarget)) toggle(false)
  })
  document.addEventListener('pointerdown', function outside(event) {
    if (!whole.isConnected) document.removeEventListener('pointerdown', outside)
    else if (event.target instanceof Node && !whole.contains(event.target)) toggle(false)
  })
  return whole
}

function face({ picture, name, initials }: { picture?: string; name: string; initials: string }) {
  if (picture) return [element('img', { src: picture, alt: name, width: 40, height: 40 })]
  return [
    element('span', { 'aria-hidden': 'true' }, initials),
    element('span', { class: 'hidden-text' }, name),
  ]
}

function item(name: string, label: string, onclick: () => void): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', role: 'menuitem', tabindex: -1, onclick },
    icon(name),
    label,
  )
}
