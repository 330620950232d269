import { ACCOUNTS, type Account } from './accounts.ts'
import { dataFile } from './data-file.ts'
import { hashPassword, matchesHash } from './password-hash.ts'
import { type AccountRecord, FIRST_PREFERENCES, type Preferences, type Records } from './records.ts'
import { createSessions, type Sessions } from './sessions.ts'

/** All state of one running workspace. User names are compared without case, except by mail programs. */
export type Store = {
  accounts: readonly Account[]
  sessions: Sessions
  findAccount(user: string): Account | undefined
  /** The stored hash; it changes with every setting of the password, also to the same one. */
  passwordHash(user: string): string | undefined
  verifyPassword(user: string, password: string): Promise<boolean>
  /** What Souvera's mail servers ask: exact lower-case user name, and a password set in the workspace. */
  verifyMailLogin(userName: string, password: string): Promise<boolean>
  setPassword(user: string, password: string): Promise<void>
  preferences(user: string): Preferences
  setPreferences(user: string, changes: Partial<Preferences>): Promise<void>
  /** Ends all sessions; the next request has to sign in again. */
  expireSessions(): void
  /** Back to the first day: first passwords, no preferences, nobody signed in. */
  resetAll(): Promise<void>
}

export async function createStore(path?: string): Promise<Store> {
  const file = dataFile(path)
  const sessions = createSessions()
  const first = await firstRecords()
  let records = { ...first, ...(await file.read()) }

  const find = (user: string): AccountRecord | undefined => records[keyOf(user)]
  const change = async (user: string, changes: Partial<AccountRecord>) => {
    const record = find(user)
    if (!record) throw new Error(`demo workspace: no account "${user}"`)
    records = { ...records, [keyOf(user)]: { ...record, ...changes } }
    await file.write(records)
  }
  const verifyPassword = async (user: string, password: string) => {
    const record = find(user)
    // An unknown user costs the same time as a wrong password.
    const isRight = await matchesHash(password, (record ?? anyOf(first)).passwordHash)
    return record !== undefined && isRight
  }

  return {
    accounts: ACCOUNTS,
    sessions,
    findAccount: (user) => ACCOUNTS.find((account) => account.user === keyOf(user)),
    passwordHash: (user) => find(user)?.passwordHash,
    verifyPassword,
    verifyMailLogin: async (userName, password) =>
      (await verifyPassword(userName, password)) &&
      userName === keyOf(userName) &&
      find(userName)?.isMailActive === true,
    setPassword: async (user, password) =>
      change(user, { passwordHash: await hashPassword(password), isMailActive: true }),
    preferences: (user) => find(user)?.preferences ?? FIRST_PREFERENCES,
    setPreferences: (user, changes) =>
      change(user, {
        preferences: { ...(find(user)?.preferences ?? FIRST_PREFERENCES), ...changes },
      }),
    expireSessions: () => sessions.expireAll(),
    resetAll: async () => {
      sessions.expireAll()
      records = { ...first }
      await file.write(records)
    },
  }
}

function keyOf(user: string): string {
  return user.trim().toLowerCase()
}

async function firstRecords(): Promise<Records> {
  const entries = ACCOUNTS.map(async ({ user, firstPassword }) => {
    const passwordHash = await hashPassword(firstPassword)
    return [user, { passwordHash, isMailActive: false, preferences: FIRST_PREFERENCES }] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

function anyOf(records: Records): AccountRecord {
  const [record] = Object.values(records)
  if (!record) throw new Error('demo workspace: there are no accounts')
  return record
}
