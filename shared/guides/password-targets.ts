import type { Target } from './guide.ts'

// The form in which the password is set. The German labels are likely, the English ones are our best guess.

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

export const newPassword = {
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
} satisfies Target

export const repeatPassword = {
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
} satisfies Target

/** Some teams hide the fields behind a button. */
export const changePassword = {
  roles: ['button', 'link'],
  names: {
    de: ['Passwort ändern', 'Passwort setzen', 'Passwort neu setzen', 'Neues Passwort setzen'],
    en: ['Change password', 'Set password', 'Set new password', 'Update password'],
  },
  landmarks: ['main', 'form'],
  heading: { de: ['Sicherheit', 'Passwort'], en: ['Security', 'Password'] },
  url: ['security', 'sicherheit', 'password', 'passwort'],
  not: { landmarks: ['footer', 'dialog'], beside: 'password' },
} satisfies Target

export const save = {
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
} satisfies Target
