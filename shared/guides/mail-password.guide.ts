import de from '../../locales/de/guides/mail-password.json' with { type: 'json' }
import en from '../../locales/en/guides/mail-password.json' with { type: 'json' }
import type { Condition, Guide } from './guide.ts'
import { changePassword, newPassword, repeatPassword, save } from './password-targets.ts'
import { burger, login, profile, settingsPage, signIn } from './workspace-targets.ts'

export const words = { de, en }

/** A password field alone may be the one of the sign-in page: something else must tell that the person is inside. */
const isInside: Condition = {
  kind: 'any',
  of: [
    { kind: 'exists', target: 'profile' },
    { kind: 'exists', target: 'security' },
    { kind: 'exists', target: 'settingsPage' },
  ],
}
const isSecurityShown: Condition = {
  kind: 'all',
  of: [
    {
      kind: 'any',
      of: [
        { kind: 'seen', target: 'newPassword' },
        { kind: 'seen', target: 'changePassword' },
      ],
    },
    isInside,
  ],
}
const isTyped: Condition = {
  kind: 'all',
  of: [{ kind: 'filled', target: 'newPassword' }, isInside],
}
/** Many forms want the password twice, some only once. */
const isFilled: Condition = {
  kind: 'all',
  of: [
    isTyped,
    {
      kind: 'any',
      of: [
        { kind: 'not', of: { kind: 'seen', target: 'repeatPassword' } },
        { kind: 'filled', target: 'repeatPassword' },
      ],
    },
  ],
}

/** Souvera's help page, "Passwort-Einrichtung": the German labels are certain, the English ones are our best guess. */
export default {
  id: 'mail-password',
  start: 'home',
  next: 'server-data',
  targets: {
    signIn,
    login,
    profile,
    burger,
    settingsPage,
    newPassword,
    repeatPassword,
    changePassword,
    save,
    settings: {
      roles: ['menuitem', 'link', 'button'],
      names: {
        de: ['Einstellungen', 'Meine Einstellungen', 'Kontoeinstellungen', 'Profileinstellungen'],
        en: ['Settings', 'My settings', 'Account settings', 'Profile settings', 'Preferences'],
      },
      landmarks: ['menu', 'banner'],
      region: 'top-right',
      href: ['settings', 'einstellungen', 'preferences'],
      hints: ['settings', 'einstellungen'],
      not: { landmarks: ['footer'] },
    },
    security: {
      roles: ['link', 'tab', 'treeitem', 'menuitem', 'button'],
      names: {
        de: [
          'Sicherheit',
          'Sicherheit & Anmeldung',
          'Sicherheit und Passwort',
          'Passwort & Sicherheit',
        ],
        en: ['Security', 'Security & sign-in', 'Password & security', 'Sign-in & security'],
      },
      landmarks: ['navigation'],
      heading: { de: ['Einstellungen'], en: ['Settings'] },
      region: 'left',
      href: ['security', 'sicherheit'],
      url: ['settings', 'einstellungen', 'preferences'],
      not: { landmarks: ['footer'] },
    },
  },
  steps: [
    {
      id: 'sign-in',
      target: 'login',
      done: { kind: 'seen', target: 'profile' },
      otherwise: [{ target: 'signIn', text: 'go-to-sign-in' }],
    },
    {
      id: 'open-profile',
      target: 'profile',
      done: { kind: 'seen', target: 'settings' },
    },
    {
      id: 'open-settings',
      target: 'settings',
      done: {
        kind: 'any',
        of: [
          { kind: 'seen', target: 'security' },
          { kind: 'seen', target: 'settingsPage' },
          // On narrow screens the navigation is there, but folded away.
          {
            kind: 'all',
            of: [
              { kind: 'exists', target: 'security' },
              {
                kind: 'any',
                of: [
                  { kind: 'pressed', target: 'settings' },
                  { kind: 'url', parts: ['settings', 'einstellungen', 'preferences'] },
                ],
              },
            ],
          },
        ],
      },
    },
    {
      id: 'open-security',
      target: 'security',
      done: isSecurityShown,
      otherwise: [{ target: 'burger', text: 'open-menu' }],
    },
    {
      id: 'set-password',
      target: 'newPassword',
      at: isSecurityShown,
      done: isFilled,
      notices: ['old-password-allowed'],
      otherwise: [
        { target: 'repeatPassword', text: 'repeat-password', when: isTyped },
        { target: 'changePassword', text: 'open-password-form' },
      ],
    },
    {
      id: 'save',
      target: 'save',
      at: { kind: 'all', of: [{ kind: 'seen', target: 'save' }, isFilled] },
      done: {
        kind: 'all',
        of: [
          { kind: 'pressed', target: 'save' },
          {
            kind: 'message',
            words: {
              de: [
                'gespeichert',
                'geändert',
                'aktualisiert',
                'gesetzt',
                'erfolgreich',
                'übernommen',
              ],
              en: ['saved', 'changed', 'updated', 'has been set', 'success', 'successfully'],
            },
            unless: {
              de: ['nicht', 'kein', 'Fehler', 'fehlgeschlagen', 'ungültig', 'muss', 'mindestens'],
              en: ['not', 'no', 'error', 'failed', 'invalid', 'must', 'at least', 'unable'],
            },
          },
        ],
      },
      notices: ['ssl-only'],
      ask: 'saved',
    },
  ],
} satisfies Guide
