import type { Answer, Block } from '../../../answers/answer.ts'
import { oncePer } from '../../../once.ts'
import { fold, toWords } from '../../../understanding/index.ts'

/** One thing that an answer says: a step, a sentence or a value. */
export type Line = {
  text: string
  /** Words as they are compared. */
  words: readonly string[]
  /** Names of menus, buttons and fields, as they are spelled. */
  labels: readonly string[]
  /** What is to be filled in, and with what. */
  fields: readonly Field[]
  /** Which step it is, counted from 1; sentences and values have none. */
  step?: number
}

type Field = { label: string; value: string }

/** All that an answer says, one thing a line. Buttons and the letter are no part of it. Answers that are remembered come again and again. */
export const linesOf = oncePer(({ blocks }: Pick<Answer, 'blocks'>): readonly Line[] =>
  blocks.flatMap(linesOfBlock),
)

function linesOfBlock(block: Block): Line[] {
  if (block.kind === 'steps')
    return block.items.map((item, index) => ({
      ...lineOf(item),
      fields: fieldsIn(item),
      step: index + 1,
    }))
  if (block.kind === 'values')
    return block.items.map(({ label, value }) => ({
      ...lineOf(`${label}: ${value}`),
      labels: [label],
      fields: [{ label, value }],
    }))
  if (block.kind === 'text' || block.kind === 'notice')
    return sentencesOf(block.text).map((sentence) => lineOf(sentence))
  return []
}

function lineOf(text: string): Line {
  return {
    text,
    words: comparable(text),
    labels: [...new Set([...text.matchAll(LABEL)].map(([, de, en]) => de ?? en ?? ''))],
    fields: [],
  }
}

const LABEL = /„([^„“”]{1,90})“|“([^„“”]{1,90})”/g

/** Sentences that begin with a capital or a label; dots inside names of servers and menus end none. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}„“])/u)
}

/** Words in one spelling: "E-Mail" is one word, "menu" and "Menü" are the same. */
export function comparable(text: string): string[] {
  const joined = fold(text)
    .replaceAll("'", '')
    .replace(/\be-?mail/g, 'email')
  return toWords(joined).map((word) => word.replace(/(?<=[aou])e/g, ''))
}

/** "…: Server: imap.example.org; Port: 993. …": a step's fields stand between its first sentence and its notes. */
function fieldsIn(step: string): Field[] {
  return step.split('; ').flatMap((piece, index) => {
    const parts = piece.split(': ')
    const [label, value] = index === 0 ? parts.slice(1) : parts
    if (label === undefined || value === undefined || /[.!?] /.test(label)) return []
    return [{ label, value: sentencesOf(value)[0]?.replace(/\.$/, '') ?? value }]
  })
}
