/** Who is said to say something, and what: "my admin says …"; a program says things too. Texts are folded. */
const PERSON =
  '(?:\\w*admin\\w*|chef\\w*|boss|kolleg\\w*|colleagues?|(?:our|the|my|die|unsere) it|it-abteilung|edv|support|helpdesk|help ?desk|anleitung|guide|manual|provider|internet|google|chatgpt|er|he|she|they|mann|freund\\w*|friend|berater|consultant|techniker\\w*)'
const SAYS =
  '(?:sagt\\w*|sag|says?|said|saying|meint\\w*|insist\\w*|behaupt\\w*|claims?|schreibt|told|schwoert|swears|beharrt|besteht)'
const SPEAKER = new RegExp(`\\b${PERSON}\\b (?:\\w+ ){0,3}${SAYS}\\b`)

/** What is against a rule of ours, whatever else is said. */
const FORBIDDEN =
  /\b(?:start ?tls|tls|587|143|110|25|2525|8080|oauth\w*|unverschluessel\w*|unencrypted|ohne (?:ssl|verschluesselung|passwor\w*|anmeldung)|without (?:ssl|encryption|a? ?password)|gross\w*|capital\w*|upper ?case)\b/
/** How things are, which nobody denies: "the internet works", "nothing is blocked", "wrong password". */
const CIRCUMSTANCE =
  /\b(?:geht|gehts|laeuft|laufen|klappt|funktioniert|works?|working|fine|offen|open|frei\w*|(?:nicht|nichts|nix|kein\w*|not|nothing|isnt|no) (?:\w+ )?(?:gesperrt|blockiert|geblockt|blocked|closed|zu|fehler|error|problem)|gesperrt|blocked|blockiert|down|kaputt|broken|stoerung|outage|lieg\w*|wartung|maintenance|update\w*|gewechselt|changed|(?:falsch\w*|wrong|incorrect|ungueltig\w*|invalid) (?:\w+ )?(?:passwor\w*|kennwor\w*|benutzer\w*|user\w*|anmeld\w*|log-?in\w*|zugangs\w*|credentials)|(?:passwor\w*|kennwor\w*|benutzer\w*|user ?\w*|anmeld\w*|log-?in\w*|zugangs\w*|credentials) (?:\w+ ){0,2}(?:falsch\w*|wrong|incorrect|ungueltig\w*|invalid)|fehler\w*|errors?|abgelehnt|rejected|denied|refused|zeitueberschreitung|time ?-?out|verbindung\w*|connect\w*|(?:kann|can|could|cannot|findet|erreicht|cant) (?:\w+ ){0,4}(?:find\w*|verbinden|erreich\w*|reach|anmelden|log ?in|sign ?in|sende\w*|send|verify|ueberpruef\w*|nicht)|(?:passwor\w*|kennwor\w*|benutzer\w*|user ?\w*|account|konto|postfach|mailbox|zugang) (?:\w+ ){0,2}(?:richtig|right|ok|okay|correct|korrekt|stimmt|stimmen|gesetzt|set|aktiv\w*|active|exist\w*))\b/
/** Said of what we said: a value, or that it is otherwise. */
const OF_RULE =
  /\b(?:ports?|\d{2,5}|ssl|verschluessel\w*|encrypt\w*|lower|klein\w*|imap|pop3?|smtp|e-?mail ?-?adresse|email address|user ?names?|benutzername\w*|app ?-?passwor\w*|einstell\w*|settings?|sicher\w*|secure|auto\w*|falsch\w*|wrong|unsinn|quatsch|nonsense|nicht|not|never|nie|kein\w*|no|anders|different\w*|egal|brauch\w*|needs?|muss|must|soll\w*|should|nehm\w*|use|take|so|right|richtig|recht|stimmt|ok|okay|darauf|on it|das|it|that)\b/

/** Whether somebody is said to contradict what was said here: a rule, a value, or all of it. */
export function contradicts(folded: string): boolean {
  const speaker = SPEAKER.exec(folded)
  if (!speaker) return false
  const rest = folded.slice(speaker.index + speaker[0].length)
  if (FORBIDDEN.test(rest)) return true
  return !CIRCUMSTANCE.test(rest) && (/^\W*$/.test(rest) || OF_RULE.test(rest))
}

const OPENING = new RegExp(
  `^(?:(?:aber|but|und|and|na|ja|ok|also|doch|nein|no|well) )*(?:(?:der|die|das|den|ein|eine|mein\\w*|unser\\w*|ihr\\w*|my|our|the|a) )?(?:\\w+ )?${PERSON}\\b (?:\\w+ )?${SAYS}\\b(?: (?:mir|uns|me|us|dass|that|aber|immer|halt|though))*[\\s,:]+`,
)

/** "The boss says the internet works": only what is said. What contradicts us stays as it is. */
export function withoutSpeaker(folded: string): string {
  return contradicts(folded) ? folded : folded.replace(OPENING, '')
}
