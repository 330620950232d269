import type { Root } from '../overlay/locate/index.ts'
import { readTokens } from './read-tokens.ts'
import { type AccountReading, settle } from './settle.ts'
import { tokensOf } from './tokens.ts'
import { walkPage } from './walk-page.ts'

/** The server data that a page shows, an entry an account. Only looks; password fields are not touched. */
export function readServerData(roots: readonly Root[]): AccountReading[] {
  return settle(readTokens(tokensOf(walkPage(roots))))
}
