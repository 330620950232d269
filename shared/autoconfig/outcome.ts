/** Why no configuration is made; each has a sentence in `locales/<language>/autoconfig.json`. */
export const REFUSAL_REASONS = [
  'address-missing',
  'address-invalid',
  'address-other-domain',
  'username-invalid',
  'no-servers',
  'no-incoming-server',
  'no-outgoing-server',
  'no-domain',
  'server-without-name',
] as const

export type RefusalReason = (typeof REFUSAL_REASONS)[number]

export type Refusal = { kind: 'refused'; reason: RefusalReason }

/** One document as it is served or downloaded. */
export type ConfigFile = {
  kind: 'file'
  fileName: string
  contentType: string
  text: string
}

export function refused(reason: RefusalReason): Refusal {
  return { kind: 'refused', reason }
}
