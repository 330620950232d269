import de from '../../locales/de/guides/mail-password.json' with { type: 'json' }
import en from '../../locales/en/guides/mail-password.json' with { type: 'json' }
import type { Guide } from './guide.ts'

export const words = { de, en }

/** Souvera's help page, "Passwort-Einrichtung": the German labels are certain, the English ones are our best guess. */
export default {
  id: 'mail-password',
  start: 'home',
  targets: {
    login: {
      roles: ['textbox'],
      names: { de: ['Passwort', 'Kennwort'], en: ['Password'] },
      heading: { de: ['Anmelden', 'Anmeldung', 'Login'], en: ['Sign in', 'Log in', 'Login'] },
      landmarks: ['form', 'main'],
      url: ['login', 'signin', 'sign-in', 'anmelden', 'auth'],
      inputType: 'password',
      autocomplete: ['current-password'],
      hints: ['password', 'passwort'],
      not: { autocomplete: ['new-password'] },
    },
    profile: {
      roles: ['button', 'link', 'img'],
      names: {
        de: [
          'Profil',
          'Profilbild',
          'Mein Profil',
          'Profilmenü',
          'Benutzermenü',
          'Konto',
          'Mein Konto',
          'Profil öffnen',
        ],
        en: [
          'Profile',
          'Profile picture',
          'My profile',
          'Profile menu',
          'User menu',
          'Account',
          'My account',
          'Open profile',
        ],
      },
      landmarks: ['banner'],
      region: 'top-right',
      hints: ['avatar', 'profile', 'profil', 'user', 'account', 'initials'],
      looks: 'avatar',
      not: {
        names: {
          de: ['Suche', 'Hilfe', 'Benachrichtigungen', 'Schließen', 'Menü'],
          en: ['Search', 'Help', 'Notifications', 'Close', 'Menu'],
        },
        landmarks: ['dialog'],
      },
    },
    settings: {
      roles: ['menuitem', 'link', 'button'],
      names: {
        de: ['Einstellungen', 'Meine Einstellungen', 'Kontoeinstellungen', 'Profileinstellungen'],
        en: ['Settings', 'My settings', 'Account settings', 'Preferences'],
      },
      landmarks: ['menu', 'banner'],
      region: 'top-right',
      href: ['settings', 'einstellungen', 'preferences'],
      hints: ['settings', 'einstellungen'],
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
    },
    newPassword: {
      roles: ['textbox'],
      names: {
        de: ['Neues Passwort', 'Passwort neu setzen', 'Neues Kennwort', 'Passwort'],
        en: ['New password', 'Set new password', 'Password'],
      },
      heading: {
        de: ['Passwort', 'Sicherheit', 'Passwort ändern'],
        en: ['Password', 'Security', 'Change password'],
      },
      landmarks: ['main', 'form', 'dialog'],
      url: ['security', 'sicherheit', 'password', 'passwort'],
      inputType: 'password',
      autocomplete: ['new-password'],
      hints: ['new', 'neu'],
      not: {
        names: {
          de: [
            'Aktuelles Passwort',
            'Altes Passwort',
            'Bisheriges Passwort',
            'Passwort wiederholen',
            'Passwort bestätigen',
          ],
          en: ['Current password', 'Old password', 'Repeat password', 'Confirm password'],
        },
        autocomplete: ['current-password'],
        hints: ['repeat', 'confirm', 'wiederhol', 'current'],
      },
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
      not: { names: { de: ['Abbrechen'], en: ['Cancel'] } },
    },
  },
  steps: [
    { id: 'sign-in', target: 'login', done: { kind: 'seen', target: 'profile' } },
    { id: 'open-profile', target: 'profile', done: { kind: 'seen', target: 'settings' } },
    { id: 'open-settings', target: 'settings', done: { kind: 'seen', target: 'security' } },
    { id: 'open-security', target: 'security', done: { kind: 'seen', target: 'newPassword' } },
    {
      id: 'set-password',
      target: 'newPassword',
      done: { kind: 'filled', target: 'newPassword' },
      notices: ['old-password-allowed'],
    },
    {
      id: 'save',
      target: 'save',
      at: {
        kind: 'all',
        of: [
          { kind: 'seen', target: 'save' },
          { kind: 'filled', target: 'newPassword' },
        ],
      },
      done: {
        kind: 'message',
        words: {
          de: ['gespeichert', 'geändert', 'aktualisiert', 'gesetzt', 'erfolgreich'],
          en: ['saved', 'changed', 'updated', 'set', 'success'],
        },
      },
      notices: ['ssl-only'],
    },
  ],
} satisfies Guide
