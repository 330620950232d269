/** Named so by the person; a filter against it is another matter. */
const NAMED =
  /\b(?:phish\w*|fishing-?mails?|scam\w*|betrugs-?(?:e-?)?mails?|betrueger\w*|fake-?(?:e-?)?mails?|gefaelschte[nrs]? (?:e-?)?(?:mails?|nachricht\w*|seite|website))/
const NO_CASE =
  /\b(?:filter\w*|ordner|folder|schulung\w*|training|simulation|spam-?\w*|report button|markiert|marked|flagged|newsletter)\b/

const MAIL = `(?:e-?mails?|mails?|nachricht(?:en)?|messages?|sms|text|anruf|call)`
const A = `(?:eine|einer|so eine|ne|diese[rn]?|die|komische|seltsame|an|a|this|that|the|strange|weird|some)`
/** "Mail app", "mail account", "E-Mail-Adresse" are no messages. */
const NO_PART =
  '(?![- ]?(?:x|apps?|accounts?|konto|konten|adress\\w*|address\\w*|programm?\\w*|login|einstellung\\w*|settings?|client|server\\w*|passw\\w*|postfach|box))'
/** It has come to the person, or tells something. */
const CAME = new RegExp(
  String.raw`\b(?:bekomm\w*|bekam|krieg\w*|gekriegt|erhalt\w*|erhielt|gekommen|kam|kommt|got|get|getting|received?|came|there is|theres|ist|liegt|hab|habe|have)\b(?: (?:ich|mir|gerade|heute|gestern|just|today|now|jetzt|hier|here|da|i|immer|wieder))* ${A}(?: (?:komische|seltsame|strange|weird|new|neue))? ${MAIL}\b${NO_PART}|\b${MAIL}\b(?: (?:von|from) [\w ]{1,24}?)?,? ?(?:(?:die|wo|that|which|in der|telling|saying|asking|says?|asks?|wants?|claims?|sagt|steht|will|fordert|behauptet|verlangt|fragt)\b|["„“:])|\bin (?:einer|der|dieser|an?|this|the) ${MAIL}\b|\b(?:per|by|via) (?:e-?mail|sms)\b`,
)
/** Their real one asks nothing of the kind. */
const WANTS =
  /\b(?:bestaetig\w*|confirm\w*|verif\w*|validier\w*|validate|aktualisier\w*|eingeben|eingebe|eintippen|einzugeben|enter|klick\w*|anklicken|click\w*|link|log ?in|anmelden|einloggen|fragt|verlangt|fordert\w*|auffordert|asks?|asking|wants?)\b/
const OF_WHAT =
  /passwor[dt]|kennwort|\bpwd?\b|zugangsdaten|anmeldedaten|credentials|log-?in-?(?:daten|data|details)|\b(?:konto|account|postfach|mailbox)\b.{0,24}\b(?:laeuft|ablaeuft|abgelaufen|expir\w*|gesperrt|suspend\w*|deactivat\w*|deaktiviert|geloescht|deleted|block\w*|clos\w*|confirm\w*|verif\w*|bestaetig\w*)/
const REAL =
  /\b(?:echt|real|legit\w*|genuine|fake|betrug|serioes|ernst gemeint|vertrauenswuerdig|trustworthy|gefaelscht|authentic|scam|von (?:euch|ihnen)|from you)\b/
const SOME_MAIL = new RegExp(String.raw`\b${MAIL}\b`)
/** It did not come, or says what a server or a program says: no bait. */
const MISSING =
  /\b(?:wo|where)\b.{0,24}\b(?:eingeben|ein(?:zu)?(?:tippen|tragen)|enter|type|put)\b|\b(?:kein\w*|no) (?:e-?mail|mail|nachricht|sms|message)|\b(?:dont|didnt|havent|never|not)(?: (?:even|yet))? (?:get|got|receive\w*)|\b(?:mail|nachricht|message)\b.{0,20}\b(?:kommt|kam|arrive\w*|come)\b.{0,12}\b(?:nicht|nie|not|never)\b|\b(?:unzustellbar|undeliver\w*|bounce\w*|mailer-daemon|fail\w*|error|fehler\w*|invalid|erfolgreich|unable|too many|could not|konnte\w*|zurueck|535|550)\b/
const PROGRAM =
  /\b(?:outlook|thunderbird|apple mail|gmail-?app|iphone|ipad|handy|phone|tablet|mac|windows|android|(?:mail-?)?programm?|app|client)\b.{0,30}\b(?:fragt|verlangt|will|asks?|asking|wants?)\b|\b(?:fragt|verlangt|will)(?: \w+)? (?:outlook|thunderbird|iphone|ipad|handy|mac|programm|app)\b/

/** A mail that wants the password confirmed, however it is told; or the person calls it what it is. */
export function isPhishing(folded: string): boolean {
  if (NAMED.test(folded)) return !NO_CASE.test(folded)
  if (MISSING.test(folded) || PROGRAM.test(folded) || !OF_WHAT.test(folded)) return false
  if (CAME.test(folded) && WANTS.test(folded)) return true
  return REAL.test(folded) && SOME_MAIL.test(folded) && WANTS.test(folded)
}

const DONE =
  /\b(?:geklickt|angeklickt|draufgeklickt|eingegeben|eingetippt|getippt|eingetragen|bestaetigt|ausgefuellt|gemacht|passiert|reingefallen|angemeldet|eingeloggt|clicked|typed|entered|gave|given|filled|put|confirmed|logged|submitted|did|fell)\b/
const NOT_DONE =
  /\b(?:nicht|nichts|nix|nie|kein\w*|noch nicht|not|nothing|didnt|havent|never|dont|no)\b/

/** "I already typed it in": behind the warning. */
export function isCaught(folded: string): boolean {
  return DONE.test(folded) && !NOT_DONE.test(folded)
}
