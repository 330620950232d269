import { escapeHtml } from '../../../client/escape.ts'
import { button, type Content, link } from './parts.ts'
import type { State } from './state.ts'

const SECTIONS = [
  { path: 'allgemein', key: 'settings.general' },
  { path: 'benachrichtigungen', key: 'settings.notifications' },
  { path: 'darstellung', key: 'settings.appearance' },
  { path: 'sicherheit', key: 'settings.security' },
  { path: 'sprache', key: 'settings.language' },
  { path: 'datenschutz', key: 'settings.privacy' },
] as const

export function settings(state: State): Content {
  const { text, route } = state
  const here = SECTIONS.find((one) => one.path === route[1]) ?? SECTIONS[0]
  const title = text(here.key)
  const links = SECTIONS.map((one) =>
    link(state, `#/einstellungen/${one.path}`, text(one.key), one === here),
  )
  return {
    title: `${title} | ${text('settings.title')}`,
    html: `<h1>${escapeHtml(title)}</h1>${section(state, here.path)}`,
    side: links.join(''),
  }
}

function section(state: State, path: (typeof SECTIONS)[number]['path']): string {
  const { text, session } = state
  const { theme, notify, week } = session.preferences
  const option = (action: string, label: string, isOn: boolean) =>
    `<p><button type="button" class="option" data-act="${action}" aria-pressed="${isOn}">${escapeHtml(label)}</button></p>`
  switch (path) {
    case 'sicherheit':
      return `<p>${escapeHtml(text('security.intro'))}</p>${button(state, 'open-dialog', text('security.change'))}`
    case 'benachrichtigungen':
      return (['mail', 'calendar', 'files'] as const)
        .map((one) => option(`notify=${one}`, text(`notify.${one}`), notify[one]))
        .join('')
    case 'darstellung':
      return (['system', 'light', 'dark'] as const)
        .map((one) => option(`theme=${one}`, text(`appearance.${one}`), theme === one))
        .join('')
    case 'sprache':
      return (
        option('language=de', 'Deutsch', session.language === 'de') +
        option('language=en', 'English', session.language === 'en')
      )
    case 'datenschutz':
      return `<p>${escapeHtml(text('privacy.text'))}</p>`
    case 'allgemein':
      return (['monday', 'sunday'] as const)
        .map((one) => option(`week=${one}`, text(`general.${one}`), week === one))
        .join('')
  }
}
