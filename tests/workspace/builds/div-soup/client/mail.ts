import type { Message } from '../../../core/sample-mail.ts'
import { box, glyph, onPress, type Screen, words } from './soup.ts'
import type { State } from './state.ts'

const FOLDERS = ['inbox', 'drafts', 'sent', 'archive', 'trash'] as const

export function mail(state: State): Screen {
  const { text, query, messages } = state
  const folder = FOLDERS.find((one) => one === query.get('f')) ?? 'inbox'
  const wish = query.get('q')?.toLowerCase()
  const shown = messages.filter((message) =>
    wish ? message.subject.toLowerCase().includes(wish) : message.folder === folder,
  )
  const open = messages.find((message) => message.id === query.get('m'))
  const title = text(`mail.${folder}`)
  return {
    title,
    content: [
      mailColumn(state),
      box(
        'm1',
        box('h1', title),
        ...shown.map((message) => row(state, message, folder)),
        shown.length === 0 ? box('s5', text('mail.empty')) : undefined,
      ),
      box('m2', ...(open ? letter(state, open) : [box('s5', text('mail.choose'))])),
    ],
  }
}

/** Folders, and the way to the server data at the end. */
export function mailColumn({ text, view, query, go }: State): HTMLElement {
  const now = view === 29 ? 'server' : (query.get('f') ?? 'inbox')
  const entry = (id: string, label: string, address: string) =>
    onPress(box(id === now ? 'n2 n3' : 'n2', glyph(id), words(label)), () => go(address))
  return box(
    'n1',
    ...FOLDERS.map((id) => entry(id, text(`mail.${id}`), `?v=2&f=${id}`)),
    box('n4'),
    entry('server', text('mail.server'), '?v=29'),
  )
}

function row({ go, session }: State, message: Message, folder: string): HTMLElement {
  const day = new Date(message.date).toLocaleDateString(session.language)
  return onPress(
    box(
      message.unread ? 'm3 m4' : 'm3',
      box('m5', message.initials),
      box('m6', box('m7', message.from, words(day, 's5')), box('m8', message.subject)),
    ),
    () => go(`?v=2&f=${folder}&m=${message.id}`),
  )
}

function letter({ text, session }: State, message: Message): HTMLElement[] {
  return [
    box('h2', message.subject),
    box('s5', `${message.from} <${message.address}>`),
    box('s5', `${text('mail.to')}: ${session.person?.name}`),
    ...message.body.map((paragraph) => box('m9', paragraph)),
  ]
}
