import { mail, mailColumn } from './mail.ts'
import { serverCards } from './server-cards.ts'
import { settings } from './settings.ts'
import { box, glyph, onPress, type Screen, words } from './soup.ts'
import type { State } from './state.ts'

/** The screen of a number; everything unknown is an empty area. */
export async function screen(state: State): Promise<Screen> {
  const { view, text } = state
  if (view === 1) return home(state)
  if (view === 2) return mail(state)
  if (view === 29) {
    const title = text('server.title')
    return {
      title,
      content: [mailColumn(state), box('c1', box('h1', title), await serverCards(state))],
    }
  }
  if (view === 5 || view > 50) return settings(state)
  if (view === 8) return profile(state)
  const title = text(
    ({ 3: 'area.calendar', 4: 'area.files', 6: 'area.contacts', 7: 'area.tasks' } as const)[view] ??
      'help.title',
  )
  return { title, content: [box('c1', box('h1', title), box('s5', text('area.empty')))] }
}

function home({ text, session, messages, go }: State): Screen {
  const unread = messages.filter((message) => message.unread).length
  const tile = (icon: string, label: string, note: string, target: number) =>
    onPress(box('k2', glyph(icon), box('k3', label), box('s5', note)), () => go(`?v=${target}`))
  return {
    title: text('area.home'),
    content: [
      box(
        'c1',
        box('h1', text('home.hello', { name: session.person?.firstName ?? '' })),
        box('s5', text('home.intro')),
        box(
          'k1',
          tile('mail', text('area.mail'), text('home.unread', { count: unread }), 2),
          tile('calendar', text('area.calendar'), text('home.calendar'), 3),
          tile('files', text('area.files'), text('home.files'), 4),
          tile('contacts', text('area.contacts'), text('home.contacts'), 6),
          tile('tasks', text('area.tasks'), text('home.tasks'), 7),
        ),
        box('h2', text('home.today')),
        box('k5', words('09:30', 's5'), text('home.event-1')),
        box('k5', words('14:00', 's5'), text('home.event-2')),
      ),
    ],
  }
}

function profile({ text, session }: State): Screen {
  const { person } = session
  const line = (label: string, value = '') => box('v1', box('v2', label), box('v3', value))
  return {
    title: text('profile.title'),
    content: [
      box(
        'c1',
        box('h1', text('profile.title')),
        line(text('profile.name'), person?.name),
        line(text('profile.email'), person?.user),
        line(text('profile.phone'), person?.phone),
        line(text('profile.department'), person?.department),
      ),
    ],
  }
}
