import { fold, toWords } from '../../understanding/index.ts'
import { LIGHT } from '../follow-ups/light-words.ts'

/** Words beside a user name that ask for nothing else. */
const BESIDE: ReadonlySet<string> = new Set(
  'kuerzel kennung login loginname name benutzername benutzernamen anmeldename username user id account konto initialen initials abbreviation punkt dot nothing nix nichts davor dahinter vorne hinten before after behind front richtig correct right nur just only lautet heisst called steht stehen da klein kleingeschrieben lower case small letters written geschrieben simply einfach passt ok so'.split(
    ' ',
  ),
)
const NAMES_IT =
  /\b(?:kuerzel|kennung|login|loginname|benutzername|anmeldename|username|user ?-?name|user|initialen|initials|(?:mein|my) name)\b/
const CONCLUDES = /^(?:also|so|dann|then|ok(?:ay)?)\b/i

/** The one user name that a short message tells or asks about, as it was written; undefined where it may be something else. */
export function saidName(text: string): string | undefined {
  if (text.length > 60) return undefined
  const written = text
    .split(/[\s,;?!"'„“”«»()]+/)
    .map((word) => word.replace(/^[.:]+|[.:]+$/g, ''))
    .filter((word) => /[\p{L}\d]/u.test(word))
  const names = written.filter((word) => !isLight(word))
  const [name, other] = names
  if (name === undefined || other !== undefined || !/^\p{L}[\p{L}\d._@-]+$/u.test(name))
    return undefined
  const isTold = NAMES_IT.test(fold(text))
  const isMarked = /[._\d]/.test(name) || (/^\p{Lu}{2,}$/u.test(name) && isTold)
  return isMarked && (isTold || CONCLUDES.test(text) || /\?\s*$/.test(text)) ? name : undefined
}

function isLight(word: string): boolean {
  return toWords(fold(word)).every((part) => LIGHT.has(part) || BESIDE.has(part))
}
