import { redactSecrets } from '../../../shared/understanding/index.ts'

/** The text without what looks like a password, for letters that leave this page. */
export function hideSecrets(text: string): string {
  const { text: harmless, found } = redactSecrets(text)
  return found ? harmless.replace(/xsecret ?/g, '••••••') : text
}
