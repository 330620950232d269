import type { Language } from '../language.ts'
import type { Settings } from '../settings/index.ts'
import type { Action } from './answer.ts'
import { common } from './common.ts'

/** The operator's support page. */
export function supportPage({ support }: Settings, language: Language): Action | undefined {
  if (!support?.url) return undefined
  return { kind: 'link', label: common(language)('button.open-support'), url: support.url }
}

/** An empty message to the operator's support. */
export function supportMail({ support }: Settings, language: Language): Action | undefined {
  if (!support?.email) return undefined
  const address = encodeURIComponent(support.email).replace('%40', '@')
  return { kind: 'link', label: common(language)('button.mail-support'), url: `mailto:${address}` }
}
