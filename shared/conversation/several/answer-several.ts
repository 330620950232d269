import type { Action, Block, Question, Topic } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { common } from '../../answers/common.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import type { Language } from '../../language.ts'
import { dotSecrets } from '../../privacy/hide-secrets.ts'
import { finish, type Session, sure } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { labelOf } from '../zones.ts'
import { type Part, saidIn } from './find-parts.ts'

const MOST_QUOTED = 60

/** Each question in short under its own number; what is too much for one message stays as buttons, with a word about it. */
export function answerSeveral(
  parts: readonly Part[],
  session: Session,
  candidates: Turn['candidates'],
): Turn {
  const { language } = session
  const t = conversationWords(language)
  const groups = grouped(parts)
  // Three answers are what one can read at once.
  const [, , , ...late] = groups.filter((group) => group.every(isOurs))
  const answered = inOrder(groups.filter((group) => !late.includes(group)))
  const left = late.flat()
  const shown = answered.flat()
  const said = answered.flatMap((group, index): Block[] => [
    ...(groups.length > 1 ? [text(`${index + 1}. ${headingOf(group, language)}`)] : []),
    ...saidOf(group, language),
  ])
  const buttons = [
    ...shown.filter(isSearch).flatMap(buttonsOf),
    ...left.flatMap((part) => fullAnswer(part, language)),
    ...shown.filter((part) => !isSearch(part)).flatMap((part) => furtherOf(part, language)),
  ]
  const blocks = [
    ...said,
    ...(left.length > 0 ? [text(t('several.left'))] : []),
    ...actions(...unlike(buttons)),
  ]
  const asked = shown.filter(isOurs)
  const { topic, slots } = leading(asked).turn
  const turn = finish({ topic, language, blocks }, { topic, slots }, session, {
    outcome: 'answer',
    candidates: asked.reduceRight((known, part) => sure(part.turn.topic, known), candidates),
    diagnosis: asked.find(isSearch)?.turn.context.diagnosis,
  })
  const numbered = [...answered, ...late].flatMap(questionOf)
  return { ...turn, context: { ...turn.context, parts: numbered } }
}

/** What a number asks for once more: under it stood all servers, whichever part of them was asked for. */
function questionOf([first]: readonly Part[]): Question[] {
  if (!first) return []
  const { topic, slots } = first.turn
  const { datum: _, ...others } = slots
  return [{ topic, slots: topic === 'server-data' && !slots.protocol ? others : slots }]
}

/** What has the same heading, or the same answer, stands together. */
function grouped(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = []
  for (const part of parts) {
    const before = groups.find(
      ([first]) => first && part.kind === 'ours' && first.kind === 'ours' && isLike(first, part),
    )
    if (before) before.push(part)
    else groups.push([part])
  }
  return groups
}

function isLike(one: Part, other: Part): boolean {
  const [a, b] = [one.turn, other.turn]
  return a.topic === b.topic && (saidIn(one) === saidIn(other) || nameOf(one) === nameOf(other))
}

/** The name of what a part is about, which is the same in every language. */
function nameOf({ turn: { topic, slots } }: Part): string | undefined {
  if (topic === 'server-data') return slots.protocol
  return ABOUT_PROGRAMS.includes(topic) ? slots.client : undefined
}

function saidOf(group: readonly Part[], language: Language): Block[] {
  const t = conversationWords(language)
  const different = group.filter(
    (part, index) => group.findIndex((other) => saidIn(other) === saidIn(part)) === index,
  )
  return different.flatMap((part): Block[] =>
    part.kind === 'ours'
      ? part.turn.answer.blocks.filter(isSaid)
      : [text(t(`several.${part.kind}`))],
  )
}

/** A problem comes last: its "did that help?" is what is answered next. */
function inOrder(groups: readonly Part[][]): readonly Part[][] {
  const isProblemGroup = (group: Part[]) => group.some(isSearch)
  return [...groups.filter((group) => !isProblemGroup(group)), ...groups.filter(isProblemGroup)]
}

/** "And for SMTP?" goes on with the servers, whichever question came first; a problem goes before everything. */
function leading(parts: readonly Part[]): Part {
  const lead =
    parts.find(isSearch) ?? parts.find(({ turn }) => turn.topic === 'server-data') ?? parts[0]
  if (!lead) throw new Error('answerSeveral: needs a question that is ours, got none')
  return lead
}

function isSearch({ turn }: Part): boolean {
  return isProblem(turn.topic)
}

function isOurs({ kind }: Part): boolean {
  return kind === 'ours'
}

/** What a group is about, in our words; in the person's own only where it is nothing that we know. */
function headingOf(group: readonly Part[], language: Language): string {
  const t = conversationWords(language)
  const [first] = group
  if (!first) throw new Error('answerSeveral: a group needs a part')
  const { topic } = first.turn
  if (!isOurs(first) || topic === 'out-of-scope')
    return t('quoted', { text: shortened(first.piece) })
  const c = common(language)
  const names = group.flatMap(({ turn: { slots } }) => {
    if (topic === 'server-data') return slots.protocol ? [c(`protocol.${slots.protocol}`)] : []
    return slots.client && ABOUT_PROGRAMS.includes(topic) ? [c(`client.${slots.client}`)] : []
  })
  const about = t(`about.${topic}`)
  return names.length > 0 ? `${about} (${[...new Set(names)].join(', ')})` : about
}

const ABOUT_PROGRAMS: readonly Topic[] = ['client-setup', 'client-update']

/** The words alone: neither markup nor what stands in place of a password. */
function shortened(piece: string): string {
  const whole = dotSecrets(piece)
    .replace(/<[^>]*>?|[<>{}[\]$\\`|\p{C}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[\s?.!,;:]+$/, '')
    .trim()
  return whole.length > MOST_QUOTED ? `${whole.slice(0, MOST_QUOTED).trimEnd()} …` : whole
}

/** What leads on: a guide or a download, and the whole answer where the short one leaves steps out. */
function furtherOf(part: Part, language: Language): Action[] {
  const guides = buttonsOf(part).filter(({ kind }) => kind !== 'ask')
  const whole = SAID_WHOLE.includes(part.turn.topic) ? [] : fullAnswer(part, language)
  return [...whole, ...guides.slice(0, 1)]
}

function fullAnswer({ turn: { topic, slots } }: Part, language: Language): Action[] {
  return topic === 'out-of-scope' ? [] : [ask(language, labelOf(topic, slots), topic, slots)]
}

/** There is nothing more to say than what was said in short. */
const SAID_WHOLE: readonly Topic[] = ['protocol-explained', 'check-settings', 'human', 'privacy']

/** No two buttons with the same words. */
function unlike(buttons: readonly Action[]): Action[] {
  return buttons.filter(
    ({ label }, index) => buttons.findIndex((other) => other.label === label) === index,
  )
}

function isSaid(block: Block): boolean {
  return block.kind !== 'actions'
}

function buttonsOf({ turn }: Part): Action[] {
  return turn.answer.blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []))
}
