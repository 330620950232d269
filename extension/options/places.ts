import type { Guide, GuideEntry, Target } from '../../shared/guides/index.ts'
import type { Settings, TargetOverride } from '../../shared/settings/index.ts'
import { withOverride, withoutOverride } from '../picker/overrides.ts'

/** A place in the workspace, and the guides that look for it: they share what they know of it. */
export type Place = { id: string; target: Target; entries: readonly [GuideEntry, ...GuideEntry[]] }

type GuideTargets = Settings['guideTargets']

/** Every place once, however many guides pass it. */
export function placesOf(guides: readonly GuideEntry[]): readonly Place[] {
  const places = new Map<Target, Place>()
  for (const entry of guides) {
    for (const [id, target] of Object.entries<Target>(entry.guide.targets)) {
      const known = places.get(target)
      places.set(target, { id, target, entries: known ? [...known.entries, entry] : [entry] })
    }
  }
  return [...places.values()]
}

export function overrideOf(
  overrides: GuideTargets,
  { id, entries }: Place,
): TargetOverride | undefined {
  return overrides?.[entries[0].guide.id]?.[id]
}

/** The overrides with one more for this place, in every guide that looks for it. */
export function rememberPlace(
  overrides: GuideTargets,
  place: Place,
  more: TargetOverride,
): GuideTargets {
  return guidesOf(place).reduce<GuideTargets>(
    (all, guide) => withOverride(all, guide.id, place.id, more),
    overrides,
  )
}

export function forgetPlace(overrides: GuideTargets, place: Place): GuideTargets {
  return guidesOf(place).reduce<GuideTargets>(
    (all, guide) => withoutOverride(all, guide.id, place.id),
    overrides,
  )
}

function guidesOf({ entries }: Place): readonly Guide[] {
  return entries.map((entry) => entry.guide)
}
