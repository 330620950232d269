import type { PlainId } from '../../answers/asked.ts'
import { fold } from '../../understanding/index.ts'
import { isOthersPassword } from './others-password.ts'
import { isCaught, isPhishing } from './phishing.ts'

/** More is a story with a question of its own. */
const LONGEST = 220

/** "IT asks me to write down what I changed, the password too?" */
const WRITTEN_FOR_HELPERS = [
  /\b(?:support|help ?desk|hotline|admins?|(?:die|der|unsere|our|the) (?:it|edv)|it (?:asks?|wants?|needs?|says|said|told)|it-abteilung|techniker\w*|technician)\b/,
  /\b(?:aufschreib\w*|aufzuschreiben|notier\w*|dokumentier\w*|auflist\w*|formular|liste|write (?:it |that |this |them |everything )?down|note down|document|form|list)\b/,
  /\b(?:auch|too|as well|also|include)\b.{0,20}\b(?:passwor[dt]|kennwort)\b|\b(?:passwor[dt]|kennwort)\b.{0,12}\b(?:auch|too|as well|also|mit)\b/,
]

/**
 * What must never get the guide to a new password of one's own for an answer, or a search: a message that fishes for
 * passwords, and somebody else's password. Asked before everything else, whatever is open.
 */
export function findGuarded(text: string, asked: PlainId | undefined): PlainId | undefined {
  const folded = fold(text).replaceAll(/['’]/g, '').replaceAll(/n t\b/g, 'nt')
  if (folded.length > LONGEST) return undefined
  if (asked === 'phishing' && isCaught(folded)) return 'phishing-done'
  if (isPhishing(folded)) return 'phishing'
  if (WRITTEN_FOR_HELPERS.every((part) => part.test(folded))) return 'share-password'
  return isOthersPassword(folded) ? 'others-password' : undefined
}
