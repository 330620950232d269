import * as z from 'zod/mini'

/** Ten years: whoever wants more wants an archive. */
const MAXIMUM_DAYS = 3_650

export const RetentionDays = z.number().check(({ value, issues }) => {
  if (Number.isInteger(value) && value >= 1 && value <= MAXIMUM_DAYS) return
  issues.push({ code: 'custom', input: value, message: 'retention-days' })
})
