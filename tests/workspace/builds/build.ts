import type { Language } from '../../../shared/language.ts'
import type { Reply } from '../core/reply.ts'
import type { Policy } from '../core/security-headers.ts'
import type { TextChanges } from '../core/texts.ts'
import type { Visit } from '../core/visit.ts'

/** Where the pages that people look for are in one build. */
export type Paths = { home: string; signIn: string; security: string; mailServer: string }

/** The same workspace as one particular team might have built it. */
export type Build = {
  paths: Paths
  /** First language whatever the browser wishes; without it the browser's wish counts. */
  language?: Language
  /** What this team words differently. */
  texts?: TextChanges
  policy?: Policy
  /** Answers everything but `/api/`, `/assets/` and `/avatars/`; nothing means that there is no such page. */
  respond(visit: Visit): Reply | undefined | Promise<Reply | undefined>
}
