import type { TargetOverride } from '../../shared/settings/index.ts'
import type { Picked, Proposal } from '../picker/picked.ts'

/** What of a picked place goes into the settings; undefined when nothing was chosen. */
export function overrideFrom(picked: Picked, choice: Proposal): TargetOverride | undefined {
  const { newName, selector, pageLanguage } = picked
  const override: TargetOverride = {
    ...(choice.withName && newName && { names: { [pageLanguage]: [newName.text] } }),
    ...(choice.withSelector && selector && { selector: selector.css }),
  }
  return Object.keys(override).length > 0 ? override : undefined
}
