/** What the card tells on the way to a password, one after the other. */
export const TO_PASSWORD = [
  'sign-in',
  'open-profile',
  'open-settings',
  'open-security',
  'set-password',
  'repeat-password',
  'save',
  'finished',
]

/** The same for the server data. */
export const TO_SERVERS = ['sign-in', 'open-mail', 'open-mail-server', 'finished']

/** One team hides the form in a dialog. */
export const TO_DIALOG = TO_PASSWORD.toSpliced(4, 0, 'open-password-form')
