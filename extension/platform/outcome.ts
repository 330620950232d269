export const OUTCOMES = [
  'welcome',
  'stopped',
  'started',
  'needs-access',
  'no-workspace',
  'unknown-guide',
  'refused',
] as const

/** What became of a message to the background: mostly of the wish to start a guide. */
export type Outcome = (typeof OUTCOMES)[number]
