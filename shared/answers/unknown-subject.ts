/** What people ask beside setting up mail and the product knows nothing of: support does. */
export const SUPPORT_KNOWS = [
  'out-of-office',
  'price',
  'shared-mailbox',
  'new-address',
  'distribution-list',
  'forwarding',
  'backup',
  'retention',
  'calendar',
  'contacts',
  'spam',
  'two-factor',
  'exchange',
] as const

/** What the help of the mail program explains. */
export const PROGRAM_EXPLAINS = [
  'signature',
  'rules',
  'search',
  'look',
  'notifications',
  'read-receipt',
  'recall',
] as const

/** Where there is more to say than that nothing is known. */
export const PARTLY_KNOWN = [
  'autoconfig',
  'other-sender',
  'delivery',
  'changed-address',
  'tls-limit',
  'collecting',
  'other-provider',
] as const

export type UnknownSubject =
  | (typeof SUPPORT_KNOWS)[number]
  | (typeof PROGRAM_EXPLAINS)[number]
  | (typeof PARTLY_KNOWN)[number]
