import de from '../../locales/de/answers/human.json' with { type: 'json' }
import en from '../../locales/en/answers/human.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import type { Settings } from '../settings/index.ts'
import type { Answer } from './answer.ts'
import { actions, text } from './blocks.ts'
import { common } from './common.ts'
import { letterHref } from './letter.ts'

const words = { de, en }

/** What stands before the text of a letter that was changed in a client which cannot copy it by itself. */
export function finalLetter(
  letter: { text: string; subject: string },
  { support }: Settings,
  language: Language,
): Answer {
  const t = translator(words, language)
  const to = support?.email
  const mail = to && {
    kind: 'link' as const,
    label: common(language)('button.mail-support'),
    url: letterHref({ to, subject: letter.subject }, letter.text),
  }
  const blocks = [text(t(mail ? 'final' : 'final-copy')), ...actions(mail || undefined)]
  return { topic: 'human', language, blocks }
}
