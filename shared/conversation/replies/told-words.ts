import type { CheckId } from '../../answers/diagnosis/check-id.ts'

// What people say of the checks of a search, German and English, folded. Each pattern is searched in one clause.

const PASSWORD = '(?:passwor[dt]\\w*|kennw(?:o|oe)rt\\w*|\\bpw\\b|\\bpwd\\b)'
const OUT = '(?:smtp|(?:post)?ausgang\\w*|outgoing|senden|versand|sending)'
const SIGN_IN = '(?:auth\\w*|anmeld\\w*|log-?in|sign\\w*|requires?)'

/** A question, or a wish, is no report. */
export const ASKS =
  /\?["')\s]*$|^(?:(?:ok|okay|und|and|aber|but|so|also|ja|yes|dann|then|na|ah|ach|hm+|gut|fine) )*(?:wo|wos|woher|wohin|wie|was|wer|wen|wann|warum|wieso|weshalb|welche\w*|where|how|what|whats|who|when|why|which|can|could|should|shall|may|do|does|would|muss|soll|kann|darf|koennen|muessen|geht das|gibt|(?:ist|sind|hat|habe ich|is|are) (?:das|der|die|mein\w*|the|my|it|that|es|there|this))\b|\b(?:ich will|ich moechte|i want|i need|ich brauch\w*|brauche|would like|zeig\w*|show me|gib mir|give me|erklaer\w*|explain|tell me|sag mir|hilf|help me)\b|\b(?:wo|wie|where|how)$/

/** What programs and servers complain of. */
export const COMPLAINS =
  /\b(?:falsch\w*|wrong|incorrect|abgelehnt|abgewiesen|reject\w*|refus\w*|denied|(?:nicht|not|doesn'?t|nimmt|won'?t) (?:\w+ )?(?:nimmt|an(?:genommen)?|akzeptiert|accept\w*)|fragt|asks?|asking|fehler\w*|errors?|invalid|ungueltig|abgelaufen|expired|gesperrt|locked|vergessen|forgot\w*|weiss (?:ich )?nicht|don'?t know|says|sagt|meldet|kommt|fails?|scheitert|verloren|lost|warnung|warning)\b/

/** Still no better. */
export const STILL =
  /\b(?:immer ?noch|noch immer|weiterhin|nach wie vor|trotzdem|still|same(?! (?:user|pass|pw|port|name|server))|gleiche[srnm]?(?! (?:pass|kenn|pw|port|name|benutz|server))|dasselbe(?! (?:pass|kenn|pw))|selbe[rsnm]?(?! (?:pass|kenn|benutz))|unveraendert|(?:nicht|nix|nichts|ned|net) (?:geholfen|gebracht|genuetzt|genutzt|gehen|besser)|(?:bringt|bringts|brachte|hilft|hilfts|half|nuetzt|nutzt|nuetzts|nutzts) (?:es |das |aber |leider |alles |auch |mir |halt |gar )*(?:nicht|nix|nichts|ned|net|nuet)|(?:ohne|without|no) (?:erfolg|success|effect|use|avail)|(?:vergeblich|vergebens|umsonst|erfolglos|in vain|to no avail)|(?:did|does|do|helps?|helped|changes?|changed|made) nothing|(?:geht|gehts|klappt|funktioniert|hilft|works?|help(?:s|ed)?) (?:es |aber |leider |immer |noch |auch |halt )*(?:nicht|nix|nichts|ned|net|not)|(?:doesn'?t|didn'?t|won'?t|not) (?:work|help)\w*|no (?:luck|change|difference)|kein (?:unterschied|erfolg))\b/

/** What shows itself after something was done, and may say why it fails. */
export const SHOWS =
  /\b(?:rot\w*|red|gelb\w*|yellow|ausrufezeichen|ausrufungszeichen|exclamation|(?:rotes|red) (?:kreuz|cross|x)|warnzeichen|warndreieck|dreieck|triangle|blitz\w*|durchgestrichen\w*|(?:jetzt|nun|now|dann|then) (?:\w+ )?(?:kommt|steht|stehen|zeigt|erscheint|fragt|sagt|meldet|popt|oeffnet|haengt|appears?|shows?|asks?|says?|pops?|hangs?|is an?|there is|there s|theres|i get|i see|im getting|seh ich)|(?:steht|erscheint|kommt|zeigt) (?:jetzt|nun|da|dort|dann|mir|es|er|so|trotzdem|aber) (?:\w+ )?(?:was|etwas|so ein\w*|ein\w*|eine\w*|irgendwas|irgendein\w*|noch)|(?:neue\w*|andere\w*|another|new|different) (?:fehler\w*|meldung\w*|problem\w*|errors?|message))\b/

/** It works: nothing else in the clause may limit it. */
export const WORKS =
  /\b(?:geht|gehts|klappt|klappts|funktioniert|funktionierts|funzt|laeuft|laeufts|works?(?! (?:computer|laptop|pc|phone|account|mail|e-?mail|address|place|machine|mac|station|iphone|notebook|desktop))|working|worked|fixed|solved|sorted|geloest)\b/
export const LIMITS =
  /\b(?:nicht|nix|nichts|ned|net|nur|kein\w*|not|no|never|only|but|aber|except|ausser|bis|until|wenn|if|when|manchmal|sometimes|eine[nr]?|senden|empfang\w*|send\w*|receiv\w*|web\w*|browser|workspace|handys?|phone|iphone|kolleg\w*|colleague\w*|imap|pop3?|smtp|gestern|yesterday|frueher|before|vorher|sonst|usually|still|should|sollte|hardly|langsam|slow\w*|so gehts|um|geht es um|far|what|was|how|wie|anders\w*|andere\w*|others?|doesn'?t|isn'?t|didn'?t|won'?t|\w+n't)\b/

/** It was so already: there is nothing to try. */
export const ALREADY =
  /\b(?:schon|scho|bereits|laengst|eh|already|auch|too|as well|vorher|before|dreimal|zweimal|(?:\d+|drei|zwei|two|three|hundred) ?(?:mal|times|x)|mehrmals|several times|immer|always|definitely|sicher|bestimmt)\b/

/** As it should be. */
export const RIGHT =
  /\b(?:passt|passen|stimmt|stimmen|stimmig|richtig\w*|korrekt|correct\w*|right|fine|ok|okay|good|gut|same|gleich\w*|dasselbe|identisch|identical|match\w*|exact\w*|exakt|klein\w*|small|lower|low(?:er)? ?case|aktuell|up to date|neueste\w*|latest|newest|wie (?:im|in|beim)|(?:what|as|like) (?:the )?(?:workspace|it) (?:shows?|says?)|as shown|(?:from|in|aus|mit) (?:the |dem )?workspace|kopiert|copied|ueberein)\b/

/** A box or a choice as it should be. */
export const IS_ON =
  /\b(?:angehakt|aktiv|aktiviert|enabled|ticked|an|on|drin|normal|gewaehlt|selected|chosen)\b/

/** Done with one's own hands: participles of what a check asks for. */
export const DID =
  /\b(?:(?:ein|um|an|ab|nach|zurueck|neu|be|aus)?ge(?:setzt|aendert|(?<!ausge)stellt|geben|tippt|tragen|macht|prueft|checkt|haengt|hakt|waehlt|wechselt|schaltet|schalten|schrieben|schriebn|speichert|startet|loescht|nommen|passt|tan)|g(?:setzt|macht|aendert|wechselt|waechslet|stellt|schaut)|geaendert|veraendert|erneuert|gespeichert|ueberprueft|geprueft|gecheckt|kontrolliert|verglichen|probiert|ausprobiert|versucht|korrigiert|aktualisiert|aktiviert|deaktiviert|deinstalliert|installiert|erledigt|ersetzt|eingetippt|vergeben|gewartet|i (?:have |just |already |did )*(?:set|put|did)|(?:did|done) (?:that|it|this|so|all)|(?:new(?:ly)?|just|already|now) set|set (?:it|that|the|a|to|my|new|now|again)|is set|changed|entered|re-?entered|typed|retyped|ticked|switched|turned|reset|checked|compared|updated|saved|chosen|chose|selected|corrected|disabled|enabled|activated|deactivated|waited|renewed|tried|done|fixed|pasted|copied|unchecked|uninstalled|restarted)\b|\b(?:neues|neu|new) (?:passwor[dt]|kennwort|pw)|(?:passwor[dt]|kennwort|pw) (?:\w+ ){0,4}neu$/

/** Newly so, by whoever tells. */
export const NOW =
  /\b(?:jetzt|nun|now|ist neu|grad\w*|just|eben|wieder|umgestellt|geaendert|changed|switched|korrigiert|corrected)\b/

/** Not made, or not so. */
export const NOT_SO =
  /\b(?:nicht|nie|noch nie|ned|net|not|never|haven'?t|hasn'?t|didn'?t|don'?t|isn'?t|no|kein\w*|leer|empty|blank|fehlt|missing|deaktiviert|disabled)\b|\b(?:aus|off)$|\b(?:ist|war|is|was) (?:aus|off)\b/

/** Nobody did it, it cannot be done, or it will be. */
export const NOT_YET =
  /\b(?:niemand\w*|keine[rm]?|koana|nobody|no one|noone|none of us|noch (?:nicht|nie|ned|net|nid)|(?:can ?'?t|cannot|could ?n'?t|unable|not able|won'?t)|(?:i|we|he|she|they|you)(?: will|'?ll| would)|ill (?=set|do|change|type|save|enter|check|make|try|reset)|going to|gonna|about to|still (?:have|need|must) to|werde\w*|muss (?:\w+ ){0,3}noch|(?:kann|koennen|komm\w*|darf) (?:\w+ ){0,5}(?:nicht|ned|net|nid)|spaeter|later|tonight|tomorrow|this (?:evening|afternoon)|heute (?:abend|nachmittag)|nachher|morgen (?:frueh|vormittag|abend|dann|erst))\b/

/** "There is also an option called so": what is there to choose, not that it is chosen. */
export const OFFERS =
  /\b(?:there ?(?:'?s| is| are)|theres|i (?:also )?(?:see|have|get)|es gibt|gibt es|gibts|da gibts|da (?:ist|steht|waere)|ich (?:sehe|habe|hab))\b.{0,20}\b(?:options?|optionen|field|feld|entry|eintrag|button|knopf|choice|auswahl\w*|punkt|menu|menue|kaestchen|check ?box)\b/

/** Which check a clause is about; the first that fits. `needs` is what the clause must tell of it. */
export const SUBJECTS: readonly (readonly [check: CheckId, pattern: RegExp])[] = [
  [
    'outgoing-login',
    new RegExp(
      `\\bha(?:e?kchen|ken|kerl)\\b|\\bangehakt\\b|\\btick(?:ed)?\\b|\\bcheck ?box\\b|${OUT}\\W+(?:\\w+\\W+){0,4}${SIGN_IN}|\\b${SIGN_IN}\\b.{0,20}${OUT}`,
    ),
  ],
  ['auth-method', /\bauth\w*|\bpassword,? normal|\bpasswort,? normal|\bnormal\w* passwor/],
  [
    'retype',
    new RegExp(
      `${PASSWORD}.*\\b(?:\\w*ge(?:tippt|geben|tragen|speichert)|hinterlegt|gespeichert|typed|retyped|entered|saved|stored|mail ?prog\\w*|in (?:outlook|thunderbird))\\b|\\b(?:eingetippt|eingegeben|typed|retyped|re-?entered|entered)\\b.*${PASSWORD}`,
    ),
  ],
  ['password', new RegExp(PASSWORD)],
  [
    'username',
    /\bbenutzer\w*|\buser ?-?names?\b|\buser\b|\banmeldename\w*|\blog-?in ?-?names?\b|\bkennung\b|\bklein ?buchstab\w*|\bklein ?geschrieb\w*|\b(?:all )?low(?:er)? ?case\b|\bgross ?(?:\/|und|-)? ?klein|\bklein\b|\bsmall letters\b/,
  ],
  [
    'ssl-port',
    /\bssl\b|\btls\b|\bstart ?tls\b|\bverschluesselung\w*|\bencryption\b|\bports?\b|\b(?:993|995|465|143|110|587|25)\b|\bsicherheitstyp\b|\bsecurity type\b|\bverbindungssicherheit\b|\bverbindungstyp\b|\bconnection (?:security|type)\b/,
  ],
  ['sender', /\babsender\w*|\bsender\b|\bfrom ?-?address\b/],
  ['recipient', /\bempfaenger\w*|\brecipient\w*/],
  ['host', /\bserver ?-?(?:name|adresse|address)?\b|\bhost(?: ?name)?\b/],
  [
    'antivirus',
    /\b(?:anti-?vir\w*|viren\w*|virus\w*|avast|avg|avira|norton|mcafee|kaspersky|sophos|eset|nod32|bitdefender|defender|trend ?micro|g ?data|f-?secure|malwarebytes|webroot|panda|zscaler|crowdstrike|symantec)\b/,
  ],
  [
    'clock',
    /\b(?:uhr|uhrzeit|systemzeit|datum|clock|dates?|time ?zone|zeitzone)\b|\b(?:pc|computer|mac|system|my|the) time\b|\btime (?:is|was) \w/,
  ],
  [
    'network',
    /\b(?:hotel\w*|flughafen|airport|zug|train|cafes?|bueros?|office|firm(?:a|en)\w*|(?:at|from) (?:work|home)|homeoffice|home ?office|zu ?hause|daheim|dahoam|hotspot|gast ?-?(?:netz|wlan)|guest|public wi-?fi|vpn|mobilfunk|mobile? (?:daten|data|network|internet)|mobil|lte|4g|5g|tethering|wlan|w-?lan|wi-?fi|wifi|campus|uni|schule|school|firewall|proxy|netz(?:werk)?|network|internet)\b/,
  ],
  [
    'update-program',
    /\b(?:updates?|updated|aktuell\w*|aktualisiert|neueste\w*|latest|up to date)\b/,
  ],
  ['wait', /\b(?:gewartet|waited)\b/],
]
