import type { Condition, Step, Target } from '../../shared/guides/index.ts'

/** Whether a step only leads somewhere: its target may be pressed, because no more than a view depends on it. */
export function mayPress({ done }: Step, target: Target | undefined): boolean {
  return target !== undefined && !isField(target) && !asksForChange(done) && showsByItself(done)
}

/** Whether the target stands on the sign-in page alone. */
export function isSignIn(target: Target | undefined): boolean {
  return target?.autocomplete?.includes('current-password') ?? false
}

function isField({ roles, inputType }: Target): boolean {
  return inputType !== undefined || roles.includes('textbox')
}

/** What is filled in or confirmed is about to change something. */
function asksForChange(condition: Condition): boolean {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.some(asksForChange)
  if (condition.kind === 'not') return asksForChange(condition.of)
  return condition.kind === 'filled' || condition.kind === 'message'
}

/** Whether the page alone can tell that the step is done; a press may be one of several signs, never the only one. */
function showsByItself(condition: Condition): boolean {
  if (condition.kind === 'all') return condition.of.every(showsByItself)
  if (condition.kind === 'any') return condition.of.some(showsByItself)
  return condition.kind === 'not' ? showsByItself(condition.of) : condition.kind !== 'pressed'
}
