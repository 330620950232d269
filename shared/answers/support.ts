import type { Language } from '../language.ts'
import type { Settings } from '../settings/index.ts'
import type { Action } from './answer.ts'
import { common } from './common.ts'

type Letter = { subject: string; body: string }

/** Ways to the operator's support; a letter is filled in, and the person can change it before it is sent. */
export function supportLinks({ support }: Settings, language: Language, letter?: Letter): Action[] {
  const t = common(language)
  const links: Action[] = []
  if (support?.url) links.push({ kind: 'link', label: t('button.open-support'), url: support.url })
  if (support?.email) {
    links.push({
      kind: 'link',
      label: t('button.mail-support'),
      url: `mailto:${encodeURIComponent(support.email).replace('%40', '@')}${letter ? query(letter) : ''}`,
    })
  }
  return links
}

function query({ subject, body }: Letter): string {
  return `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
