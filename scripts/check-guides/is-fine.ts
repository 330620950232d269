import type { TargetOverride } from '../../shared/settings/index.ts'
import type { StepResult } from './record.ts'

type Overrides = Readonly<Record<string, TargetOverride>>

/** Whether a step needs nobody's attention: found or done, walked on if it was to be, and by what the settings say. */
export function isFine(step: StepResult, overrides: Overrides): boolean {
  const isThere = step.status === 'done' || step.status === 'found'
  const isWalked = step.press === undefined || step.press === 'went-on'
  return isThere && isWalked && staleSelector(step, overrides) === undefined
}

/** The operator's selector for the step's target, when the element that was found does not match it. */
export function staleSelector({ sighting }: StepResult, overrides: Overrides): string | undefined {
  const selector = sighting && overrides[sighting.target]?.selector
  if (selector === undefined || sighting?.kind !== 'found') return undefined
  return (sighting.elements[0]?.evidence.operator ?? 0) > 0 ? undefined : selector
}
