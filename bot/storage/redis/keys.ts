/** All keys begin with this, so that the database can be shared. */
const ROOT = 'souvera-mail-guide:'

/** Keys of one conversation. */
export const keysOf = (conversation: string) => ({
  open: `${ROOT}${conversation}:open`,
  log: `${ROOT}${conversation}:log`,
  seen: `${ROOT}${conversation}:seen`,
  owed: `${ROOT}${conversation}:owed`,
  attempts: `${ROOT}${conversation}:attempts`,
  notes: `${ROOT}${conversation}:notes`,
  wake: `${ROOT}${conversation}:wake`,
  lock: `${ROOT}${conversation}:lock`,
})

export const stateKey = (key: string) => `${ROOT}state:${key}`

export const notesKey = (kind: string) => `${ROOT}notes:${kind}`

/** Conversations in which an answer is owed. */
export const OWING = `${ROOT}owing`
/** Conversations, and state keys, by the time of their last use. */
export const TOUCHED = `${ROOT}touched`
export const STATE_TOUCHED = `${ROOT}state-touched`
export const SECRET = `${ROOT}secret`
