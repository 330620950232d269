import type { Block } from '../../answers/answer.ts'
import { text } from '../../answers/blocks.ts'
import { sayGivenName } from '../../answers/login-name.ts'
import type { MailValues } from '../../rules/index.ts'
import type { Message } from '../read-message.ts'
import { conversationWords } from '../words.ts'

/**
 * What can be said of user names in small letters: that they are written right. Whether it is the person's own, only
 * the workspace knows; a name of somebody else or of a private provider may well be the fault.
 */
export function sayName(
  values: readonly MailValues[],
  folded: string,
  { session, slots }: Message,
): { blocks: Block[]; isDoubtful: boolean } {
  const { language, settings } = session
  const [name] = values.flatMap(({ username }) => username ?? [])
  if (name === undefined) return { blocks: [], isDoubtful: false }
  const isDoubtful = (PRIVATE.test(name) || OF_ANOTHER.test(folded)) && !SIGNS_IN_THERE.test(folded)
  if (!isDoubtful)
    return { blocks: sayGivenName({ language, settings, slots, values }), isDoubtful }
  return {
    blocks: [text(conversationWords(language)('told.name-doubt', { name: name.toLowerCase() }))],
    isDoubtful,
  }
}

const PRIVATE =
  /@(?:gmx|web|gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|t-online|freenet|posteo|mailbox|proton|protonmail|bluewin|hispeed|a1|aon|chello|btinternet|sky|comcast|verizon|arcor|1und1)\.(?:[a-z]{2,3}\.)?[a-z]{2,4}$/i
/** Whose it is, or that it is one of before. */
const OF_ANOTHER =
  /\b(?:\w*vorgaenger\w*|vorganger\w*|predecessor\w*|kolleg\w*|colleague\w*|co-?worker\w*|chef\w*|boss\w*|frueher\w*|alte[nrms]?|old|former|previous|ex|privat\w*|private|personal|mann(?:es)?|husband\w*|frau|wife\w*|someone elses?|somebody elses?|jemand(?:em|en)? ander\w*|ander\w* person|wrong|falsch\w*)\b/
const SIGNS_IN_THERE =
  /\b(?:workspace|portal)\b.{0,40}\b(?:an|ein|log\w*|sign\w*|anmeld\w*|melde)\b|\b(?:log\w*|sign\w*|anmeld\w*|melde)\b.{0,40}\b(?:workspace|portal)\b/
