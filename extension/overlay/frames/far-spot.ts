import { coverOf } from '../host/bring-into-view.ts'
import { surroundingsOf } from '../host/surroundings.ts'
import { nameOf } from '../locate/accessible-name.ts'
import type { Box } from '../locate/boxes.ts'
import { fingerprintOf, type Located, type Outcome } from '../locate/index.ts'
import { candidatesOf } from '../locate/merge-outcomes.ts'
import { boxOfSpot, type Geometry, partOfSpot } from '../locate/spot.ts'
import type { FarOutcome } from './protocol.ts'

export type Keys = ReturnType<typeof numbering>

/** A key for each element, the same for as long as it lives. */
export function numbering() {
  const numbers = new WeakMap<Element, string>()
  let last = 0
  const element = (each: Element) => {
    const known = numbers.get(each)
    if (known !== undefined) return known
    last += 1
    numbers.set(each, String(last))
    return String(last)
  }
  return {
    element,
    spot: (spot: Located) => [element(spot.element), spot.inside?.key].filter(Boolean).join('/'),
  }
}

/** An outcome as the script around the frame is told of it. */
export function farOutcome(
  outcome: Outcome,
  keyOf: Keys,
  isFilled: (element: Element) => boolean,
): FarOutcome {
  return {
    kind: outcome.kind,
    spots: candidatesOf(outcome).map((located) => {
      const { element, inside, evidence, enabled } = located
      return {
        key: keyOf.spot(located),
        evidence,
        enabled,
        name: (inside?.name ?? nameOf(element)).slice(0, 200),
        fingerprint: inside?.fingerprint ?? fingerprintOf(element),
        isFilled: inside?.isFilled ?? isFilled(element),
      }
    }),
    hidden: outcome.kind === 'missing' ? outcome.hidden : 0,
  }
}

export function geometryOf(spot: Located): Geometry {
  return {
    box: plain(boxOfSpot(spot)),
    part: plain(partOfSpot(spot)),
    around: surroundingsOf(spot).at(-1),
    isCovered: spot.inside?.geometry()?.isCovered || coverOf(spot, undefined) !== undefined,
  }
}

/** A rectangle of the browser's own is no plain object, and not every browser can send it. */
function plain({ left, top, width, height }: Box): Box {
  return { left, top, width, height }
}
