import { fold } from '../../understanding/index.ts'

/** What somebody says of a password: they wrote it here by mistake, or the people who help are asking for it. */
export type AboutSecret = 'given-away' | 'asked-for'

const PASSWORD = String.raw`(?:passwor[dt]s?|\bpwd?|kennwort|\bpin)\b`
const GAVE = String.raw`\b(?:wrote|written|typed|posted|pasted|sent|put|gave|\w*geschrieben|\w*geschickt|gesendet|\w*getippt|\w*kopiert|verraten|gepostet)\b`
const HERE = String.raw`\b(?:in here|here|hier|chat|this bot)\b`
const SLIP = String.raw`\b(?:accident\w*|by mistake|mistakenly|aus ?versehen|versehentlich|irrtuemlich)\b`
const HELPERS = String.raw`\b(?:support|help ?desk|hotline|admins?|(?:die|der|from|our|unsere|the) (?:it|edv)|it-abteilung|it department|technik\w*|technician)\b`
const WANT = String.raw`\b(?:fragt|verlangt|will|moechte|braucht|asks?|asking|wants?|needs?|requests?|demands?|fragen)\b`
const TELL = String.raw`\b(?:geben|sagen|nennen|verraten|mitteilen|schicken|give|tell|share|send)\b`
const MINE = String.raw`\b(?:mein|meinem|my|das|the|dein|nach dem) ${PASSWORD}`

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

/** Whether a message tells that a password was written here, or that helpers want it. */
export function findAboutSecret(text: string): AboutSecret | undefined {
  const folded = fold(text)
  if (!IS_NAMED.test(folded)) return undefined
  return RULES.find(([, pattern]) => pattern.test(folded))?.[0]
}
