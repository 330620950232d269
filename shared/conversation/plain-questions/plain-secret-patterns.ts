import { DEVICE } from './confirm-words.ts'
import { NEED, PASSWORD, type Pattern } from './plain-password-patterns.ts'

const PEOPLE =
  'chef\\w*|boss|vorgesetzt\\w*|kolleg\\w*|colleagues?|co-?workers?|mitarbeiter\\w*|sekretaer\\w*|assist[ae]n\\w*|secretary|vertretung|urlaubsvertretung|deputy|manager|freund\\w*|friend|frau|mann|wife|husband|sohn|tochter|son|daughter|partner\\w*|familie|family|ihm|him|them|jemand\\w*|someone|somebody|someone else|anderen|andere|others|team|praktikant\\w*|intern'
const GIVE =
  'ge(?:be|ben|b)|gib|weiter ?(?:zu)?geb\\w*|verrat\\w*|mitteil\\w*|sag(?:e|en)|schick\\w*|give|giving|share|sharing|tell|send|lend|leih\\w*|haben|have|wants?|verlangt|braucht|needs|fragt|asks?'
const MINE = `\\b(?:mein\\w*|my)\\b.{0,12}(?:passwor[dt]|kennwort|\\bpwd?\\b)`
const TO_ME =
  /\b(?:mir|me|mich)\b|vergessen|forgot|falsch|wrong|\bsetz|geaendert|chang|bekommen|\bgot\b|workspace/

/** Who else may know a password or see the mail: before all that is asked about passwords. */
export const SECRET_PATTERNS: readonly Pattern[] = [
  {
    id: 'change-password',
    isWarned: true,
    has: [
      new RegExp(`${NEED.source}|\\b(?:do i|really|wirklich|echt)\\b`),
      /\b(?:aender\w*|wechs\w*|changed?|neu setzen|ersetz\w*|replace|new one|reset|neues)\b/,
    ],
  },
  {
    id: 'share-password',
    isTold: true,
    isNoProblem: true,
    has: [new RegExp(MINE), new RegExp(`\\b(?:${GIVE})\\b`), new RegExp(`\\b(?:${PEOPLE})\\b`)],
    lacks: TO_ME,
  },
  {
    id: 'share-password',
    has: [
      PASSWORD,
      /\b(?:weiter ?(?:zu)?geb\w*|share|sharing|teilen|weitersag\w*|pass (?:it |\w+ )?on)\b/,
    ],
    lacks: TO_ME,
  },
  {
    id: 'own-password',
    isTold: true,
    has: [
      PASSWORD,
      /\b(?:bekommen|gekriegt|kriegt|erhalten|got|given|received|gab|gegeben|gave|vergeben|angelegt|created)\b/,
      /\b(?:vom|von|from|by)\b.{0,16}\b(?:chef\w*|boss|kolleg\w*|colleague|it|admin\w*|edv|vorgesetzt\w*|manager|vorgaenger\w*|predecessor)\b/,
      /\?|\b(?:ok|okay|richtig|in ordnung|passt|sicher|safe|fine|behalten|keep)\b/,
    ],
  },
  {
    id: 'read-by-others',
    behind: ['lost-device', 'read-by-others', 'password-everywhere', 'password-changed'],
    has: [
      /\b(?:jemand|someone|somebody|anyone|wer|who|dieb|finder|thief|they|er|he)\b/,
      /\b(?:lesen|liest|read|see|sehen|zugriff|access|rein\w*|get in)\b/,
    ],
  },
  {
    id: 'lost-device',
    isTold: true,
    isNoProblem: true,
    has: [
      new RegExp(`\\b${DEVICE}\\b`),
      /\b(?:verloren|gestohlen|geklaut|weggekommen|lost|stolen|abhanden|liegen ?(?:ge)?lassen)\b|\b(?:handy|natel|phone|iphone|smartphone|tablet|ipad|laptop|notebook) (?:ist |is )?(?:weg|gone)\b/,
    ],
    lacks:
      /(?:mails?|nachrichten|messages|verbindung|connection|kontakte?|contacts?|konto|account)\b.{0,16}\b(?:verloren|lost)\b|\b(?:verloren|lost)\b.{0,8}\b(?:mails?|e-?mails?|connection|verbindung|nachrichten|messages)|passwor\w* (?:ist |is )?(?:verloren|lost)|lost (?:my |the )?passw|\b(?:vom|from (?:my|the)) (?:handy|natel|phone|iphone|smartphone|tablet|ipad|laptop|notebook) (?:weg|gone)/,
  },
  {
    // Who cannot get into a mailbox of their own has a problem.
    id: 'shared-access',
    isTold: true,
    has: [
      /\b(?:postfach\w*|mailbox\w*|mails?|e-?mails?|konto|account|posteingang|inbox)\b/,
      /\b(?:zugreif\w*|zugriff|access|freigeb\w*|delegier\w*|delegat\w*|mitlesen|mit lesen)\b/,
      new RegExp(`\\b(?:${PEOPLE})\\b`),
      /\?|\b(?:kann|koennen|darf|duerfen|can|could|may|moeglich|possible|soll|should|will|wants?|moechte|geht)\b/,
    ],
    lacks:
      /\b(?:nicht|nix|ned|net|not|cannot|sein\w*|his|their|her)\b|\bcan ?'?t\b|passw|kennw|\bsupport\b|\badmin|\bbot\b|\bchat\b|souvera|verloren|\blost\b|stolen|gestohlen|\bserver\b|denied|verweigert/,
  },
  {
    id: 'shared-access',
    isTold: true,
    behind: ['shared-access'],
    has: [/^(?:er|sie|he|she|they|der|die)\b/, /\bxclient\b/],
  },
]
