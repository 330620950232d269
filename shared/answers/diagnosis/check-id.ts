/** One thing to look at when mail does not work; words stand in `locales/<language>/answers/checks.json`. */
export const CHECKS = [
  'username',
  'password',
  'retype',
  'auth-method',
  'ssl-port',
  'host',
  'network',
  'antivirus',
  'clock',
  'outgoing-login',
  'sender',
  'seen-in-workspace',
  'pop-elsewhere',
  'wait',
  'update-program',
  'recipient',
  'reason',
  'later',
  'smaller',
  'delayed',
  'fewer',
  'without-attachment',
] as const

export type CheckId = (typeof CHECKS)[number]
