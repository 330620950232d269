const L =
  '(?:deutsch(?!land)\\w*|german|allemand|duetsch|dutsch|doitsch|deitsch|engl(?!and|aend)\\w*|engilsh|ingles|eng)'
const BOUND = (pattern: string) => new RegExp(`\\b(?:${pattern})\\b`)

/** "English please", "sorry, auf Deutsch": the language and hardly a word beside it. */
export const LIGHT = new RegExp(
  `^(?:${L}|bitte|please|pls|plz|sorry|hi|hallo|hello|hey|ok|okay|in|auf|to|uf|the|now|jetzt|lieber|rather|wieder|back|zurueck|again|nochmal|noch|mal|weiter|nur|only|ab|from|on|here|hier|gern|gerne|instead|of|statt|kein|no|not|nicht|danke|thanks|ja|yes|nein|and|und|oder|or|aber|but|also|too|auch|geht|gehts|is|it|that|this|das|es|den|die|der|ganze|antwort|answer|doch|language|sprache|speak|possible|moeglich|language|maybe|vielleicht|would|waere|be|better|besser|mir|me|for|fuer|great|nice|gut|ein|one|more|time|once)$`,
)
/** Speaking, of the bot or of both. */
const SPEAK =
  '(?:answer|reply|respond|speak|talk|chat|continue|antworte\\w*|sprich(?:st)?|sprech\\w*|red|rede\\w*|weiter(?:mach\\w*|red\\w*|schreib\\w*))'
const SAY =
  '(?:answer(?:s|ing|ed)?|reply|repl(?:ies|ying)|respond\\w*|speak\\w*|talk\\w*|chatt?\\w*|writ\\w*|continu\\w*|repeat|explain|say|tell|translate|switch|change|antwort\\w*|sprich(?:st)?|sprech\\w*|red|rede\\w*|schreib\\w*|sag\\w*|erklaer\\w*|wiederhol\\w*|uebersetz\\w*|wechs\\w*|mach\\w*|umschalt\\w*|umstell\\w*|stell\\w*)'
const KNOW =
  '(?:speak|understand|read|know|prefer|need|want|like|follow|versteh\\w*|kann|koenn\\w*|chasch|sprech\\w*|sprich(?:st)?|les\\w*|brauch\\w*|moecht\\w*|haett\\w*|bevorzug\\w*)'

const WISHES: readonly RegExp[] = [
  // "Please answer in English", "sprich Deutsch mit mir".
  new RegExp(
    `(?:^|\\b(?:please|bitte|you|we|let'?s|du|sie|ihr|wir|warum|wieso|why|jetzt|now)\\b.{0,30})\\b${SAY}\\b.{0,30}\\b${L}\\b`,
  ),
  new RegExp(`\\b(?:please|bitte|you|we|du|sie|ihr|wir)\\b.{0,30}\\b${L} .{0,20}\\b${SAY}\\b`),
  new RegExp(`^(?:bitte )?(?:auf|in|nur noch|ab jetzt) ${L} ${SPEAK}\\b`),
  new RegExp(
    `\\b(?:i|ich)\\b.{0,20}\\b(?:writ\\w*|wrote|typ\\w*|schreib\\w*|chatt\\w*) (?:\\w+ ){0,2}${L}$`,
  ),
  new RegExp(
    `\\b(?:can|could|may|let'?s)\\b.{0,12}\\b(?:have|do|get) (?:this|it|that|everything|all|the \\w+)\\b.{0,12}\\b${L}\\b`,
  ),
  // "I don't speak German", "ich kann kein Englisch", "do you know English".
  new RegExp(
    `\\b(?:i|ich|you|du|sie|ihr|chasch|kannst|koenn\\w*)\\b.{0,24}\\b${KNOW}\\b.{0,30}\\b${L}\\b`,
  ),
  new RegExp(
    `\\b(?:${KNOW}st?|kannst|chasch|koennen|koennt) (?:du|sie|ihr|au|auch)\\b.{0,16}\\b${L}\\b`,
  ),
  new RegExp(`\\bkannst\\b.{0,12}\\b${L}$`),
  new RegExp(
    `\\b${L}\\b.{0,12}\\b(?:kann|versteh\\w*|sprech\\w*|understand|speak|prefer) (?:ich|i)\\b`,
  ),
  new RegExp(`\\b(?:my|mein) ${L} (?:is|isn't|ist|nicht)\\b`),
  // "Why is everything in German", "your last answer was in English".
  new RegExp(
    `\\b(?:your|deine?|ihre?|die|the|last|letzte) (?:\\w+ )?(?:answers?|repl(?:y|ies)|antwort\\w*|messages?|nachricht\\w*) .{0,16}\\b${L}\\b`,
  ),
  new RegExp(`\\b(?:why|warum|wieso|how come|was soll)\\b.{0,30}\\b${L}\\b`),
  new RegExp(`\\b(?:stop|hoer\\w* auf)\\b.{0,24}\\b${L}\\b`),
  new RegExp(
    `\\b(?:geht|gehts|gibt|is it possible|can we|koennen wir|koennten wir|could we)\\b.{0,24}\\b${L}\\b`,
  ),
  new RegExp(`\\b${L}\\b.{0,16}\\b(?:lieber|bevorzugt|statt|instead|bitte|please|pls)\\b`),
  new RegExp(`\\b(?:lieber|bitte|please|pls|rather)\\b.{0,12}\\b${L}\\b`),
  /^(?:bitte |please )?(?:die )?(?:sprache (?:wechseln|aendern|umstellen)|(?:change|switch) (?:the )?language)(?: bitte| please)?\W*$/,
]

/** Programs, devices, people and their words have a language too. */
const THING = BOUND(
  "outlook|thunderbird|mailspring|evolution|kmail|iphone|ipad|android|handy|phone|natel|tablet|mac|laptop|computer|windows|office|app|apps|programm?\\w*|software|menu\\w*|tastatur\\w*|keyboard\\w*|umlaut\\w*|letters?|buchstaben|fehler\\w*|error\\w*|meldung\\w*|warning|dialog\\w*|mail|mails|e-?mails?|colleagues?|kolleg\\w*|boss|chef\\w*|customers?|kund\\w*|options?|labels?|punkt|knopf|buttons?|feld|field|checkbox|haekchen|windows?|fenster|servers?|niederlassung|company|firma|called|heisst|heissen|nennt|means?|bedeutet|words?|wort|names?|username|benutzername|password|passwort|kennwort|support|hotline|someone|somebody|anyone|jemand\\w*|wie (?:sagt|nennt) man|it'?s|es ist|gmail|samsung|buero|workspace|souvera|portal|browser|system|geraet|device|pc|manual|articles?|artikel|forum|documentation|provider|team|freund\\w*|friends?|users?|usernames|address\\w*|adress\\w*|em client|speaks|spricht|understands|versteht|knows|reads|liest",
)
/** Whoever asks for an answer in a language may name a thing. */
const ANSWER_IN = new RegExp(
  `(?<!^(?:we|i|they|wir|ich|sie) (?:\\w+ )?)\\b${SPEAK}\\b(?: \\w+){0,3} (?:(?:in|auf) )?${L}\\b|\\b(?:in|auf) ${L} (?:bitte |please )?${SPEAK}\\b`,
)

/** "My English colleague", "das deutsche Menü": the language of something. */
const OF_SOMETHING =
  /\b(?:german|english) (?!(?:please|pls|with|to|for|if|because|so|at|very|well|good|now|instead|here|and|or|but|too|is|isn|was|versions?|language|answers?|repl\w+|messages?|text|only|it|this|that|from|again|as|when|possible|ok|thanks?|you|we|i|me|rather|better|would|be|speaker|writing|not|then|sorry|works?|throughout|will|might|in|mode|\w*translation)\b)[a-z]|\b(?:deutsch|englisch)e[nmrs]? (?!(?:sprache|version|antwort|texte?|bitte)\w*)[a-z]/

/** Something with a language of its own is spoken of: a program, a device, a person, a word. */
export function namesThing(folded: string): boolean {
  return THING.test(folded) || OF_SOMETHING.test(folded)
}

/** Whether a clause that names a language wishes for it in the conversation. */
export function isWishFor(folded: string): boolean {
  if (OF_SOMETHING.test(folded)) return false
  return (
    ANSWER_IN.test(folded) ||
    (!THING.test(folded) && WISHES.some((pattern) => pattern.test(folded)))
  )
}
