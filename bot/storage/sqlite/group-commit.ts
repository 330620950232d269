import type { DatabaseSync } from 'node:sqlite'
import { transact } from './open-database.ts'

type Change = { make: () => void; confirm: () => void; refuse: (error: unknown) => void }

/**
 * Changes that come in the same round of the event loop share one transaction, which costs more than most changes.
 * Each is confirmed only once it is committed, and one that fails takes no other with it.
 */
export function createGroupCommit(database: DatabaseSync) {
  const waiting: Change[] = []
  const commitWaiting = () => commitTogether(database, waiting.splice(0))

  return {
    /** Makes the change with the next transaction; resolves with what it gave, after `committed` was told. */
    commit: <T>(work: () => T, committed?: (result: T) => void): Promise<T> =>
      new Promise((resolve, reject) => {
        if (waiting.length === 0) setImmediate(commitWaiting)
        let result: T
        waiting.push({
          make: () => {
            result = work()
          },
          confirm: () => {
            committed?.(result)
            resolve(result)
          },
          refuse: reject,
        })
      }),
    commitWaiting,
  }
}

export type Commit = ReturnType<typeof createGroupCommit>['commit']

function commitTogether(database: DatabaseSync, changes: readonly Change[]): void {
  if (changes.length === 0) return
  let current: Change | undefined
  try {
    transact(database, () => {
      for (current of changes) current.make()
      current = undefined
    })
  } catch (error) {
    if (!current) {
      // The transaction itself failed: a full disk is everybody's trouble.
      for (const { refuse } of changes) refuse(error)
      return
    }
    current.refuse(error)
    const others = changes.filter((change) => change !== current)
    commitTogether(database, others)
    return
  }
  for (const { confirm } of changes) confirm()
}
