import { api } from '../../../client/api.ts'
import { password } from './password.ts'
import { box, glyph, onPress, type Piece, type Screen, toast, words } from './soup.ts'
import type { State } from './state.ts'

const SECTIONS = [
  { view: 5, icon: 'settings', key: 'settings.general' },
  { view: 51, icon: 'bell', key: 'settings.notifications' },
  { view: 52, icon: 'palette', key: 'settings.appearance' },
  { view: 53, icon: 'shield', key: 'settings.security' },
  { view: 54, icon: 'globe', key: 'settings.language' },
  { view: 55, icon: 'lock', key: 'settings.privacy' },
] as const

export function settings(state: State): Screen {
  const { text, view, go } = state
  const section = SECTIONS.find((one) => one.view === view) ?? SECTIONS[0]
  const title = text(section.key)
  const column = box(
    'n1',
    box('n0', text('settings.title')),
    ...SECTIONS.map((one) =>
      onPress(box(one === section ? 'n2 n3' : 'n2', glyph(one.icon), words(text(one.key))), () =>
        go(`?v=${one.view}`),
      ),
    ),
  )
  return { title, content: [column, box('c1', box('h1', title), ...content(state, section.view))] }
}

function content(state: State, view: number): Piece[] {
  const { text, session } = state
  const { theme, notify, week } = session.preferences
  switch (view) {
    case 51:
      return (['mail', 'calendar', 'files'] as const).map((one) =>
        option(state, text(`notify.${one}`), notify[one], {
          notify: { ...notify, [one]: !notify[one] },
        }),
      )
    case 52:
      return (['system', 'light', 'dark'] as const).map((one) =>
        option(state, text(`appearance.${one}`), theme === one, { theme: one }),
      )
    case 53:
      return password(state)
    case 54:
      return [
        option(state, 'Deutsch', session.language === 'de', { language: 'de' }),
        option(state, 'English', session.language === 'en', { language: 'en' }),
      ]
    case 55:
      return [box('s5', text('privacy.text'))]
    default:
      return [
        box('s5', text('general.week')),
        option(state, text('general.monday'), week === 'monday', { week: 'monday' }),
        option(state, text('general.sunday'), week === 'sunday', { week: 'sunday' }),
      ]
  }
}

/** Stored at once when it is pressed. */
function option(
  { text, reload }: State,
  label: string,
  isOn: boolean,
  changes: Parameters<typeof api.setPreferences>[0],
): HTMLElement {
  return onPress(box(isOn ? 'o1 o2' : 'o1', box('o3'), words(label)), async () => {
    await api.setPreferences(changes)
    await reload()
    toast(text('app.saved'), 'ok')
  })
}
