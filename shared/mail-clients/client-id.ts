/** Mail programs that we can tell apart; fixed, because they stand in tests, logs and stored conversations. */
export const CLIENTS = [
  'outlook',
  'outlook-mac',
  'outlook-mobile',
  'thunderbird',
  'thunderbird-android',
  'apple-mail',
  'ios-mail',
  'gmail-app',
  'samsung-email',
  'em-client',
  'evolution',
  'kmail',
  'mailspring',
  'other',
] as const

export type ClientId = (typeof CLIENTS)[number]
