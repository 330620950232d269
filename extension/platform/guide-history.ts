import * as z from 'zod/mini'
import type { GuideSession } from './guide-session.ts'
import { storedValue } from './stored-value.ts'

const Past = z.strictObject({
  state: z.enum(['running', 'done', 'stopped']),
  step: z.number(),
  steps: z.number(),
  endedAt: z.optional(z.string()),
})
export type PastGuide = z.infer<typeof Past>

/** How each guide stood last; the session itself knows only the one that ran last of all. */
export const guideHistory = storedValue('guide-history', z.record(z.string(), Past))

export async function rememberGuide(session: GuideSession | undefined): Promise<void> {
  if (!session) return
  const { guide, state, step, steps, endedAt } = session
  const past = { state, step, steps, ...(endedAt !== undefined && { endedAt }) }
  await guideHistory.save({ ...(await guideHistory.load()), [guide]: past })
}
