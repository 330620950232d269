import type { AsideLink, Workspace } from './workspace.ts'

/** The sections of the settings. */
export function settingsAside({ text }: Workspace): { label: string; links: AsideLink[] } {
  return {
    label: text('settings.sections'),
    links: [
      { href: '/einstellungen', icon: 'settings', label: text('settings.general') },
      {
        href: '/einstellungen/benachrichtigungen',
        icon: 'bell',
        label: text('settings.notifications'),
      },
      { href: '/einstellungen/darstellung', icon: 'palette', label: text('settings.appearance') },
      { href: '/einstellungen/sicherheit', icon: 'shield', label: text('settings.security') },
      { href: '/einstellungen/sprache', icon: 'globe', label: text('settings.language') },
      { href: '/einstellungen/datenschutz', icon: 'lock', label: text('settings.privacy') },
    ],
  }
}
