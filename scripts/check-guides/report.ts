import { join } from 'node:path'
import {
  describePoints,
  describeRole,
  describeSignal,
  describeThing,
} from '../../extension/picker/describe.ts'
import type { GuideEntry, Target } from '../../shared/guides/index.ts'
import { looseTranslator } from '../../shared/i18n.ts'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { differences } from './differences.ts'
import { isFine, staleSelector } from './is-fine.ts'
import type { StepResult } from './record.ts'
import type { Seen, Sighting } from './sighting.ts'
import { language, t } from './words.ts'

type Overrides = Readonly<Record<string, TargetOverride>>

type Options = {
  overrides: Overrides
  /** Folder of the pictures. */
  out: string
  /** Tells of the steps that need nobody's attention as well. */
  isVerbose: boolean
}

/** What the walk through one guide found out, for a person at a terminal. */
export function reportGuide(
  entry: GuideEntry,
  steps: readonly StepResult[],
  { overrides, out, isVerbose }: Options,
): string {
  const own = looseTranslator(entry.words, language)
  const isAllFine = steps.every((step) => isFine(step, overrides))
  const heading = t('guide', {
    sign: isAllFine ? '✓' : '✗',
    id: entry.guide.id,
    title: own('title'),
    steps: steps.length,
  })
  const lines = steps.flatMap((step, index) => {
    const sign = isFine(step, overrides) ? '✓' : '✗'
    if (sign === '✓' && !isVerbose) return []
    const title = own(`steps.${step.id}.title`)
    const status = t(`status.${step.status}`)
    return [
      `  ${index + 1} ${sign} ${status.padEnd(14)} ${title}`,
      ...describeStep(entry, step, overrides, out).map((line) => `      ${line}`),
    ]
  })
  return [heading, ...lines, ...(isVerbose ? [''] : [])].join('\n')
}

function describeStep(
  entry: GuideEntry,
  step: StepResult,
  overrides: Overrides,
  out: string,
): readonly string[] {
  const { sighting } = step
  if (!sighting) return step.isBehindTyping ? [t('behind-typing')] : []
  const stale = staleSelector(step, overrides)
  const own = looseTranslator(entry.words, language)
  return [
    ...describeSighting(sighting, entry.guide.targets[sighting.target]),
    ...(sighting.way ? [t('by-way', { way: own(`ways.${sighting.way}`) })] : []),
    ...(step.press ? [t(`press.${step.press}`, { cover: step.cover ?? '' })] : []),
    ...(stale === undefined ? [] : [t('stale-selector', { selector: stale })]),
    ...(step.sealedFrames ? [t('sealed', { hosts: step.sealedFrames.join(', ') })] : []),
    ...(sighting.kind === 'found'
      ? []
      : [t('remedy', { guide: entry.guide.id, target: sighting.target })]),
    ...(step.picture ? [t('picture', { file: join(out, step.picture) })] : []),
  ]
}

function describeSighting(sighting: Sighting, target: Target | undefined): readonly string[] {
  const { kind, elements } = sighting
  if (kind === 'found') return elements.map(describeEvidence)
  if (kind === 'ambiguous') return describeCandidates(elements)
  return [
    ...(target ? [describeWanted(target)] : []),
    ...(sighting.tried.length > 0
      ? [t('tried', { signals: listed(sighting.tried.map(nameOfSignal)) })]
      : []),
    ...elements.slice(0, 3).map((each) => t('near', { evidence: describeEvidence(each) })),
    sighting.offers.length > 0
      ? t('offers', { things: listed(sighting.offers.map(nameOf)) })
      : t('offers-nothing'),
    ...(sighting.hidden > 0 ? [t('hidden', { count: sighting.hidden })] : []),
  ]
}

function describeCandidates(elements: readonly Seen[]): readonly string[] {
  const differing = differences(elements.map((each) => each.evidence))
  return [
    t('candidates', { count: elements.length }),
    ...elements.map((each, index) =>
      t('candidate', {
        number: index + 1,
        thing: nameOf(each),
        points: describePoints(each.total, language),
        differences:
          listed((differing[index] ?? []).map(([id, score]) => scored(id, score))) ||
          t('no-difference'),
        selector: each.selector ?? t('no-selector'),
      }),
    ),
  ]
}

function describeEvidence(seen: Seen): string {
  const signals = Object.entries(seen.evidence)
    .filter(([, score]) => score !== 0)
    .toSorted(([, one], [, other]) => other - one)
    .map(([id, score]) => scored(id, score))
  const points = describePoints(seen.total, language)
  return t('evidence', { thing: nameOf(seen), points, signals: listed(signals) })
}

function describeWanted({ names, roles }: Target): string {
  const labels = [...(names?.de ?? []), ...(names?.en ?? [])].map((text) => t('quoted', { text }))
  return t('wanted', {
    labels: listed(labels),
    roles: listed(roles.map((role) => describeRole(role, language) ?? role)),
  })
}

function scored(id: string, score: number): string {
  return `${nameOfSignal(id)} ${score.toLocaleString(language)}`
}

function nameOfSignal(id: string): string {
  return describeSignal(id, language)
}

function nameOf(seen: Seen): string {
  return describeThing(seen, language)
}

function listed(parts: readonly string[]): string {
  return parts.join(', ')
}
