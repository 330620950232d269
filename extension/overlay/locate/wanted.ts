import type { Target } from '../../../shared/guides/index.ts'
import type { TargetOverride } from '../../../shared/settings/index.ts'
import type { Fingerprint } from './fingerprint.ts'

/** A target together with what the operator and the person know about it. */
export type Wanted = {
  target: Target
  /** The operator's CSS selector. */
  selector?: string | undefined
  /** What the person chose here before. */
  chosen?: Fingerprint | undefined
}

/** The target with the operator's labels added to ours. */
export function wantedFrom(
  target: Target,
  override: TargetOverride | undefined,
  chosen: Fingerprint | undefined,
): Wanted {
  const names = override?.names
  const merged = names && {
    de: [...(target.names?.de ?? []), ...(names.de ?? [])],
    en: [...(target.names?.en ?? []), ...(names.en ?? [])],
  }
  return {
    target: merged ? { ...target, names: merged } : target,
    selector: override?.selector,
    chosen,
  }
}
