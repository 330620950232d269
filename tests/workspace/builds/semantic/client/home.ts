import { element, icon } from './element.ts'
import type { View, Workspace } from './workspace.ts'

/** Tiles of the areas, today's events and recent files. */
export function home({ text, session, messages }: Workspace): View {
  const unread = messages.filter((message) => message.unread).length
  const tiles = [
    tile('/mail', 'mail', text('area.mail'), text('home.unread', { count: unread })),
    tile('/kalender', 'calendar', text('area.calendar'), text('home.calendar')),
    tile('/dateien', 'files', text('area.files'), text('home.files')),
    tile('/kontakte', 'contacts', text('area.contacts'), text('home.contacts')),
    tile('/aufgaben', 'tasks', text('area.tasks'), text('home.tasks')),
  ]
  return {
    title: text('area.home'),
    main: [
      element(
        'h1',
        { tabindex: -1 },
        text('home.hello', { name: session.person?.firstName ?? '' }),
      ),
      element('p', { class: 'quiet' }, text('home.intro')),
      element('ul', { class: 'tiles' }, ...tiles),
      element(
        'div',
        { class: 'two' },
        list(text('home.today'), [
          `09:30 · ${text('home.event-1')}`,
          `14:00 · ${text('home.event-2')}`,
        ]),
        list(text('home.recent'), [text('home.file-1'), text('home.file-2'), text('home.file-3')]),
      ),
    ],
  }
}

function tile(href: string, name: string, label: string, note: string): HTMLElement {
  return element(
    'li',
    {},
    element(
      'a',
      { class: 'tile', href },
      icon(name),
      element('strong', {}, label),
      element('span', { class: 'quiet' }, note),
    ),
  )
}

function list(title: string, lines: string[]): HTMLElement {
  return element(
    'section',
    { class: 'card' },
    element('h2', {}, title),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  )
}
