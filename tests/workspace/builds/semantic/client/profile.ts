import { element } from './element.ts'
import type { View, Workspace } from './workspace.ts'

/** Who the person is, as colleagues see them. */
export function profile({ text, session }: Workspace): View {
  const { person } = session
  const rows = [
    [text('profile.name'), person?.name],
    [text('profile.email'), person?.user],
    [text('profile.phone'), person?.phone],
    [text('profile.department'), person?.department],
    [text('profile.location'), person?.location],
  ]
  return {
    title: text('profile.title'),
    main: [
      element('h1', { tabindex: -1 }, text('profile.title')),
      element(
        'div',
        { class: 'card person' },
        element('img', { class: 'portrait', src: person?.avatar, alt: '', width: 96, height: 96 }),
        element(
          'dl',
          {},
          ...rows.flatMap(([label, value]) => [element('dt', {}, label), element('dd', {}, value)]),
        ),
      ),
    ],
  }
}
