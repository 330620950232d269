import type { WordValues } from '../../shared/fill-in.ts'

/** What is looked at. */
export type CheckId =
  | 'dns'
  | 'tcp'
  | 'tls'
  | 'certificate'
  | 'greeting'
  | 'capabilities'
  | 'unencrypted'
  | 'login'
  | 'srv'
  | 'autoconfig'
  | 'clock'

/** One thing that was looked at, and how it stands. */
export type Check = {
  id: CheckId
  /** `imap.example.org:993`, a domain or an address. */
  target: string
  /** `error`: people cannot work, or something contradicts what the product tells them. `skipped`: there was nothing to look at. */
  status: 'ok' | 'warning' | 'error' | 'skipped'
  /** Key of a sentence in `locales/<language>/doctor.json` under `<id>`. */
  key: string
  values: WordValues
}

export type Report = {
  /** ISO 8601. */
  time: string
  checks: readonly Check[]
}

/** Makes the checks of one kind about one target. */
export function checker(id: CheckId, target: string) {
  return (status: Check['status'], key: string, values: WordValues = {}): Check => ({
    ...{ id, target, status, key, values },
  })
}

export function hasErrors({ checks }: Report): boolean {
  return checks.some(({ status }) => status === 'error')
}
