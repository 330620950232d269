import { api } from '../../../client/api.ts'
import type { TextKey } from '../../../core/texts.ts'
import { type Child, element } from './element.ts'
import { settingsAside } from './settings-aside.ts'
import type { View, Workspace } from './workspace.ts'

type Changes = Parameters<typeof api.setPreferences>[0]

export function general(workspace: Workspace): View {
  const { text, session } = workspace
  const zone = element('input', { id: 'zone', readonly: true, value: 'Europe/Berlin' })
  const week = element(
    'select',
    { id: 'week' },
    ...(['monday', 'sunday'] as const).map((day) =>
      element(
        'option',
        { value: day, selected: session.preferences.week === day },
        text(`general.${day}`),
      ),
    ),
  )
  const changes = (): Changes => ({ week: week.value === 'sunday' ? 'sunday' : 'monday' })
  return settingsPage(workspace, 'settings.general', [
    form(workspace, changes, [
      labelled(text('general.time-zone'), zone),
      labelled(text('general.week'), week),
    ]),
  ])
}

export function notifications(workspace: Workspace): View {
  const { text, session } = workspace
  const { notify } = session.preferences
  const boxes = {
    mail: checkbox('notify-mail', notify.mail),
    calendar: checkbox('notify-calendar', notify.calendar),
    files: checkbox('notify-files', notify.files),
  }
  const changes = (): Changes => ({
    notify: {
      mail: boxes.mail.checked,
      calendar: boxes.calendar.checked,
      files: boxes.files.checked,
    },
  })
  return settingsPage(workspace, 'settings.notifications', [
    form(workspace, changes, [
      choice(text('notify.mail'), boxes.mail),
      choice(text('notify.calendar'), boxes.calendar),
      choice(text('notify.files'), boxes.files),
    ]),
  ])
}

export function appearance(workspace: Workspace): View {
  const { text, session } = workspace
  const themes = ['system', 'light', 'dark'] as const
  const radios = themes.map((theme) => radio('theme', theme, session.preferences.theme === theme))
  const changes = (): Changes => ({
    theme: themes.find((_, at) => radios[at]?.checked) ?? 'system',
  })
  return settingsPage(workspace, 'settings.appearance', [
    form(workspace, changes, [
      group(
        text('appearance.theme'),
        radios.map((input, at) => choice(text(`appearance.${themes[at] ?? 'system'}`), input)),
      ),
    ]),
  ])
}

export function language(workspace: Workspace): View {
  const { text, session } = workspace
  const german = radio('language', 'de', session.language === 'de')
  const english = radio('language', 'en', session.language === 'en')
  const changes = (): Changes => ({ language: german.checked ? 'de' : 'en' })
  return settingsPage(workspace, 'settings.language', [
    element('p', { class: 'quiet' }, text('language.intro')),
    form(workspace, changes, [
      group(text('language.choose'), [
        choice(element('span', { lang: 'de' }, 'Deutsch'), german),
        choice(element('span', { lang: 'en' }, 'English'), english),
      ]),
    ]),
  ])
}

export function privacy(workspace: Workspace): View {
  return settingsPage(workspace, 'settings.privacy', [
    element('p', {}, workspace.text('privacy.text')),
  ])
}

function settingsPage(workspace: Workspace, key: TextKey, content: Child[]): View {
  const title = workspace.text(key)
  return {
    title: `${title} – ${workspace.text('settings.title')}`,
    aside: settingsAside(workspace),
    main: [element('h1', { tabindex: -1 }, title), ...content],
  }
}

function form({ text, reload }: Workspace, changes: () => Changes, fields: Child[]): HTMLElement {
  const save = async (event: Event) => {
    event.preventDefault()
    await api.setPreferences(changes())
    await reload()
    const status = document.querySelector('[data-status]')
    // The page was drawn again, perhaps in another language.
    if (status) status.textContent = status.getAttribute('data-status')
  }
  return element(
    'form',
    { class: 'card', onsubmit: (event) => void save(event) },
    ...fields,
    element('button', { type: 'submit', class: 'primary' }, text('app.save')),
    element('p', { role: 'status', class: 'message good', 'data-status': text('app.saved') }),
  )
}

function labelled(label: string, control: HTMLElement): HTMLElement {
  return element('div', { class: 'field' }, element('label', { for: control.id }, label), control)
}

function choice(label: Child, input: HTMLInputElement): HTMLElement {
  return element('label', { class: 'choice' }, input, label)
}

function group(legend: string, choices: Child[]): HTMLElement {
  return element('fieldset', {}, element('legend', {}, legend), ...choices)
}

function checkbox(id: string, checked: boolean): HTMLInputElement {
  return element('input', { type: 'checkbox', id, checked })
}

function radio(name: string, value: string, checked: boolean): HTMLInputElement {
  return element('input', { type: 'radio', name, value, checked })
}
