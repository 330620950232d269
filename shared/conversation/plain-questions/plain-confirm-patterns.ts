import type { Topic } from '../../answers/answer.ts'
import { DEVICE, LEAD } from './confirm-words.ts'
import { NAME, NEED, type Pattern } from './plain-password-patterns.ts'

const ACCOUNTS: readonly Topic[] = [
  'client-setup',
  'client-update',
  'protocol-choice',
  'protocol-explained',
  'pop-keep-copy',
]
const POP_IDS = [
  'pop-to-imap',
  'pop-must-go',
  'both-for-now',
  'keep-mail',
  'when-delete-old',
] as const

/** What people conclude about a name, an account or a device and want confirmed; before all others. */
export const CONFIRM_PATTERNS: readonly Pattern[] = [
  {
    id: 'domain-name',
    isTold: true,
    has: [
      new RegExp(
        `${NAME.source}|\\b(?:domaene?|domain)\\\\|^${LEAD}(?:is|ist) (?:it|es|das) (?:domain|domaene)\\b`,
      ),
      /\bdomaene?\b|\bdomain\b|\w\\\w/,
    ],
    lacks: /server|\bhost|\bmx\b|\bdns\b|passw|kennw|fehler|error|falsch|wrong/,
  },
  {
    id: 'domain-name',
    isTold: true,
    has: [
      NAME,
      /\b(?:mit|with)\b.{0,8}\b(?:oder|or)\b.{0,8}\b(?:ohne|without)\b|\b(?:ohne|without)\b.{0,8}\b(?:oder|or)\b.{0,8}\b(?:mit|with)\b/,
      /@|\bat\b|klammeraffe|domain|domaene|endung/,
    ],
  },
  {
    id: 'domain-name',
    isTold: true,
    after: ['username', 'check-settings', 'login-fails'],
    has: [
      new RegExp(
        `^${LEAD}(?:(?:is|ist|und|muss|must|brauch\\w*|needs?|do i need|geht|passt|stimmt|mit|ohne|with|without|auch|also|nur|just|der|die|das|the|what about|was ist mit|my|mein\\w*|ich) )*(?:@\\S*|at-?zeichen|klammeraffe|domain|domaene|domainname|domain name|punkt|dot|bindestrich|hyphen)(?: (?:davor|dahinter|dabei|dran|hinten|vorne|in front|behind|too|auch|ok|okay|richtig|right|wrong|falsch|weg|noetig|needed|rein|dazu|part|then|dann|denn))*\\W*$`,
      ),
    ],
  },
  {
    id: 'smtp-read-only',
    has: [
      /\bsmtp\b|postausgang|ausgangsserver|\boutgoing\b/,
      /\b(?:nur|only|just|bloss)\b.{0,16}\b(?:les\w*|read\w*|empfang\w*|receiv\w*|abruf\w*|schau\w*)\b/,
      /\?|\b(?:muss|must|have to|needs?|brauch\w*|soll\w*|should|noetig|necessary|do i)\b/,
    ],
    lacks: /\bport\b|passw|kennw/,
  },
  {
    id: 'smtp-empty',
    isTold: true,
    behind: ['smtp-read-only', 'smtp-needed', 'smtp-empty'],
    has: [
      /\b(?:leer|empty|blank|weglass\w*|weglasse|leave (?:it|that) out|skip|auslass\w*|nicht (?:ausfuell\w*|eintrag\w*)|nix eintrag\w*)\b/,
    ],
  },
  {
    id: 'both-for-now',
    behind: POP_IDS,
    has: [
      /\b(?:beide\w*|both|gleichzeitig|same time|parallel|nebeneinander|side by side|zwei konten|two accounts|doppelt)\b/,
    ],
  },
  {
    id: 'when-delete-old',
    behind: POP_IDS,
    has: [
      /\b(?:wann|when|how soon)\b/,
      /\b(?:loesch\w*|weg|entfern\w*|delete\w*|remove\w*|get rid|raus)\b/,
    ],
  },
  {
    id: 'pop-must-go',
    has: [
      /\bpop3?\b/,
      /\b(?:muss|soll\w*|kann|darf|must|should|can|do i|does|have to|needs?)\b.{0,24}\b(?:weg|loesch\w*|entfern\w*|raus|deleted?|removed?|go|gone|get rid)\b/,
    ],
    lacks: /\bmails?\b|nachricht|message|server|\bkopie|\bcop(?:y|ies)/,
  },
  {
    id: 'old-mail-comes',
    isTold: true,
    after: ACCOUNTS,
    has: [
      /\b(?:alte\w*|old|existing|bisherige\w*|all)\b.{0,10}\b(?:e-?)?mails?\b|\b(?:alte\w*|old) (?:nachrichten|messages)\b/,
      /\b(?:kommen|kommt|erschein\w*|sichtbar|seh\w*|holt|laedt|uebernommen|drauf|dabei|come|show|appear|take|load|download|get|see|there|fetch|sync\w*)\b/,
      new RegExp(
        `^${LEAD}(?:will|does|do|are|is|werden|wird|sind|kommen|kommt|seh\\w*|holt|hab|habe|kann|can)\\b`,
      ),
    ],
    lacks:
      /\b(?:from|von|vom|aus)\b|\bweg\b|\blos[et]|verl[io]|loesch|delet|fehl|missing|spam|gone/,
  },
  {
    id: 'same-on-device',
    has: [
      NEED,
      new RegExp(
        `\\b(?:same|gleiche|dasselbe|das selbe|genauso|again|nochmal|noch mal|auch|das)\\b.{0,20}\\b(?:am|auf|aufm|an|on|for|fuer|with|mit)\\b (?:(?:my|mein\\w*|the|dem|das|other|ander\\w*) )*${DEVICE}\\b`,
      ),
      /\b(?:do|machen|tun|einstell\w*|set up|aender\w*|change|wiederhol\w*|repeat)\b/,
    ],
    lacks: /passw|kennw|\bpw\b|\bwo\b|\bwhere\b|\bwie\b|\bhow\b|\bport\b|\bserver|\bstart/,
  },
  {
    id: 'restart',
    has: [NEED, /\b(?:neu ?start\w*|restart\w*|re-?boot\w*|neu hochfahr\w*)\b/],
  },
  {
    id: 'old-device',
    has: [
      new RegExp(`\\b(?:alte[nrs]?|old)\\b.{0,12}\\b${DEVICE}\\b`),
      /\b(?:loesch\w*|abmeld\w*|entfern\w*|delete|remove|sign (?:it )?out|log (?:it )?out|deregister|unregister|ausloggen)\b/,
    ],
    lacks: /\bmails?\b|konto|account|nachricht|message|passw|kennw|\bapp\b/,
  },
]
