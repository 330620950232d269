import { describeIssue } from './describe-issue.ts'
import { type Condition, Guide, type Step, type Target } from './guide.ts'
import type { GuideEntry } from './index.ts'

/** A target must have this many signals of its own before it may be trusted on a page that nobody has seen. */
const LEAST_SIGNALS = 3

/**
 * Everything that is wrong with a guide, for the developer who wrote it: each line names guide, step or
 * target, field and remedy. An empty list means that it can be played and printed in both languages.
 */
export function checkGuide(entry: { guide: unknown; words: GuideEntry['words'] }): string[] {
  const parsed = Guide.safeParse(entry.guide)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => describeIssue(entry.guide, issue))
  }
  const guide = parsed.data
  return [
    ...twice(guide.steps.map((step) => step.id)).map(
      (id) => `Guide "${guide.id}" step "${id}": field "id" stands twice; give each step its own`,
    ),
    ...guide.steps.flatMap((step) => checkStep(guide, step)),
    ...Object.entries(guide.targets).flatMap(([id, target]) => checkTarget(guide.id, id, target)),
    ...checkWords(guide, entry.words),
  ]
}

function checkStep(guide: Guide, step: Step): string[] {
  const known = Object.keys(guide.targets)
  const used: readonly (readonly [string, string])[] = [
    ['target', step.target],
    ...targetsIn(step.done).map((target) => ['done', target] as const),
    ...(step.at ? targetsIn(step.at) : []).map((target) => ['at', target] as const),
    ...(step.otherwise ?? []).flatMap(({ target, when }) =>
      [target, ...(when ? targetsIn(when) : [])].map((id) => ['otherwise', id] as const),
    ),
  ]
  const unknown = used
    .filter(([, target]) => !known.includes(target))
    .map(
      ([field, target]) =>
        `Guide "${guide.id}" step "${step.id}": field "${field}" names the target "${target}", which is not among ${known.join(', ')}; add it to "targets" or correct the name`,
    )
  const pressed = targetsIn(step.done, 'pressed')
  return step.ask && pressed.length === 0
    ? [
        ...unknown,
        `Guide "${guide.id}" step "${step.id}": field "ask" asks after a press, but "done" waits for none; add { kind: 'pressed' } to "done" or take "ask" away`,
      ]
    : unknown
}

function checkTarget(guide: string, id: string, target: Target): string[] {
  const { not: _, requires = [], ...signals } = target
  const missing = requires.flat().filter((field) => !(field in signals))
  const present = Object.keys(signals).filter((field) => !isEmpty(Reflect.get(signals, field)))
  const count = present.length
  return [
    ...(count < LEAST_SIGNALS
      ? [
          `Guide "${guide}" target "${id}": has ${count} signals (${present.join(', ')}), but at least ${LEAST_SIGNALS} must vote; add names, landmarks, heading, region, href, url or hints`,
        ]
      : []),
    ...missing.map(
      (field) =>
        `Guide "${guide}" target "${id}": field "requires" wants "${field}", which the target does not have; add "${field}" or take it out of "requires"`,
    ),
  ]
}

/** A list without entries, or names without a label in any language, say nothing. */
function isEmpty(signal: unknown): boolean {
  if (Array.isArray(signal)) return signal.length === 0
  return typeof signal === 'object' && signal !== null && Object.values(signal).every(isEmpty)
}

function checkWords(guide: Guide, words: GuideEntry['words']): string[] {
  const wanted = [
    [
      ...['title', 'intro', 'finished.title', 'finished.text'],
      ...(guide.next ? ['finished.next'] : []),
    ].map((key) => ({ key, step: undefined })),
    ...guide.steps.map((step) =>
      [
        ...['title', 'text', 'searching'].map((word) => `steps.${step.id}.${word}`),
        ...(step.notices ?? []).map((notice) => `notices.${notice}`),
        ...(step.otherwise ?? []).map(({ text }) => `ways.${text}`),
        ...(step.ask ? [`questions.${step.ask}`] : []),
      ].map((key) => ({ key, step: step.id })),
    ),
  ].flat()
  return (['de', 'en'] as const).flatMap((language) =>
    wanted
      .filter(({ key }) => !hasText(words[language], key))
      .map(
        ({ key, step }) =>
          `Guide "${guide.id}"${step ? ` step "${step}"` : ''}: no text "${key}"; add it to locales/${language}/guides/${guide.id}.json`,
      ),
  )
}

/** Targets a condition speaks of, in conditions of one kind or of any. */
function targetsIn(condition: Condition, kind?: Condition['kind']): string[] {
  if (condition.kind === 'all' || condition.kind === 'any') {
    return condition.of.flatMap((each) => targetsIn(each, kind))
  }
  if (condition.kind === 'not') return targetsIn(condition.of, kind)
  return 'target' in condition && (!kind || condition.kind === kind) ? [condition.target] : []
}

function hasText(tree: unknown, key: string): boolean {
  let node = tree
  for (const part of key.split('.')) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined
  }
  return typeof node === 'string' && node.trim() !== ''
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}
