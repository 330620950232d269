import { api } from '../../../client/api.ts'
import { type Context, create, type Page } from './component.ts'

type Changes = Parameters<typeof api.setPreferences>[0]

/** Every page of the settings but "Security". */
export function settings(context: Context): Page {
  const { text, path, session } = context
  const { theme, notify, week } = session.preferences
  const section = (['notifications', 'appearance', 'language', 'privacy'] as const).find((one) =>
    path.endsWith(`/${one}`),
  )
  const title = text(`settings.${section ?? 'general'}`)
  const choices = {
    general: [
      choice('radio', text('general.monday'), week === 'monday', { week: 'monday' }),
      choice('radio', text('general.sunday'), week === 'sunday', { week: 'sunday' }),
    ],
    notifications: (['mail', 'calendar', 'files'] as const).map((one) =>
      choice('checkbox', text(`notify.${one}`), notify[one], {
        notify: { ...notify, [one]: !notify[one] },
      }),
    ),
    appearance: (['system', 'light', 'dark'] as const).map((one) =>
      choice('radio', text(`appearance.${one}`), theme === one, { theme: one }),
    ),
    language: [
      choice('radio', 'Deutsch', session.language === 'de', { language: 'de' }),
      choice('radio', 'English', session.language === 'en', { language: 'en' }),
    ],
    privacy: [create('p', {}, text('privacy.text'))],
  }
  return { title, content: [create('h1', {}, title), ...choices[section ?? 'general']] }
}

/** Stored as soon as it changes. */
function choice(type: string, label: string, checked: boolean, changes: Changes): HTMLElement {
  const input = create('input', { type, checked, name: 'choice' })
  const line = create('p', {}, create('label', {}, input, ` ${label}`))
  input.addEventListener('change', async () => {
    await api.setPreferences(changes)
    line.dispatchEvent(new CustomEvent('refresh', { bubbles: true, composed: true }))
  })
  return line
}
