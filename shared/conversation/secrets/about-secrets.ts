import { fold } from '../../understanding/index.ts'

/**
 * What somebody says of a password: they wrote it here by mistake, the people who help are asking for it, or only the
 * program is, after those people changed something.
 */
export type AboutSecret = 'given-away' | 'asked-for' | 'by-program'

const PASSWORD = String.raw`(?:passwor[dt]s?|\bpwd?|kennwort|\bpin)\b`
const GAVE = String.raw`\b(?:wrote|written|typed|posted|pasted|sent|put|gave|\w*geschrieben|\w*geschickt|gesendet|\w*getippt|\w*kopiert|verraten|gepostet)\b`
const HERE = String.raw`\b(?:in here|here|hier|chat|this bot)\b`
const SLIP = String.raw`\b(?:accident\w*|by mistake|mistakenly|aus ?versehen|versehentlich|irrtuemlich)\b`
const HELPERS = String.raw`\b(?:support|help ?desk|hotline|admins?|(?:die|der|from|our|unsere|the) (?:it|edv)|it-abteilung|it department|technik\w*|technician)\b`
const WANT = String.raw`\b(?:fragt|verlangt|will|moechte|braucht|asks?|asking|wants?|needs?|requests?|demands?|fragen)\b`
const TELL = String.raw`\b(?:geben|sagen|nennen|verraten|mitteilen|schicken|give|tell|share|send)\b`
const MINE = String.raw`\b(?:mein|meinem|my|das|the|dein|nach dem) ${PASSWORD}`

/** What asks for a password by itself, and must: no helper. */
const THING = String.raw`(?:outlook|thunderbird|apple mail|gmail|iphone|ipad|mac|windows|android|es|(?<!\b(?:die|der|unsere|our|the|from) )it(?! department)|\w*(?:programm|program|handy|natel|phone|smartphone|tablet|telefon|laptop|notebook|rechner|computer|pc|geraet|device|drucker|printer|scanner|kopierer|copier|app|client|software|mail|konto|account|fenster|window|pop-?up))`
const ADVERBS = `(?: (?:jetzt|nun|immer|wieder|staendig|dauernd|auch|mich|dann|now|always|again|then|also|even|just|only|suddenly|ploetzlich|keeps?|is|seitdem|since))*`
const BY_THING: readonly RegExp[] = [
  new RegExp(
    String.raw`\b${THING}\b(?! (?:support|team|hotline))${ADVERBS} (?:fragt|verlangt|will|moechte|braucht|asks?|asking|wants?|needs?|requests?|demands?)\b`,
  ),
  new RegExp(
    String.raw`\b(?:fragt|verlangt|will|moechte|braucht)(?: (?:mein\w*|das|der|die|unser\w*))? ${THING}${ADVERBS} (?:nach|das|ein|mein|um)\b`,
  ),
  // "Die IT hat etwas umgestellt, jetzt fragt er dauernd …": the change is theirs, the question is the program's.
  /\b(?:geaendert|umgestellt|zurueckgesetzt|umgezogen|migriert|installiert|eingerichtet|gemacht|reset|changed|updated|migrated|moved|installed|set up|did)\b.{0,30}\b(?:jetzt|seitdem|seither|nun|danach|now|since)\b(?! (?:they|sie|she|he|fragt sie|will sie|der|die|the support|support))/,
]

const near = (...parts: string[]) => new RegExp(parts.join('[^.!?;]{0,40}?'))

const RULES: readonly (readonly [AboutSecret, RegExp])[] = [
  ['given-away', near(SLIP, PASSWORD, GAVE)],
  ['given-away', near(SLIP, GAVE, PASSWORD)],
  ['given-away', near(GAVE, PASSWORD, SLIP)],
  ['given-away', near(GAVE, PASSWORD, HERE)],
  ['given-away', near(PASSWORD, HERE, GAVE)],
  ['given-away', near(HERE, PASSWORD, GAVE)],
  ['asked-for', near(HELPERS, WANT, MINE)],
  ['asked-for', near(HELPERS, MINE, String.raw`\b(?:fragen|wissen|verlangen)\b`)],
  ['asked-for', near(HELPERS, MINE, TELL)],
  ['asked-for', near(MINE, HELPERS, TELL)],
  ['asked-for', near(TELL, HELPERS, MINE)],
  ['asked-for', near(TELL, MINE, HELPERS)],
]

const IS_NAMED = new RegExp(PASSWORD)

/** Whether a message tells that a password was written here, or that helpers or a program want it. */
export function findAboutSecret(text: string): AboutSecret | undefined {
  const folded = fold(text)
  if (!IS_NAMED.test(folded)) return undefined
  const about = RULES.find(([, pattern]) => pattern.test(folded))?.[0]
  return about === 'asked-for' && BY_THING.some((pattern) => pattern.test(folded))
    ? 'by-program'
    : about
}
