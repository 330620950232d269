import { fold, toWords } from '../../understanding/index.ts'

/**
 * What somebody asks of a problem that was explained: what to `tell` those who look after it, or the `recipient`;
 * what they can do them`self`.
 */
export type WhatToDo = 'tell' | 'recipient' | 'self'

/** Undefined where the words ask for something else. */
export function findWhatToDo(message: string): WhatToDo | undefined {
  if (message.length > LONGEST) return undefined
  const folded = fold(message)
  if (isToTell(folded, TO_RECIPIENT)) return 'recipient'
  return asksWhatToTell(message) ? 'tell' : asksWhatToDo(folded) ? 'self' : undefined
}

/** "What do I tell IT?", whatever was spoken of before. */
export function asksWhatToTell(message: string): boolean {
  if (message.length > LONGEST) return false
  const folded = fold(message)
  // In English "it" is hardly ever the department.
  return isToTell(folded, /\bIT\b/.test(message) ? ANYBODY : TO_SUPPORT)
}

function isToTell(folded: string, whom: RegExp): boolean {
  return (
    whom.test(folded) &&
    (MAY_TELL.test(folded) || TO_GIVE.test(folded)) &&
    !IS_CONTACT.test(folded) &&
    !FOR_ONESELF.test(folded)
  )
}

/** "Set it up for the boss, what do I have to know?" */
const FOR_ONESELF =
  /\b(?:muss|muas|soll|sollte|do|should|must) (?:ich|i|man|we|wir) (?:(?:da|dafuer|dazu|alles|denn|dabei|need to|have to) )*(?:wissen|beachten|know)\b/

const ANYBODY = /^/

/** What one is to give to them: "was muss ich denen schicken?" */
const TO_GIVE =
  /\b(?:was|wos|what|welche\w*|which)\b.*\b(?:schick\w*|sende?n?|mitschick\w*|mitgeb\w*|beileg\w*|vorleg\w*|zeigen?|zeig|send|show|hand)\b/

/** More is a story of its own. */
const LONGEST = 90

/** A question or a wish, and a word for saying: "what do I tell", "schreiben Sie mir auf". "The admin says" is none. */
const MAY_TELL =
  /\b(?:was|wos|what|wie|how|welche\w*|which|sie|du|you|bitte|please|mir|me|schreib\w*|write|draft|formulier\w*)\b.*\b(?:sage?n?|melde?n?|schreibe?n?|erzaehle?n?|mitteilen|teile|angeben|geben?|gebe|erklaere?n?|weiter(?:geb|leit)\w*|formulier\w*|zusammenfass\w*|aufschreib\w*|berichten?|braucht|brauchen|wissen|bitte[nt]?|fragen?|tell|say|write|report|give|pass|forward|draft|explain|needs?|know|ask|summari[sz]e)\b/
const TO_SUPPORT =
  /\b(?:edv|admin\w*|support|help ?-?desk|techniker\w*|technik(?:abteilung)?|sys(?:tem)?admin\w*|provider|anbieter|betreiber\w*|hoster|postmaster|chef\w*|boss|denen|them|it-?(?:abteilung|leuten?|support|team|department|people|guys?)|(?:der|die|unsere[rn]?|meine[rn]?|fuers?|an) it|(?:tell|ask|inform|the|our|my|to|for) it)\b/
const TO_RECIPIENT =
  /\b(?:empfaenger\w*|recipients?|gegenueber|gegenseite|other side|(?:dem|den) anderen|kunden?|customers?)\b/
const IS_CONTACT =
  /\b(?:nummer|number|phone|telefon\w*|tel|adress\w*|address|kontakt\w*|contact|erreich\w*|reach|link|port|server\w*|passwor\w*|kennwor\w*)\b/

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

const DO = words(
  'machen mach mache machn moch tun tu tue unternehmen aendern aendere beheben loesen probieren ausprobieren versuchen do fix solve try change help helfen act options moeglichkeiten',
)
const WHAT = words(
  'was wos what etwas irgendwas irgendetwas nichts nix anything something nothing selbst selber myself ourselves dagegen options moeglichkeiten',
)
const MAY = words(
  'kann koennen koennte koennt can could cant cannot isn aren laesst muss soll sollte should must darf may gibt is are',
)
/** Words beside it that ask for nothing else. */
const BESIDE = words(
  `und and so also aber but ja yes ok okay na hm hmm dann then jetzt now denn da dort hier here there ich i man ma we wir sich es my mein meine meiner meinerseits
  von from for auf aus seite side end das des dem die der that this it the a an ein ne noch still else sonst ueberhaupt really wirklich eigentlich bitte please
  doch halt mal vielleicht maybe perhaps on own alone allein alleine to have haette habe hab haben be bin not nicht at all me mir geht any some about for um
  eigene eigenen again wieder am besten best gar inzwischen solange meantime meanwhile in the zwischenzeit erst erstmal zuerst first against schon someone damit
  waere would wenn if bis dahin until then fuer t dazu gegen oder or does only nur unsere our edv admin administrator support techniker abteilung department
  person people leute jemand somebody help desk helpdesk`,
)

/** "Muss das die IT machen?": whether one can do it oneself, from the other side. */
const BY_THEM =
  /\b(?:die|der|our|unsere) it\b|\b(?:edv|admin|administrator|support|techniker|it-abteilung|it department|help ?desk)\b/

/** "Kann ich selber was machen?", "isn't there anything I can do?": nothing but these words. */
function asksWhatToDo(folded: string): boolean {
  const said = toWords(folded)
  if (said.length < 3) return false
  const has = (group: ReadonlySet<string>) => said.some((word) => group.has(word))
  return (
    has(DO) &&
    has(MAY) &&
    (has(WHAT) || BY_THEM.test(folded)) &&
    said.every((word) => DO.has(word) || WHAT.has(word) || MAY.has(word) || BESIDE.has(word))
  )
}
