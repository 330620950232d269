import type { Target } from './guide.ts'

/** Parts of the workspace that more than one guide passes. */

/** The password field of the sign-in page. */
export const login = {
  roles: ['textbox'],
  names: { de: ['Passwort', 'Kennwort'], en: ['Password'] },
  heading: { de: ['Anmelden', 'Anmeldung', 'Login'], en: ['Sign in', 'Log in', 'Login'] },
  landmarks: ['form', 'main'],
  url: ['login', 'signin', 'sign-in', 'anmelden', 'auth'],
  inputType: 'password',
  autocomplete: ['current-password'],
  hints: ['password', 'passwort'],
  submit: { de: ['Anmelden', 'Einloggen', 'Weiter'], en: ['Sign in', 'Log in', 'Login', 'Next'] },
  beside: 'user-name',
  not: {
    names: {
      de: ['Neues Passwort', 'Passwort wiederholen', 'Bisheriges Passwort', 'Aktuelles Passwort'],
      en: ['New password', 'Repeat password', 'Confirm password', 'Current password'],
    },
    autocomplete: ['new-password'],
    submit: {
      de: ['Speichern', 'Passwort speichern', 'Passwort ändern', 'Passwort setzen'],
      en: ['Save', 'Save password', 'Change password', 'Set password', 'Update password'],
    },
    beside: 'password',
  },
} satisfies Target

/** A button that leads to the sign-in page. */
export const signIn = {
  roles: ['button', 'link'],
  names: {
    de: ['Anmelden', 'Zur Anmeldung', 'Erneut anmelden', 'Einloggen', 'Weiter'],
    en: ['Sign in', 'Log in', 'Login', 'Go to sign-in', 'Sign in again', 'Next'],
  },
  landmarks: ['main', 'form', 'dialog', 'banner'],
  href: ['login', 'signin', 'sign-in', 'anmelden', 'auth'],
  url: ['login', 'signin', 'sign-in', 'anmelden', 'auth'],
} satisfies Target

/** Profile picture or initials at the top right. */
export const profile = {
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
      'Kontomenü',
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
      'Account menu',
      'Open profile',
    ],
  },
  landmarks: ['banner'],
  region: 'top-right',
  hints: ['avatar', 'profile', 'profil', 'user', 'account', 'initials'],
  looks: 'avatar',
  not: {
    names: {
      de: [
        'Suche',
        'Suchen',
        'Hilfe',
        'Benachrichtigungen',
        'Schließen',
        'Menü',
        'Sprache',
        'Apps',
        'Abmelden',
        'Einstellungen',
      ],
      en: [
        'Search',
        'Help',
        'Notifications',
        'Close',
        'Menu',
        'Language',
        'Apps',
        'Sign out',
        'Log out',
        'Settings',
      ],
    },
    landmarks: ['dialog', 'menu'],
    hints: ['bell', 'notif', 'help', 'logo'],
  },
} satisfies Target

/** A button that unfolds a navigation that is collapsed on narrow screens; on wide ones there is none. */
export const burger = {
  roles: ['button'],
  names: {
    de: ['Menü', 'Menü öffnen', 'Navigation', 'Navigation öffnen', 'Seitenleiste öffnen'],
    en: ['Menu', 'Open menu', 'Navigation', 'Open navigation', 'Open sidebar'],
  },
  landmarks: ['banner', 'navigation', 'main'],
  region: 'top-left',
  looks: 'icon',
  hints: ['burger', 'menu', 'nav', 'sidebar', 'drawer'],
  // Either it says what it is, or it stands where it usually is and developers called it so.
  requires: [
    ['names', 'region'],
    ['names', 'hints'],
  ],
  not: {
    names: { de: ['Profilmenü', 'Benutzermenü'], en: ['Profile menu', 'User menu'] },
    hints: ['profile', 'user', 'account', 'avatar', 'bell', 'notif', 'search', 'help', 'lang'],
  },
} satisfies Target

/** The title of the settings. */
export const settingsPage = {
  roles: ['heading'],
  names: { de: ['Einstellungen', 'Meine Einstellungen'], en: ['Settings', 'My settings'] },
  landmarks: ['main', 'banner', 'navigation', 'dialog'],
  url: ['settings', 'einstellungen', 'preferences'],
} satisfies Target
