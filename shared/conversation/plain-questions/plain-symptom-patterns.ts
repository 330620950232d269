import type { PlainId } from '../../answers/asked.ts'
import type { Pattern } from './plain-password-patterns.ts'

const NOT =
  /\b(?:nicht|nie|nix|nichts|ned|net|nid|noed|kein\w*|niemand|keiner|leer|fehlt|fehlen|fehl\w*|not|never|no|none|nobody|empty|missing|fail\w*|unable|without|(?:ca|wo|do|does|is|are|did|could)n ?.?t|cannot|cant|wont|dont|doesnt)\b/
const MAILS = /mails?\b|nachricht|messages?\b|inbox|posteingang/
const RECIPIENT =
  '(?:empfaenger\\w*|chef\\w*|boss|kolleg\\w*|colleagues?|adressat\\w*|gegenueber|kund(?:e|en|in|innen)|lieferant\\w*|recipients?|customers?|the other (?:side|person|end)|niemand\\w*|keiner|nobody|no ?one|freund\\w*|friends?)'
const ARRIVE =
  /\bkomm\w*\b.{0,30}\ban\b|\bankomm\w*|\bangekommen\b|\bbekomm\w*|\bkrieg\w*|\berhaelt\b|\berhalten\b|\berreich\w*|\breceiv\w*|\bgets?\b|\bgot\b|\bgetting\b|\barriv\w*|\breach\w*/
/** Sent by oneself, as far as one's own program can tell. */
const SENT_BY_ME =
  /\b(?:meine|mei|unsere|my|our) (?:\w+ )?(?:(?:e-?)?mails?|nachricht\w*|messages?)\b|mails? (?:von|from) (?:mir|uns|me|us)\b|\b(?:gehen?|ging\w*|gengan|go|goes|going|went|gone) (?:\w+ )?(?:raus|hinaus|ausse|weg|out|through)\b|\b(?:ge|ver)sendet\b|\bverschickt\b|\b(?:was|is|are|were|says|as|it) sent\b|\bin (?:my |the )?["'„“]?(?:sent|gesendet)\b/

/** What is told in one's own words, and is no matter of the settings that the words sound like. */
export const SYMPTOM_PATTERNS: readonly Pattern[] = [
  {
    // "They go out, and the recipient gets nothing."
    id: 'not-arrived',
    has: [new RegExp(`\\b${RECIPIENT}\\b`), ARRIVE, NOT, SENT_BY_ME],
    lacks: new RegExp(
      `zurueck|retour|bounce|returned|come back|came back|\\bfehlermeldung:|\\b(?:von|vom|from) (?:\\w+ )?${RECIPIENT}\\b|\\b(?:ich|wir|i|we) (?:\\w+ )?(?:bekomm|krieg|erhalt|receiv|get)|\\b[45]\\d\\d\\b|anhang|attach|zertifik|signatur|\\bserver\\b|exclamation|ausrufe|outbound|going out|\\bx?host\\b|nicht (?:unter|in) .?gesendet|(?:is ?n.?t|not) in (?:my |the )?sent`,
    ),
  },
  {
    // "The message was sent, but no copy was placed in the folder Sent."
    id: 'sent-copy',
    has: [
      /\b(?:kopie\w*|kopier\w*|cop(?:y|ies|ying|ied))\b.{0,40}\b(?:gesendet\w*|sent)\b|\b(?:gesendet\w*|sent)\b.{0,40}\b(?:kopie\w*|kopier\w*|cop(?:y|ied)|ordner\w*|folder|objekte|items|elemente)\b|\b(?:ordner|folder)\b.{0,12}\b(?:gesendet\w*|sent)\b/,
      NOT,
      /\b(?:abgelegt|ablegen|ablage|(?:ab|ge)?speicher\w*|kopie\w*|kopier\w*|cop(?:y|ied|ying)|landen|landet|auftauch\w*|tauch\w*|erschein\w*|sav(?:e|ed|es|ing)|stor(?:e|ed)|appear\w*|land(?:s|ing)?|filed?|leer|empty|placed)\b|\bnicht (?:im|in)\b.{0,12}\bordner\b|\bnot in (?:the |my )?(?:sent|folder)\b/,
    ],
    lacks:
      /postausgang|outbox|leaves\b|angekommen|(?:vom|of my|from my) (?:handy|phone|laptop|pc)\b|entwuerf|draft|passw|kennw|anhang|attach|geloescht|deleted|wiederherst/,
  },
  {
    id: 'sent-copy-still',
    behind: ['sent-copy'],
    has: [
      /\bimap\b|\bempfang\w*|\breceiv\w*|\bposteingang\b/,
      /\b(?:normal|geht|gehts|laeuft|klappt|funktioniert|stimmt|passt|richtig|ok|okay|works?|working|fine|right|correct|runs?)\b/,
    ],
    lacks: /\?|nicht|not\b|kein/,
  },
  {
    id: 'not-arrived-still',
    behind: ['not-arrived', 'not-arrived-still'],
    has: [
      /\b(?:spam\w*|junk\w*|fehler\w*|meldung\w*|error\w*|message|zurueck\w*|back|bounce\w*|rueckmeldung\w*|adresse\w*|address\w*)\b/,
      /\b(?:kein\w*|nix|nichts|nicht|ned|net|nein|no|none|nothing|not|nope|stimmt|richtig|right|correct)\b/,
    ],
    lacks: /\?/,
  },
  {
    id: 'duplicates',
    has: [
      /\bdoppelt\w*|\bdoppit\w*|\bzweimal\b|\bzwei mal\b|\b2x\b|\bduplicat\w*|\btwice\b|\bdoubled?\b|\bmehrfach\b/,
      MAILS,
      /\b(?:komm\w*|krieg\w*|bekomm\w*|erhalt\w*|hab\w*|seh\w*|zeig\w*|sind|san|ist|get\w*|receiv\w*|show\w*|see|arriv\w*|are|have|comes?|werden|everything|every|alle|jede)\b/,
    ],
    lacks:
      /\b(?:ver)?(?:send|schick)\w*|\bsent\b|kalender|calendar|kontakt|contact|passw|kennw|double[- ](?:click|check|barrel)|doppelklick|opt-?in|\bpop3?\b|belassen|\bleave\b|\bkeep\b|einladung|invit|gruppe|group|spaet|\blate\b|getestet|tested|handl|\benter/,
  },
  {
    id: 'duplicates-twice',
    behind: ['duplicates', 'duplicates-where'],
    has: [
      /\b(?:konto|account|mailbox|postfach|eintrag|entry|es|it)\b.{0,24}\b(?:zweimal|zwei mal|doppelt|2x|twice|two times)\b|\b(?:zwei|two|2) (?:konten|accounts|eintraege|entries|postfaecher)\b|\bpop3?\b.{0,16}\b(?:und|and|\+|&|as well as)\b.{0,10}\bimap\b|\bimap\b.{0,16}\b(?:und|and|\+|&|as well as)\b.{0,10}\bpop3?\b/,
    ],
  },
  {
    id: 'duplicates-where',
    behind: ['duplicates'],
    has: [/\b(?:imap|pop3?|handy|pc|phone|laptop|tablet|mac|xclient|iphone|computer)\b/],
    lacks: /\?|einricht|set ?up|port\b/,
  },
  {
    // "The phone has IMAP": it was not the phone that took the mail away.
    id: 'imap-keeps',
    after: ['pop-keep-copy'],
    has: [
      /\bimap\b/,
      /\b(?:handy|phone|tablet|iphone|ipad|laptop|pc|geraet|device|android)\b/,
      /\b(?:hab\w*|hob|genommen|eingestellt|eingerichtet|gewaehlt|use|using|chose|took|have|set|ist|is|laeuft|runs)\b/,
    ],
    lacks: /\?|\b(?:wie|how|soll|should|kann|can|welche\w*|which)\b/,
  },
  {
    id: 'client-certificate',
    has: [
      /\bclient(?:en)?[- ]?(?:certificate|zertifikat|cert)\b|\b(?:passw\w+|kennw\w+) (?:oder|or) (?:client )?(?:zertifikat|certificate)\b/,
    ],
    lacks: /sign|warn|ungueltig|invalid|abgelaufen|expired|untrust/,
  },
  {
    id: 'not-exchange',
    has: [
      /\bexchange\b/,
      /xclient|outlook/,
      /\b(?:wants?|keeps?|sets? up|setting up|finds?|takes?|picks?|chooses?|adds|insists?|instead|will|nimmt|findet|waehlt|richtet|macht|erkennt|statt|immer|dauernd|staendig|always)\b/,
    ],
    lacks:
      /\?$|kalender|calendar|kontakte|contacts|passw|kennw|\b0x|migrat|umstieg|umgestellt|abwesen/,
  },
]

export const SYMPTOMS: readonly PlainId[] = SYMPTOM_PATTERNS.map(({ id }) => id)
