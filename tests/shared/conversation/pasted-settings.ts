import { PASTED_FROM_APPLE } from './pasted-settings/apple.ts'
import { PASTED_FROM_OTHER_PROGRAMS } from './pasted-settings/other-programs.ts'
import { PASTED_FROM_OUTLOOK } from './pasted-settings/outlook.ts'
import type { Pasted } from './pasted-settings/pasted.ts'
import { PASTED_FROM_THUNDERBIRD } from './pasted-settings/thunderbird.ts'

/** Every pasted text. */
export const PASTED: readonly Pasted[] = [
  ...PASTED_FROM_OUTLOOK,
  ...PASTED_FROM_THUNDERBIRD,
  ...PASTED_FROM_APPLE,
  ...PASTED_FROM_OTHER_PROGRAMS,
]
