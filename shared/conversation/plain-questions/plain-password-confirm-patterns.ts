import type { Topic } from '../../answers/answer.ts'
import { DEVICE, LEAD } from './confirm-words.ts'
import { NEED, PASSWORD, type Pattern } from './plain-password-patterns.ts'

const SET: readonly Topic[] = ['password-set', 'password-forgotten']
const PASSWORDS: readonly Topic[] = [...SET, 'login-fails']
const SOON =
  '(?:sofort|gleich|direkt|ab jetzt|umgehend|immediately|straight ?away|right away|at once|instantly|already|schon)'

/** What is concluded or asked about the password after an answer about it; before all others about passwords. */
export const PASSWORD_CONFIRM_PATTERNS: readonly Pattern[] = [
  {
    id: 'valid-at-once',
    isTold: true,
    isNoProblem: true,
    has: [
      PASSWORD,
      new RegExp(
        `\\b(?:gilt|gueltig|wirksam|aktiv|active|valid|effect|apply|applies)\\b.{0,16}\\b${SOON}\\b|\\b${SOON}\\b.{0,16}\\b(?:gueltig|wirksam|aktiv|active|valid|effective)\\b`,
      ),
    ],
  },
  {
    id: 'valid-at-once',
    isNoProblem: true,
    isTold: true,
    after: SET,
    has: [
      new RegExp(
        `^${LEAD}(?:(?:gilt|geht|works?|ist|is|does|it|das|es|that|dann|jetzt|now|wirkt|apply|valid|gueltig|aktiv) )*${SOON}(?: (?:gueltig|aktiv|then|dann|valid|active|work|works|oder|or))*\\W*$`,
      ),
    ],
  },
  {
    id: 'valid-when',
    isTold: true,
    isNoProblem: true,
    has: [
      new RegExp(`${PASSWORD.source}`),
      /\b(?:wie lang\w*|how (?:long|soon|fast)|ab wann|wann|when)\b.{0,40}\b(?:dauert|gilt|aktiv|gueltig|active|takes?|valid|works?|funktioniert|effect)\b/,
    ],
    lacks: /vergessen|forgot|laeuft|expire|abl/,
  },
  {
    id: 'valid-when',
    isTold: true,
    after: SET,
    has: [
      new RegExp(
        `^${LEAD}(?:(?:und|and) )?(?:wie lang\\w*|how (?:long|soon)|ab wann)\\b.{0,20}\\b(?:dauert|takes?|gilt|gueltig|aktiv|active|valid|geht|work)\\b`,
      ),
    ],
  },
  {
    id: 'password-once',
    has: [
      PASSWORD,
      NEED,
      /\b(?:dreimal|drei mal|3 ?x|3 ?mal|three times|twice|zweimal|zwei mal|2 ?mal|mehrmals|jedesmal|jedes mal|several times|each time|every time|fuer jedes|for each|for every|(?:auf|an) jedem|on (?:each|every))\b/,
      /\b(?:set|setz\w*|reset|speicher\w*|save|anleg\w*|create)\b/,
    ],
    lacks: /\btyped?\b|tipp|eingeb|enter\b|eintrag/,
  },
  {
    id: 'once-enough',
    isTold: true,
    after: [...PASSWORDS, 'protocol-choice'],
    has: [
      /\b(?:einmal|once|1 ?x|1 mal|one time)\b.{0,30}\b(?:reicht|genuegt|langt|enough|suffic\w*|is (?:ok|fine))\b|\b(?:reicht|genuegt|langt)\b.{0,20}\b(?:einmal|1 ?x)\b/,
    ],
  },
  {
    id: 'why-set-again',
    isTold: true,
    has: [
      PASSWORD,
      /\b(?:hab|habe|have|got)\b.{0,16}\b(?:schon|doch|already|only|nur|bereits)\b.{0,12}\b(?:eins?|eines|one|a password|passwor\w*)\b/,
    ],
    lacks:
      /vergessen|forgot|falsch|wrong|\bgesetzt|\bgeaendert|changed|\bset\b|neues? passw|outlook/,
  },
  {
    id: 'why-set-again',
    isTold: true,
    has: [
      PASSWORD,
      /\b(?:warum|wieso|weshalb|why|wozu)\b.{0,24}\b(?:nochmal|noch mal|noch einmal|again|erneut|different|another|anderes|zweites|second|extra|neues?|new)\b/,
    ],
    lacks: /fragt|asks|asking|verlangt|staendig|dauernd|keeps|falsch|wrong|eingeb|enter\b|\btype/,
  },
  {
    id: 'why-set-again',
    after: SET,
    isTold: true,
    has: [
      /\b(?:warum|wieso|weshalb|why|wozu)\b.{0,24}\b(?:nochmal|noch mal|noch einmal|again|erneut|setzen|set|neu|new)\b/,
    ],
    lacks: /fragt|asks|verlangt|klein|lower|ssl/,
  },
  {
    id: 'old-or-new',
    has: [
      new RegExp(`${PASSWORD.source}`),
      /\bneue?s?\b.{0,12}\boder\b.{0,20}\b(?:alte?s?|bisherige\w*|gleiche|dasselbe|jetzige\w*|vorhandene\w*)\b|\b(?:alte?s?|bisherige\w*|jetzige\w*)\b.{0,12}\boder\b.{0,20}\bneue?s?\b|\bnew\b.{0,16}\bor\b.{0,24}\b(?:old|current|present|existing|same)\b|\b(?:old|current|present|existing)\b.{0,16}\bor\b.{0,24}\bnew\b/,
    ],
    lacks: /xclient|outlook/,
  },
  {
    id: 'old-password',
    after: PASSWORDS,
    has: [
      /\b(?:can|could|may|kann|darf|koennte|do i)\b.{0,20}\b(?:re-?use|keep|take|weiter\w*|wieder ?verwend\w*|behalten)\b.{0,24}\b(?:current|old|same|present|existing|it|altes?|alte|bisherig\w*|one|again|das|nehmen|verwenden|nutzen)\b/,
    ],
    lacks: /\bnicht\b|\bnot\b|\bwo\b|where/,
  },
  {
    id: 'old-password',
    isTold: true,
    after: PASSWORDS,
    has: [/\bre-?us(?:e|ing)\b|\bwieder ?verwend\w*/],
    lacks: /\bnicht gehen\b/,
  },
  {
    id: 'password-everywhere',
    after: SET,
    has: [
      new RegExp(
        `\\b(?:all|alle\\w*|every|jede\\w*|each|both|beide\\w*)\\b.{0,16}\\b(?:${DEVICE}|programme?n?|programs?|apps?)\\b`,
      ),
      /\b(?:neue\w*|new)\b/,
    ],
    lacks: /\bwo\b|\bwhere\b|\bsame\b|\bgleiche/,
  },
  {
    id: 'password-everywhere',
    after: [...SET, 'human'],
    has: [
      NEED,
      new RegExp(`\\b${DEVICE}\\b`),
      /\b(?:was|etwas|anything|something|it|das|es|auch|too)\b.{0,20}\b(?:aender\w*|change|anpassen|adjust|eintrag\w*|update|umstellen|enter)\b|\b(?:change|update|enter|adjust) (?:anything|something|it|that)\b/,
    ],
    lacks: /\bwo\b|\bwhere\b|\bwie\b|\bhow\b|\bport\b|server|ssl/,
  },
  {
    id: 'password-changed',
    after: PASSWORDS,
    has: [
      /\b(?:wenn|wann|if|when|falls|sobald)\b.{0,36}\b(?:aender\w*|wechs\w*|chang\w*|neu setz\w*)\b/,
    ],
    lacks: /\bwo\b|\bwhere\b|benutz|user|\bport\b|server|ssl|ablauf|expire/,
  },
  {
    id: 'password-changed',
    has: [
      PASSWORD,
      /\b(?:was|what)\b.{0,24}\b(?:wenn|if|when|falls|sobald)\b.{0,36}\b(?:aender\w*|wechs\w*|chang\w*)\b/,
    ],
    lacks: /\bwo\b|\bwhere\b|benutz|user|\bport\b|server|ssl/,
  },
  {
    id: 'windows-password',
    isTold: true,
    has: [
      PASSWORD,
      /\bwindows\b|\b(?:pc|computer|laptop|rechner)-?(?:passwor\w*|kennwor\w*|login)|\b(?:computer|pc|laptop) (?:password|login)\b|(?:passwor\w*|kennwor\w*) (?:vom|des|fuer den|of the|for the) (?:pc|computer|laptop|rechner)\b/,
      /\b(?:gleich\w*|same|selbe\w*|dasselbe|identi\w*)\b|=/,
    ],
    lacks: /\bwo\b|\bwhere\b|vergessen|forgot/,
  },
  {
    id: 'same-password',
    after: SET,
    has: [
      /\b(?:same|gleiche?s?|dasselbe|selbe\w*)\b.*\b(?:login|log-?in|sign-?in|anmeld\w*|einlogg\w*|workspace)\b/,
    ],
    lacks: /benutzer|nutzername|user|\bname\b|warum|why/,
  },
  {
    id: 'new-password',
    after: SET,
    has: [
      NEED,
      /\b(?:neues|new one|ein anderes|another one|different one)\b/,
      /\b(?:nehmen|waehlen|ausdenken|choose|take|pick|haben|have|setzen|set|sein|be)\b|\?/,
    ],
    lacks: /\bwo\b|\bwhere\b|\bwie\b|\bhow\b|eintrag|enter|device|geraet|handy|phone|alle|\ball\b/,
  },
  {
    id: 'new-password',
    has: [PASSWORD, NEED, /\b(?:aendern|wechseln|change)\b/],
    lacks:
      /\bwo\b|\bwhere\b|\bwie\b|\bhow\b|jede|every|alle|\ball\b|ueberall|regelm|regular|\boft\b|often|wenn|\bif\b|\bwhen\b|handy|phone|device|geraet|xclient|outlook|in the|im mail|\bnicht\b|vergessen|forgot|stood|gehackt|hacked/,
  },
]
