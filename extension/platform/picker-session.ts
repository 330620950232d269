import * as z from 'zod/mini'
import { LANGUAGES } from '../../shared/language.ts'
import { TargetOverride } from '../../shared/settings/index.ts'
import { Picked } from '../picker/picked.ts'
import { storedValue } from './stored-value.ts'

/** Somebody on the options page asked for a place in the workspace, and what became of it. */
export const PickerSession = z.strictObject({
  version: z.literal(1),
  guide: z.string(),
  target: z.string(),
  language: z.enum(LANGUAGES),
  /** Where the picker may run; compared as whole origins. */
  origins: z.array(z.string()),
  override: z.optional(TargetOverride),
  state: z.enum(['picking', 'picked', 'cancelled']),
  /** ISO 8601 */
  startedAt: z.string(),
  picked: z.optional(Picked),
})
export type PickerSession = z.infer<typeof PickerSession>

export const pickerSession = storedValue('picker-session', PickerSession)

/** Pointing that was forgotten about does not come back on another day. */
const AT_MOST = 15 * 60_000

/** Whether somebody is pointing just now. */
export function isPicking(session: PickerSession | undefined): session is PickerSession {
  return session?.state === 'picking' && Date.now() - Date.parse(session.startedAt) < AT_MOST
}
