import { element, icon } from './element.ts'
import { profileMenu } from './profile-menu.ts'
import type { Workspace } from './workspace.ts'

/** Brand, search, notifications, help and the profile menu. */
export function header(workspace: Workspace, navigation: HTMLElement): HTMLElement {
  const { text } = workspace
  return element(
    'header',
    { class: 'top' },
    burger(text('header.menu'), navigation),
    element('a', { class: 'brand', href: '/' }, text('app.name')),
    search(workspace),
    element(
      'div',
      { class: 'tools' },
      ...notifications(workspace),
      element(
        'a',
        { class: 'tool', href: '/hilfe', 'aria-label': text('header.help') },
        icon('help'),
      ),
      profileMenu(workspace),
    ),
  )
}

function burger(label: string, navigation: HTMLElement): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'tool burger',
      'aria-label': label,
      'aria-expanded': 'false',
      'aria-controls': navigation.id,
      onclick: () => {
        const isOpen = navigation.classList.toggle('open')
        button.setAttribute('aria-expanded', String(isOpen))
      },
    },
    icon('menu'),
  )
  return button
}

function search({ text, url, go }: Workspace): HTMLElement {
  const input = element('input', {
    type: 'search',
    name: 'q',
    value: url.searchParams.get('q') ?? '',
    'aria-label': text('header.search'),
    placeholder: text('header.search-hint'),
  })
  const submit = (event: Event) => {
    event.preventDefault()
    go(`/mail?q=${encodeURIComponent(input.value)}`)
  }
  return element(
    'form',
    { role: 'search', class: 'search', onsubmit: submit },
    icon('search'),
    input,
  )
}

function notifications({ text }: Workspace): HTMLElement[] {
  const list = element(
    'div',
    { class: 'panel', id: 'notifications', hidden: true },
    element('h2', {}, text('header.notifications')),
    element(
      'ul',
      {},
      element('li', {}, text('notifications.1')),
      element('li', {}, text('notifications.2')),
      element('li', {}, text('notifications.3')),
    ),
  )
  const button = element(
    'button',
    {
      type: 'button',
      class: 'tool',
      'aria-label': text('header.notifications'),
      'aria-expanded': 'false',
      'aria-controls': list.id,
      onclick: () => {
        list.hidden = !list.hidden
        button.setAttribute('aria-expanded', String(!list.hidden))
      },
    },
    icon('bell'),
    element('span', { class: 'dot', 'aria-hidden': 'true' }),
  )
  return [button, list]
}
