import { findGuide } from '../../shared/guides/index.ts'
import type { Settings, TargetOverride } from '../../shared/settings/index.ts'

type GuideTargets = NonNullable<Settings['guideTargets']>

/** Dotted paths of overrides for guides or targets that do not exist, such as `mail-password.securty`. */
export function unknownTargets(overrides: GuideTargets): readonly string[] {
  return Object.entries(overrides).flatMap(([guideId, targets]) => {
    const guide = findGuide(guideId)?.guide
    if (!guide) return [guideId]
    return Object.keys(targets)
      .filter((id) => !Object.hasOwn(guide.targets, id))
      .map((id) => `${guideId}.${id}`)
  })
}

/** The overrides with one more for this target: labels are added, a selector replaces the one before. */
export function withOverride(
  overrides: GuideTargets | undefined,
  guide: string,
  target: string,
  more: TargetOverride,
): GuideTargets {
  const before = overrides?.[guide]?.[target]
  const names = mergeNames(before?.names, more.names)
  const selector = more.selector ?? before?.selector
  const merged = { ...(names && { names }), ...(selector !== undefined && { selector }) }
  return { ...overrides, [guide]: { ...overrides?.[guide], [target]: merged } }
}

/** The overrides without the one for this target; undefined when none is left. */
export function withoutOverride(
  overrides: GuideTargets | undefined,
  guide: string,
  target: string,
): GuideTargets | undefined {
  const { [target]: _, ...targets } = overrides?.[guide] ?? {}
  const { [guide]: __, ...guides } = overrides ?? {}
  const rest = Object.keys(targets).length > 0 ? { ...guides, [guide]: targets } : guides
  return Object.keys(rest).length > 0 ? rest : undefined
}

function mergeNames(
  one: TargetOverride['names'],
  other: TargetOverride['names'],
): TargetOverride['names'] {
  if (!one || !other) return one ?? other
  const de = [...new Set([...(one.de ?? []), ...(other.de ?? [])])]
  const en = [...new Set([...(one.en ?? []), ...(other.en ?? [])])]
  return { ...(de.length > 0 && { de }), ...(en.length > 0 && { en }) }
}
