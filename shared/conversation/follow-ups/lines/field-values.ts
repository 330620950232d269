import type { Block } from '../../../answers/answer.ts'
import { values } from '../../../answers/blocks.ts'
import type { Session } from '../../answering.ts'
import { conversationWords } from '../../words.ts'
import type { Line } from './line.ts'
import type { Found } from './look-up.ts'

/** What belongs into the field that was asked for, in each step that has it. */
export function fieldValues({ lines, label }: Found, { language }: Session): Block[] {
  const t = conversationWords(language)
  const items = lines.flatMap((line) =>
    line.fields.flatMap((field) =>
      field.label === label && line.step !== undefined
        ? [
            {
              label: t('line.field', named(line, label)),
              value: field.value,
              copyable: !field.value.includes(' '),
            },
          ]
        : [],
    ),
  )
  return items.length > 0 ? [values(items)] : []
}

/** A step's fields mostly stand under a heading of the program. */
function named({ text, step }: Line, label = '') {
  const [, de, en] = /[Uu]nter „([^„“]+)“|[Uu]nder “([^“”]+)”/.exec(text) ?? []
  const heading = de ?? en
  return { label, place: heading === undefined ? `${step}` : `${step}, ${heading}` }
}
