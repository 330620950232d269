import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { toWords } from '../../understanding/index.ts'

/**
 * What somebody asks of the check that was just named: `where` it is made, or `again` what it is ("and what's the
 * fix?"), what the error message before it `means`, or `who` can do it.
 */
export type AskOfCheck = {
  kind: 'where' | 'again' | 'means' | 'who'
  /** The thing they name; without it the open check is meant. */
  about?: CheckId
  /** Where it is changed, not where it can be read. */
  isToChange?: true
}

/** Undefined when the words ask for something else. */
export function readAsk(folded: string): AskOfCheck | undefined {
  if (folded.length > 80) return undefined
  const words = toWords(folded.replace(/(\w)'(\w)/g, '$1$2'))
  const said = words.join(' ').replace(OPENING, '')
  if (MEANS.test(said)) return { kind: 'means' }
  if (AGAIN.test(said)) return { kind: 'again' }
  if (WHO.test(said)) return { kind: 'who' }
  const isPlace = words.some((word) => PLACE.has(word)) || /^(?:how|wie)\b/.test(said)
  if (!isPlace || !words.every((word) => OF_PLACE.has(word) || PLACE.has(word))) return undefined
  const about = ABOUT.find(([, pattern]) => pattern.test(said))?.[0]
  // "How" alone wants to be told, "how do I set that" to be shown.
  if (!words.some((word) => PLACE.has(word)) && !DOES.test(said)) return undefined
  const isToChange = CHANGES.test(said)
  return { kind: 'where', ...(about && { about }), ...(isToChange && { isToChange }) }
}

const CHANGES = /\b(?:aender\w*|change|stell\w*|einstell\w*)\b/

const WHO =
  /^(?:wer|who|wen|whom)\b.{0,30}\b(?:freischalt\w*|aender\w*|mach\w*|beheb\w*|loes\w*|change\w*|fix\w*|do|does|unlock\w*|allow\w*|unblock\w*|frag\w*|ask|call|contact|helf\w*|hilft|help\w*|erlaub\w*|freigeb\w*|weiss|know\w*|tell)\b/

const OPENING =
  /^(?:(?:und|and|so|also|ok|okay|aha|ah|ach|fine|gut|then|dann|hm+|aber|but|na|ja|yes|but|right) )+/

const MEANS =
  /^(?:means|(?:what|was) (?:does|do|heisst|bedeutet|sagt|soll) (?:it|that|this|das|es|die|the|mir|me)(?: (?:das|message|error|meldung|fehlermeldung|fehler))?(?: (?:mean|means|tell me|say|heissen|bedeuten|sagen|jetzt|denn|now|nun|genau|exactly|fuer mich|for me|to me))*|what(?:s| is) that supposed to mean|what (?:is|s) (?:the )?meaning|wie mein\w*(?: sie| du)? (?:das|es|sie das)|what do you mean(?: by that)?)$/

const ASK_DO =
  '(?:(?:was|what) (?:soll\\w*|muss\\w*|kann\\w*|darf|do|should|can|must|shall|have|koennte) (?:ich|i|man|we|wir)|what (?:am i|are we) (?:supposed|meant))'
const DO =
  '(?:machen|tun|do|eingeben|enter|einstellen|set|check|pruefen|change|aendern|nehmen|eintragen|switch on|try|probieren|put in|put|type|use|waehlen|choose|click|klicken|druecken|press)'
const FILL =
  '(?:denn|da|jetzt|nun|dann|stattdessen|also|nur|noch|genau|have to|to|instead|now|then|there|in|about it|about that|dagegen|against it|hier|here|bitte|please|konkret|eigentlich)'
const AGAIN = new RegExp(
  `^(?:${ASK_DO}(?: ${FILL})*(?: ${DO})?(?: ${FILL})*|(?:what|was|wie)(?: ?s| is| ist) (?:denn )?(?:the|die|der|my|meine) (?:fix|solution|loesung|cure|remedy|trick|naechste schritt|next step|way out)|(?:how|wie) (?:do|can|kann|to|would)? ?(?:i|ich|man|we)? ?(?:das|es|it|that|this)? ?(?:fix|solve|repair|beheb\\w*|loes\\w*|reparier\\w*)(?: (?:it|that|this|das|es|ich|man))*|(?:what|was)(?: ?s| is| ist) (?:denn )?(?:wrong|falsch|los|the problem|das problem|verkehrt|the matter)|(?:can|kann) (?:i|ich|man) (?:fix|beheben|das beheben)(?: (?:it|that|this|das|selbst))*|(?:what|was) (?:to do|tun|did you say(?: before)?|war das nochmal|hatten sie gesagt)|(?:where|wo) (?:were|waren) (?:we|wir)|(?:say|sag\\w*) (?:it |das )?(?:again|nochmal|noch mal)|nochmal bitte|again please)$`,
)

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const PLACE = words('wo where wohin woher wia')
const OF_PLACE = words(
  `und and so also ok okay aha ah ach fine gut dann then hm aber but na ja yes now jetzt nun denn da das dass there this that it es des dies
  dieser diese dieses diesen der die den the a an one ein eine einen eins ist is s are sind sein be find finde findet steht stehen seh sehe see
  ich i man we wir you sie mir me mich my mein meine meinen do does did mach mache machen macht moch tu tue tun setz setze setzen set stell stelle
  stellen einstellen einstell aender aendere aendern change geb gebe geben eingeben enter type tipp tippe eintippen trag trage eintragen put ill id will schalt
  schalte schalten einschalten ausschalten turn switch on off ein an aus um rein in to muss mues muessen must kann can should soll neu neues neue
  neuer neuen new haken haekchen checkbox box tick option einstellung setting genau exactly bitte please eigentlich nochmal again gleich mal hin how
  wie what was have had hab habe gibts gibt kommt goes go schreib schreibe schreiben write undo rueckgaengig zurueck passwort kennwort password vergeb vergebe speicher speichere save
  klick klicke click clicking drueck drueck press dafuer dazu hier here fuer for of`,
)

const DOES =
  /\b(?:set|setz\w*|mach\w*|stell\w*|aender\w*|change|enter|eingeb\w*|geb\w*|type|tipp\w*|trag\w*|schalt\w*|turn|switch|find|finde|undo|schreib\w*|write)\b/

const ABOUT: readonly (readonly [CheckId, RegExp])[] = [
  ['outgoing-login', /\b(?:haken|haekchen|checkbox|box|tick)\b/],
  [
    'retype',
    /\b(?:neue\w*|new|passwort|kennwort|password)\b.*\b(?:ein|eingeben|eintippen|eintragen|rein|hin|enter|type|put)\b|\b(?:geb|gebe|enter|type|put|tipp|tippe|trag|trage)\b.*\b(?:neue\w*|new|passwort|kennwort|password)\b/,
  ],
  ['password', /\b(?:neues|neu|new|passwort|kennwort|password)\b/],
]
