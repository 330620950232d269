import { readableText } from './readable-text.ts'

const DOUBTFUL =
  /\b(?:alte[rnms]?|bisherige[rnms]?|frühere[rnms]?|ehemalige[rnms]?|veraltet\w*|abgeschaltet\w*|nicht mehr|old|former|previous|legacy|deprecated|obsolete|no longer|beispiel\w*|muster(?:konto|daten)|examples?|sample|vorlage|template)\b/i

/** Whether the words say that what follows is out of date, or only an example. */
export function isDoubtfulText(text: string): boolean {
  // Hosts such as imap.example.org are no examples.
  return DOUBTFUL.test(readableText(text).replace(/\S*[.@]\S+/g, ' '))
}
