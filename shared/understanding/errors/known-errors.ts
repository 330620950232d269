import type { KnownError } from './known/known-error.ts'
import { OF_BOUNCES } from './known/of-bounces.ts'
import { OF_CONNECTION } from './known/of-connection.ts'
import { OF_ENCRYPTION } from './known/of-encryption.ts'
import { OF_LOGIN } from './known/of-login.ts'
import { OF_OUTLOOK } from './known/of-outlook.ts'
import { OF_SENDING } from './known/of-sending.ts'
import { OF_SERVERS } from './known/of-servers.ts'

/** The first one that fits decides: special ones stand before general ones, words before bare numbers. */
export const KNOWN_ERRORS: readonly KnownError[] = [
  ...OF_SERVERS,
  ...OF_ENCRYPTION,
  ...OF_SENDING,
  ...OF_BOUNCES,
  ...OF_OUTLOOK,
  ...OF_LOGIN,
  ...OF_CONNECTION,
]
