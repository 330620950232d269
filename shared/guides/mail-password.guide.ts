import de from '../../locales/de/guides/mail-password.json' with { type: 'json' }
import en from '../../locales/en/guides/mail-password.json' with { type: 'json' }
import type { Condition, Guide } from './guide.ts'
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

const OLD = {
  de: ['Aktuelles Passwort', 'Altes Passwort', 'Bisheriges Passwort'],
  en: ['Current password', 'Old password'],
}
const NEW = {
  de: ['Neues Passwort', 'Passwort neu setzen', 'Neues Kennwort', 'Passwort'],
  en: ['New password', 'Set new password', 'Password'],
}
const REPEAT = {
  de: [
    'Passwort wiederholen',
    'Neues Passwort wiederholen',
    'Passwort bestätigen',
    'Neues Passwort bestätigen',
    'Passwort erneut eingeben',
    'Passwort noch einmal',
    'Kennwort wiederholen',
    'Wiederholung',
    'Wiederholen',
  ],
  en: [
    'Repeat password',
    'Repeat new password',
    'Confirm password',
    'Confirm new password',
    'Password again',
    'Repeat',
    'New password again',
    'Re-enter password',
    'Retype password',
    'Verify password',
  ],
}
const REPEAT_HINTS = ['repeat', 'confirm', 'wiederhol', 'again', 'verify', 'password2', 'pw2']
const SUBMIT = {
  de: ['Speichern', 'Passwort speichern', 'Passwort ändern', 'Passwort setzen'],
  en: ['Save', 'Save password', 'Change password', 'Set password', 'Update password'],
}
const SIGN_IN = { de: ['Anmelden', 'Einloggen'], en: ['Sign in', 'Log in', 'Login'] }

/** Souvera's help page, "Passwort-Einrichtung": the German labels are certain, the English ones are our best guess. */
export default {
  id: 'mail-password',
  start: 'home',
  targets: {
    signIn,
    login,
    profile,
    burger,
    settingsPage,
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
    newPassword: {
      roles: ['textbox'],
      names: NEW,
      heading: {
        de: ['Passwort', 'Sicherheit', 'Passwort ändern'],
        en: ['Password', 'Security', 'Change password'],
      },
      landmarks: ['main', 'form', 'dialog'],
      url: ['security', 'sicherheit', 'password', 'passwort'],
      inputType: 'password',
      autocomplete: ['new-password'],
      hints: ['new', 'neu'],
      submit: SUBMIT,
      not: {
        names: { de: [...OLD.de, ...REPEAT.de], en: [...OLD.en, ...REPEAT.en] },
        autocomplete: ['current-password'],
        hints: [...REPEAT_HINTS, 'current', 'old'],
        submit: SIGN_IN,
        beside: 'user-name',
      },
    },
    repeatPassword: {
      roles: ['textbox'],
      names: REPEAT,
      landmarks: ['main', 'form', 'dialog'],
      url: ['security', 'sicherheit', 'password', 'passwort'],
      inputType: 'password',
      autocomplete: ['new-password'],
      hints: REPEAT_HINTS,
      submit: SUBMIT,
      requires: ['inputType', ['names', 'hints']],
      not: {
        names: { de: [...OLD.de, ...NEW.de], en: [...OLD.en, ...NEW.en] },
        autocomplete: ['current-password'],
        submit: SIGN_IN,
        beside: 'user-name',
      },
    },
    // Some teams hide the fields behind a button.
    changePassword: {
      roles: ['button', 'link'],
      names: {
        de: ['Passwort ändern', 'Passwort setzen', 'Passwort neu setzen', 'Neues Passwort setzen'],
        en: ['Change password', 'Set password', 'Set new password', 'Update password'],
      },
      landmarks: ['main', 'form'],
      heading: { de: ['Sicherheit', 'Passwort'], en: ['Security', 'Password'] },
      url: ['security', 'sicherheit', 'password', 'passwort'],
      not: { landmarks: ['footer', 'dialog'], beside: 'password' },
    },
    save: {
      roles: ['button'],
      names: {
        de: [
          'Speichern',
          'Passwort speichern',
          'Passwort setzen',
          'Passwort ändern',
          'Änderungen speichern',
          'Übernehmen',
        ],
        en: [
          'Save',
          'Save password',
          'Set password',
          'Change password',
          'Save changes',
          'Apply',
          'Update password',
        ],
      },
      landmarks: ['form', 'main', 'dialog'],
      heading: {
        de: ['Passwort', 'Sicherheit', 'Passwort ändern'],
        en: ['Password', 'Security', 'Change password'],
      },
      url: ['security', 'sicherheit', 'password', 'passwort'],
      hints: ['save', 'submit', 'speichern'],
      beside: 'password',
      requires: ['beside'],
      not: { names: { de: ['Abbrechen'], en: ['Cancel'] } },
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
