import { api } from '../../../client/api.ts'
import type { State } from './state.ts'

type Changes = Parameters<typeof api.setPreferences>[0]

/** What the buttons and links do, by the words in their `data-act`. */
export function actions(
  state: State,
  load: () => Promise<void>,
): (action: string) => void | Promise<void> {
  const store = async (changes: Changes) => {
    await api.setPreferences(changes)
    await load()
    state.notice = state.text('app.saved')
  }
  const toggle = (part: NonNullable<State['open']>) => {
    state.open = state.open === part ? undefined : part
  }
  return async (action) => {
    const [kind, value = ''] = action.split('=')
    const { notify } = state.session.preferences
    const isKnown = value === 'mail' || value === 'calendar' || value === 'files'
    switch (kind) {
      case 'go':
        location.hash = value
        break
      case 'menu':
      case 'notices':
      case 'navigation':
        return toggle(kind)
      case 'sign-in':
        return signIn(state, load)
      case 'sign-out':
        await api.signOut()
        state.open = undefined
        return load()
      case 'search':
        location.hash = `#/mail/suche/${encodeURIComponent(state.values.search ?? '')}`
        break
      case 'language':
        return store({ language: value === 'en' ? 'en' : 'de' })
      case 'theme':
        return store({ theme: value === 'light' || value === 'dark' ? value : 'system' })
      case 'week':
        return store({ week: value === 'sunday' ? 'sunday' : 'monday' })
      case 'notify':
        return isKnown ? store({ notify: { ...notify, [value]: !notify[value] } }) : undefined
      case 'open-dialog':
      case 'close-dialog':
        state.isDialogOpen = kind === 'open-dialog'
        state.notice = ''
        return forgetPassword(state)
      case 'save-password':
        return savePassword(state)
    }
  }
}

async function signIn(state: State, load: () => Promise<void>): Promise<void> {
  const isRight = await api.signIn(state.values.user ?? '', state.values.current ?? '')
  state.problem = isRight ? '' : state.text('login.wrong')
  if (!isRight) return
  state.values = {}
  await load()
}

async function savePassword(state: State): Promise<void> {
  const { text, session, values } = state
  const problem = await api.setPassword(values.password ?? '', values.repeat ?? '')
  state.problem = problem
    ? text(`security.${problem}`, { minimum: session.minimumPasswordLength })
    : ''
  if (problem) return
  state.isDialogOpen = false
  state.notice = text('security.saved')
  forgetPassword(state)
}

function forgetPassword(state: State): void {
  state.values = { search: state.values.search ?? '' }
  state.problem = ''
}
