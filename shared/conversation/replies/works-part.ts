import { toWords } from '../../understanding/index.ts'
import { LIGHT, RECEIVING, SENDING } from '../follow-ups/light-words.ts'
import { STILL, WORKS } from './told-words.ts'
import { IS_NOW, isOver } from './works-words.ts'

/**
 * Only part of it works: to some `recipients`, below a `size`, in another `account`, some of the `time`, or `part` of
 * it, whatever that is. It is never a success.
 */
export type WorksPart = 'recipients' | 'size' | 'account' | 'time' | 'part'

const FEW =
  '(?:manche\\w*|einige\\w*|einzelne\\w*|bestimmte\\w*|ein paar|(?:ein )?teil\\w*|some|a few|certain|several|most|many|viele\\w*|wenige\\w*)'
const MAIL = '(?:e-?mails?|mails?|nachrichten|messages?)'

const RECIPIENTS = new RegExp(
  `\\b(?:an|to|zu|nach)(?: \\w+){0,3} (?:\\w*adress\\w*|addresses|address|empfaenger\\w*|recipients?|kolleg\\w*|colleagues?|co-?workers?|kund\\w*|customers?|clients?|leute\\w*|people|personen|domains?|gmail|gmx|web|yahoo|hotmail|firmen|companies|aussen|mich|myself|us|uns|chef|boss|team)\\b|\\b(?:an|to) ${FEW}\\b|\\b(?:intern|interne\\w*|extern|externe\\w*|internal(?:ly)?|external(?:ly)?|hausintern\\w*|in-?house)\\b`,
)
const SIZE = new RegExp(
  `\\b(?:ohne|without|w/o|no) (?:\\w+ ){0,2}(?:an(?:hang|hange|haenge?n?|lagen?)|attachments?|bild\\w*|fotos?|pdfs?|photos?|pictures?|images?|files?|datei\\w*)\\b|\\b(?:kurze?\\w*|kleine\\w*|klaane|short|small(?:er)?|text|plain|leere|empty) ${MAIL}\\b|\\b(?:nur|only) text\\b|\\b(?:mit|with) (?:\\w+ )?(?:kleine\\w*|small\\w*)\\b`,
)
const ACCOUNT =
  /\b(?:zweite\w*|andere\w*|dritte\w*|alte\w*|private\w*|second|2nd|other|another|third|old|private|personal)(?: (?:mail|e-?mail|gmail|gmx))? ?-?(?:mail|e-?mail)?-?(?:kont\w*|accounts?|postfach\w*|mailbox\w*)\b|\b(?:gmx|web(?:\.de)?|gmail|google|icloud|yahoo|hotmail|t-online)[ -](?:kont\w*|accounts?|postfach\w*|mailbox\w*)\b/
const TIME =
  /\b(?:manchmal|gelegentlich|zeitweise|zeitweilig|stellenweise|meist|meistens|meistenteils|mehrheitlich|oft|haeufig|selten|sporadisch|halbwegs|vormittags|nachmittags|morgens|abends|nachts|mittags|mal|kurz|kurze zeit|(?:ein paar|fuenf|zehn|\d+) (?:minuten|stunden|mal)|sometimes|mostly|mainly|usually|often|occasionally|rarely|most of the time|(?:half|some) (?:of )?the time|intermittent\w*|for (?:a|an|one|two|some|a few|\d+) (?:\w+ )?(?:bit|while|minutes?|moment|seconds?|hours?)|in the (?:mornings?|afternoons?|evenings?)|at night|briefly|every (?:other|second) time|jedes (?:zweite|dritte) mal)\b/
const NO_TIME =
  /\b(?:(?:schau|erst|nun|noch|nicht|auf ein|zum ersten|diesmal|halt|ok|ja|jetzt) mal)\b/
const SOME = new RegExp(
  `\\b${FEW}\\b|\\b(?:halb\\w*|fast|nearly|almost|partly|partially|half|nur|only|bloss|just the|ausser|except|bis auf)\\b`,
)

/** What is said with an "and", which would part it, in a word. */
export function withoutPairs(folded: string): string {
  return folded.replace(PAIRS, 'sometimes')
}

const PAIRS =
  /\b(?:hin und wieder|ab und (?:zu|an)|(?:every )?now and (?:then|again)|on and off|off and on)\b/g

/** Whether only a few of several go. */
export function isSome(clause: string): boolean {
  return A_FEW.test(clause)
}

const A_FEW = new RegExp(`\\b${FEW}\\b`)

/** Which part of it works, by what limits it in the clause. */
export function partIn(clause: string, isOfSending: boolean): WorksPart | undefined {
  // "Now it works with the second account too": that is the whole of it.
  if (IS_NOW.test(clause) && ALSO.test(clause)) return undefined
  if (isOfSending && SIZE.test(clause)) return 'size'
  if (ACCOUNT.test(clause)) return 'account'
  if (isOfSending && RECIPIENTS.test(clause)) return 'recipients'
  return TIME.test(clause) && !NO_TIME.test(clause) && !isOver(clause) ? 'time' : undefined
}

/** Whether a clause in which something works says that of the thing as a whole, or of something nobody knows. */
export function isWhole(clause: string): boolean {
  if (TIME.test(clause) || ACCOUNT.test(clause)) return NO_TIME.test(clause) || IS_NOW.test(clause)
  if (SOME.test(clause) || RECIPIENTS.test(clause) || SIZE.test(clause)) return false
  if (WITH.test(clause)) return STEP.test(clause) || (IS_NOW.test(clause) && ALSO.test(clause))
  if (IS_NOW.test(clause)) return true
  const rest = clause.replace(new RegExp(WORKS, 'g'), ' ')
  return toWords(rest).every(
    (word) => LIGHT.has(word) || BESIDE.has(word) || SENDING.has(word) || RECEIVING.has(word),
  )
}

/** "Extern nicht", "the others don't": something else does not work. */
export function isFailing(clause: string): boolean {
  return (
    FAILS.test(clause) &&
    !STILL.test(clause) &&
    !OF_MIND.test(clause) &&
    clause.split(' ').length <= 5
  )
}

const WITH = /\b(?:mit|with|nach|after)\b/
const ALSO = /\b(?:auch|sogar|too|also|even|as well|alle\w*|all|both|beide\w*)\b/
/** What was done or changed. */
const STEP =
  /\b(?:\w*passwor\w*|\w*kennwor\w*|pw|ports?|ssl|tls|993|995|465|server\w*|benutzer\w*|user\w*|name\w*|neustart\w*|neu\w*|new|restart\w*|reboot\w*|aenderung\w*|changes?|changing|einstellung\w*|settings?|haken|haekchen|tick|auth\w*|imap|pop3?|smtp|update\w*|upgrade|einricht\w*|richtig\w*|right|tipps?|hilfe|help|klein\w*|lower|small|dem|diesem|that|this|ihr\w*|your|warten|waiting|loeschen|deleting|removing)\b/
const FAILS =
  /\b(?:nicht|nix|ned|net|nid|noed|not|\w+n'?t|dont|doesnt|cant|wont|fails?|scheitern|scheitert)\b/
const OF_MIND =
  /\b(?:wusste?n?|gewusst|gedacht|dachte|knew|know|think|expect\w*|glaub\w*|versteh\w*|understand|mehr|anymore|warum|weiss)\b/
const BESIDE: ReadonlySet<string> = new Set(
  `super klasse perfekt prima toll great perfect perfectly excellent awesome wow hurra juhu yay endlich finally einwandfrei problemlos tadellos
  reibungslos bestens wunderbar wonderful brilliant spitze geil hat has had have haben all alles everything alle sogar ganz gerade grad offenbar
  scheinbar anscheinend seems seem apparently to be been nice cool top wirklich really fein very much indeed lot sehr sir cheers mate problem
  probleme problems ohne without issues fehler error errors outlook thunderbird apple gmail samsung evolution mailbird iphone ipad mac handy
  phone laptop tablet computer rechner notebook anmeldung anmelden login log sign signing logging einloggen verbindung connection connecting
  verbinden konto account postfach mailbox test testmail verbindungstest sync synchronisieren abruf fertig done erledigt gut good fine i've
  we're it's that's hurray man du sie ihr you hob han des dat dit a au mei eh schon scho already tatsaechlich actually wahnsinn genial
  hammer bingo yes yeah yep jo joa jawohl voila yup sauber danke doch beides both beide straight away sofort once gleich
  einstellung einstellungen settings setting auf anhieb first try nochmal versucht probiert tried getan gemacht did`
    .split(/\s+/)
    .filter((word) => word),
)
