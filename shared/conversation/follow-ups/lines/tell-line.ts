import type { Block } from '../../../answers/answer.ts'
import { text } from '../../../answers/blocks.ts'
import type { Session } from '../../answering.ts'
import type { Turn } from '../../conversation.ts'
import { conversationWords } from '../../words.ts'
import type { Asking } from './ask-patterns.ts'
import { fieldValues } from './field-values.ts'
import { comparable, type Line, sentencesOf } from './line.ts'
import { type Found, isAlike } from './look-up.ts'
import { otherProgram } from './other-program.ts'
import { type Before, sayLine, sayWhatNext, tell, withSupport } from './tell.ts'

type Asked = { asking: Asking; words: readonly string[]; found: Found; before: Before }

/** The line that was asked about, or two neighbours; undefined where too many may be meant. */
export function tellLine(
  asked: Asked,
  session: Session,
  candidates: Turn['candidates'],
): Turn | undefined {
  const { asking, found, before } = asked
  const { buttons } = before
  const fields = asking === 'filling' || asking === 'bare' ? fieldValues(found, session) : []
  if (fields.length > 0) return tell({ blocks: fields, buttons, candidates }, session)
  const [line, ...others] = found.lines
  if (!line) return undefined
  if (others.length > 0 && !areNeighbours(found.lines)) {
    const blocks = sayWhichSteps(found, session)
    return blocks && tell({ blocks, buttons, candidates }, session)
  }
  const { step } = others.at(-1) ?? line
  if (asking === 'missing') {
    const other = otherProgram(session)
    const blocks = sayMissing(asked, other !== undefined, session)
    const all = withSupport([...(other ? [other] : []), ...buttons], session)
    return tell({ blocks, buttons: all, step, candidates }, session)
  }
  const other = asking === 'where' && step === 1 ? otherProgram(session) : undefined
  const blocks = asking === 'where' ? sayWhere(asked, session) : sayMeaning(asked, session)
  const hint = other ? [text(conversationWords(session.language)('line.other-outlook'))] : []
  const all = [...(other ? [other] : []), ...buttons]
  return tell(
    {
      blocks: [...blocks, ...hint],
      buttons: step === undefined ? withSupport(all, session) : all,
      step,
      candidates,
    },
    session,
  )
}

function areNeighbours([one, other, ...more]: readonly Line[]): boolean {
  return more.length === 0 && one?.step !== undefined && (other?.step === one.step + 1 || !other)
}

/** "„Weiter“ kommt in den Schritten 2, 4 und 6 vor." */
function sayWhichSteps({ lines, label }: Found, { language }: Session): Block[] | undefined {
  const steps = lines.flatMap(({ step }) => (step === undefined ? [] : [String(step)]))
  if (label === undefined || steps.length < lines.length) return undefined
  const numbers = new Intl.ListFormat(language).format(steps)
  return [text(conversationWords(language)('line.many', { label, numbers }))]
}

/** A step that is opened from another one is found there. */
function sayWhere({ found, words, before }: Asked, session: Session): Block[] {
  const [line] = found.lines
  if (!line) return []
  const t = conversationWords(session.language)
  const previous =
    line.step === undefined || isBehindAnother(line, found.label)
      ? undefined
      : before.steps[line.step - 2]
  const way =
    previous &&
    t('line.before', {
      number: String(previous.step),
      text: sentencesOf(previous.text)[0] ?? previous.text,
    })
  return [
    sayLine(line, session, partOf(line, words, found.label)),
    ...(way === undefined ? [] : [text(way)]),
    sayWhatNext(line, before.steps, session),
  ]
}

/** Where it should be, and what it may mean that it is not. */
function sayMissing({ found, words }: Asked, hasOther: boolean, session: Session): Block[] {
  const [line] = found.lines
  if (!line) return []
  const t = conversationWords(session.language)
  const { label } = found
  return [
    text(label === undefined ? t('line.should-be') : t('line.should-be-named', { label })),
    sayLine(line, session, partOf(line, words, label)),
    ...(hasOther ? [text(t('line.other-outlook'))] : []),
    text(t('line.names-differ')),
  ]
}

function sayMeaning({ found, before }: Asked, session: Session): Block[] {
  const last = found.lines.at(-1)
  return [
    ...found.lines.map((line) => sayLine(line, session, line.text, 'meant')),
    ...(last ? [sayWhatNext(last, before.steps, session)] : []),
  ]
}

/** What a step begins with, and what it says of the thing itself: its notes may be about much else. */
function partOf(line: Line, words: readonly string[], label: string | undefined): string {
  const [first = line.text, ...others] = sentencesOf(line.text)
  const wanted = label === undefined ? words : comparable(label)
  const about = others.filter((sentence) => {
    const said = comparable(sentence)
    return wanted.every((word) => said.some((other) => isAlike(word, other)))
  })
  return [first, ...about].join(' ')
}

/** "„Datei“ > „Konto hinzufügen“": the first leads to the second. */
function isBehindAnother({ text: said }: Line, label: string | undefined): boolean {
  return label !== undefined && (said.includes(`> „${label}“`) || said.includes(`> “${label}”`))
}
