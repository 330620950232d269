import type { Condition, Guide, Names, Step } from '../../../shared/guides/index.ts'
import { includesOne } from '../locate/address.ts'
import { locate, type Outcome } from '../locate/locate.ts'
import type { Page } from '../locate/page.ts'
import type { Wanted } from '../locate/wanted.ts'
import { type Derived, deriveStep } from './derive-step.ts'
import { type Facts, holds } from './facts.ts'
import { hasContent, hasRested, type Typing } from './filled.ts'
import type { GuideMemory } from './guide-memory.ts'
import { showsText } from './shows-text.ts'

/** Where the person is, and what there is to show. */
export type Stock = {
  page: Page
  step: Derived
  /** Any target of the guide, at this moment. */
  look: (target: string) => Outcome
  /** What there is to show for a step: its target, or if that is missing and a detour may be shown, another way. */
  show: (index: number, mayDetour?: boolean) => Showing
}

export type Showing = {
  /** What became of the step's target, or of the other way that stands in for it. */
  outcome: Outcome
  /** Id of the target that `outcome` is about. */
  target: string
  /** Key of the text of the other way. */
  way: string | undefined
}

/** What is known of frames of other origins. */
export type FarView = {
  /** One vote over what the page itself has and what the frames have. */
  vote: (own: Outcome, target: string, page: Page) => Outcome
  shows: (words: Names) => boolean
}

type Known = {
  guide: Guide
  wanted: ReadonlyMap<string, Wanted>
  memory: GuideMemory
  typing: Typing
  /** What frames of other origins know of a target, and whether one of them shows a text. */
  far?: FarView | undefined
  hasNewMessage: (page: Page, words: Names, unless: Names | undefined) => boolean
}

const NOTHING: Outcome = { kind: 'missing', near: [], tried: [], saw: [], hidden: 0 }

/** Looks at the page once: which step is it, and where is its target. */
export function takeStock(page: Page, known: Known): Stock {
  const { guide, memory } = known
  const outcomes = new Map<string, Outcome>()
  const look = (target: string): Outcome => {
    const seen = outcomes.get(target)
    if (seen) return seen
    const wanted = known.wanted.get(target)
    if (!wanted) throw new Error(`Guide "${guide.id}": no target "${target}" among its targets`)
    const own = locate(wanted, page)
    const outcome = known.far?.vote(own, target, page) ?? own
    outcomes.set(target, outcome)
    return outcome
  }
  const facts: Facts = {
    seen: (target) => look(target).kind !== 'missing',
    exists: (target) => {
      const outcome = look(target)
      return outcome.kind !== 'missing' || outcome.hidden > 0
    },
    url: (parts) => includesOne(page.url, parts),
    text: (words) => showsText(page, words) || known.far?.shows(words) === true,
    pressed: (target) => memory.pressed.includes(target),
    filled: (target) => isFilled(look(target), known.typing, wasSent(guide, memory)),
    message: (words, unless) => known.hasNewMessage(page, words, unless),
  }
  const isSo = (condition: Condition) => holds(condition, facts)
  const step: Derived = memory.finished
    ? { index: guide.steps.length, isRead: true }
    : deriveStep(guide.steps, isSo, memory)
  return {
    page,
    step,
    look,
    show: (at, mayDetour = true) => showFor(guide.steps[at], mayDetour, look, isSo),
  }
}

/** Whether the form was sent that a step asks about; other presses, as on an entry of a menu, send nothing. */
export function wasSent({ steps }: Guide, { pressed }: GuideMemory): boolean {
  return steps.some(({ ask, target }) => ask && pressed.includes(target))
}

function showFor(
  step: Step | undefined,
  mayDetour: boolean,
  look: (target: string) => Outcome,
  isSo: (condition: Condition) => boolean,
): Showing {
  if (!step) return { outcome: NOTHING, target: '', way: undefined }
  const outcome = look(step.target)
  const isDetour = outcome.kind === 'missing' && mayDetour
  for (const way of step.otherwise ?? []) {
    if (!(way.when ? isSo(way.when) : isDetour)) continue
    const other = look(way.target)
    if (other.kind === 'found') return { outcome: other, target: way.target, way: way.text }
  }
  return { outcome, target: step.target, way: undefined }
}

/** A field counts as filled once the person has left it or come to rest: nobody is hurried on after the first letter. */
function isFilled(outcome: Outcome, typing: Typing, isSent: boolean): boolean {
  if (outcome.kind !== 'found') return false
  if (outcome.inside) return outcome.inside.isFilled
  return isLeftFilled(outcome.element, typing, isSent)
}

export function isLeftFilled(field: Element, typing: Typing, isSent: boolean): boolean {
  if (!hasContent(field, typing, isSent)) return false
  if (isSent) return true
  const root = field.getRootNode()
  const focused = 'activeElement' in root ? root.activeElement : null
  return focused !== field || hasRested(field, typing)
}
