import { api } from '../../../client/api.ts'
import type { Text } from '../../../client/text.ts'
import type { SessionReply } from '../../../core/api-types.ts'
import { node } from './node.ts'

type Changes = Parameters<typeof api.setPreferences>[0]

/** What stands in one section; `onChanged` redraws the portal around the frame. */
export function section(
  path: string,
  session: SessionReply,
  text: Text,
  onChanged: () => void,
): HTMLElement[] {
  const { theme, notify, week } = session.preferences
  const choice = (type: string, label: string, isOn: boolean, changes: Changes) => {
    const input = node('input', { type, name: 'choice', ...(isOn ? { checked: '' } : {}) })
    input.addEventListener('change', async () => {
      await api.setPreferences(changes)
      onChanged()
    })
    return node('p', {}, node('label', {}, input, ` ${label}`))
  }
  switch (path) {
    case 'sicherheit':
      return [passwordForm(session, text)]
    case 'benachrichtigungen':
      return (['mail', 'calendar', 'files'] as const).map((one) =>
        choice('checkbox', text(`notify.${one}`), notify[one], {
          notify: { ...notify, [one]: !notify[one] },
        }),
      )
    case 'darstellung':
      return (['system', 'light', 'dark'] as const).map((one) =>
        choice('radio', text(`appearance.${one}`), theme === one, { theme: one }),
      )
    case 'sprache':
      return [
        choice('radio', 'Deutsch', session.language === 'de', { language: 'de' }),
        choice('radio', 'English', session.language === 'en', { language: 'en' }),
      ]
    case 'datenschutz':
      return [node('p', {}, text('privacy.text'))]
    default:
      return [
        choice('radio', text('general.monday'), week === 'monday', { week: 'monday' }),
        choice('radio', text('general.sunday'), week === 'sunday', { week: 'sunday' }),
      ]
  }
}

function passwordForm({ minimumPasswordLength: minimum }: SessionReply, text: Text): HTMLElement {
  const password = node('input', { type: 'password', id: 'pw1', name: 'pw1' })
  const repeat = node('input', { type: 'password', id: 'pw2', name: 'pw2' })
  const result = node('div', { role: 'alert' })
  const form = node(
    'form',
    {},
    node('p', {}, text('security.intro')),
    node(
      'fieldset',
      {},
      node('legend', {}, text('security.password')),
      node('label', { for: 'pw1' }, text('security.new')),
      password,
      node('small', {}, text('security.rule', { minimum })),
      node('label', { for: 'pw2' }, text('security.repeat')),
      repeat,
    ),
    result,
    node('input', { type: 'submit', class: 'main-button', value: text('security.save') }),
  )
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const problem = await api.setPassword(password.value, repeat.value)
    result.className = problem ? 'wrong' : 'right'
    result.textContent = problem ? text(`security.${problem}`, { minimum }) : text('security.saved')
    if (!problem) form.reset()
  })
  return form
}
