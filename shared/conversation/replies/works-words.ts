// Where "it works" stands and does not mean that this works now. German and English, folded.

/** "It works", "it is fine there", "I can sign in there" */
export const WORKS_ANYHOW =
  /\b(?:geht|gehts|gehen|gehn|ging|gings|gingen|gegangen|klappt\w*|klappen|geklappt|funktionier\w*|funzt|funktioniern|laeuft|laeufts|laufen|lief|liefs|gelaufen|tut|works?(?! (?:computer|laptop|pc|phone|account|mail|e-?mail|address|place|machine|mac|station|iphone|notebook|desktop))|working|worked|fine|ok|okay|in ordnung|kommt an|kommen an|comes? in|(?:anmelden|einloggen|rein) kann|kann (?:ich )?mich (?:\w+ )?(?:anmelden|einloggen)|komm\w* ich (?:\w+ )?rein|can (?:\w+ )?(?:log|sign) ?in|lets me (?:log |sign )?in|can (?:\w+ )?(?:send|receive|read|fetch|get|see)|(?:kann|koennen) (?:\w+ ){0,3}(?:senden|schicken|verschicken|empfangen|abrufen|lesen)|(?:kein|keine|no|ohne|without|not a) (?:problem\w*|issues?|schwierigkeit\w*)|problemlos|einwandfrei)\b/

/** Nothing works by it: a wish, a doubt, what will be, or what is spoken of ("es geht um"). */
export const NOT_TOLD =
  /\b(?:would|should|could|might|may|sollte|soll|muesste|wuerde|wird|hoffe|hope|hopefully|hoffentlich|wenn|if|falls|ob|whether|sobald|langsam|slow\w*|so gehts|geht (?:es |das )?(?:hier |da |dabei )?um|will (?:it|that|this|my|the|i|we|they)|stop\w*|aufhoer\w*)\b/

const DAY =
  '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|wochenende|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend)'
/** A time that is over; "like before" and "since yesterday" are none. */
const OVER = new RegExp(
  `(?<!\\b(?:wie|as|like|seit|since|ab|nach|after) )\\b(?:vorhin|vorher|vorhea|zuvor|gestern|gestan|vorgestern|frueher|neulich|damals|bisher|bis|letzte\\w*|(?:heute|heit|heut) (?:frueh|frua|morgen|vormittag|mittag)|am ${DAY}|vor|yesterday|before|earlier|previously|formerly|until|till|last|this morning|ago|so far|the other day|on ${DAY}|briefly|once|for (?:a|one|two|some) (?:minutes?|moment|while|seconds?|bit|time|days?|hours?)|kurz|kurzzeitig|(?<!auf )einmal)\\b`,
)
const WENT =
  /\b(?:ging|gings|gingen|gegangen|lief|liefs|liefen|gelaufen|klappte\w*|geklappt|funktionierte\w*|funktioniert|worked|was (?:working|fine|ok|okay)|were (?:working|fine)|has been (?:working|fine)|had been (?:working|fine))\b/
const WENT_STILL =
  /\b(?:ging|gings|gingen|lief|liefs|klappte\w*|funktionierte\w*)\b(?: \w+){0,3} (?:noch|no)\b(?! (?:nie|nicht|ned|nix))|\bused to work\b|\b(?:was|were) (?:still )?working\b/
/** "Now it works", whatever was before. */
const NOW = '(?:jetzt|etz|nun|now|wieder|again|endlich|finally|inzwischen)'
const GOES =
  '(?:geht|gehts|klappt|klappts|laeuft|laeufts|funktioniert|funktionierts|funzt|works?|working|fine|ok|okay)'
const GOES_NOW = new RegExp(
  `\\b${NOW}\\b(?: \\w+){0,3} ${GOES}\\b|\\b${GOES}\\b(?: \\w+){0,3} ${NOW}\\b`,
)

/** "It worked yesterday": that says something of what happened since, and nothing of now. */
export function isOver(folded: string): boolean {
  if (GOES_NOW.test(folded)) return false
  return WENT_STILL.test(folded) || (WENT.test(folded) && OVER.test(folded))
}

/** "Everything is correct" is said of values. */
export const OF_VALUES = /\b(?:stimmt|stimmen|richtig|right|correct|korrekt)\b/

export const IS_NOW = new RegExp(`\\b${NOW}\\b`)

/** A device or a program where it works. */
export const DEVICE =
  /\b(?:am|auf|aufm|ufem|im|in|vom|from|on|mit|with|using|bei|beim|an)\b(?: (?:de[mnr]|das|mein\w*|unser\w*|ein\w*|ander\w*|zweit\w*|alt\w*|neu\w*|my|the|our|a|an|other|another|old|new|second)){0,3} (?:\w*handys?|natel|smartphones?|\w*phones?|ipads?|\w*tablets?|\w*laptops?|pcs?|macs?|macbooks?|imac|\w*rechner|computers?|notebooks?|android|\w*geraete?n?|devices?|outlook|thunderbird|apple mail|gmail\w*|samsung email|mailprogramm|xclient)\b/

/** "My laptop works", "das Tablet geht": a device that is what works. */
export const DEVICE_WORKS =
  /^(?:(?:ja|yes|aber|but|und|and|also|ok|nein|no|das|die|der|mein\w*|unser\w*|ander\w*|my|the|our|other) )*(?:\w*handys?|natel|smartphones?|\w*phones?|ipads?|\w*tablets?|\w*laptops?|pcs?|macs?|macbooks?|\w*rechner|computers?|notebooks?) (?:\w+ )?(?:geht|gehts|funktioniert|klappt|laeuft|works?|tut|is (?:fine|ok|working)|ist ok)\b/

/** The mailbox in the browser. */
export const WEB =
  /\b(?:web ?-?mail|browser|workspace|im web|im netz einloggen|online|on the web(?:site)?|website|web ?app|souvera)\b/

/** Somebody else. */
export const OTHERS =
  /\b(?:bei (?:ihm|ihr|ihnen|alle[nr]?|(?:de[mnr] )?ander\w*)|kolleg\w*|colleagues?|co-?workers?|frau|mann|chef\w*|boss|wife\w*|husband\w*|(?:die|the|alle) anderen|others|everyone else|for (?:him|her|them)|(?:his|hers|theirs|her|their) (?:\w+ ){0,2}(?:works?|is (?:working|fine)))\b/
export const THANKS_TO = /\b(?:dank|thanks to|mit hilfe|with (?:the )?help|geholfen|helped)\b/

/** The two ways that mail goes, each with its protocols; not the name of a server. */
export const RECEIVING =
  /\b(?:empfang\w*|receiv\w*|reciev\w*|abruf\w*|abhol\w*|eingang|posteingang|eingehend\w*|incoming|inbound|inbox|imap|pop3?|fetching|lesen|reading)\b/
export const SENDING =
  /\b(?:sende\w*|send|sends|sending|versand\w*|versend\w*|verschick\w*|schick\w*|ausgang|postausgang|ausgehend\w*|outgoing|outbound|smtp)\b/
