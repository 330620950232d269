import type { Understood } from '../../understanding/index.ts'

/** What fails is no vague word between the verb and its "not". */
const GAP =
  '(?:(?!send|versend|empf|schick|verschick|abruf|abhol|log|anmeld|einlog|receiv|sign|passwo|server|ich\\b)\\w+\\s+){0,2}'
const PROBLEM = new RegExp(
  `(?:geht|gehen|gehn|funktionier\\w*|funktioniern|klapp\\w*|laeuft|laufen|tut|(?<!\\bich )(?:mag|will)|funzt|works?|working)\\s+${GAP}(?:nichts|nicht|nix|net|ned|nimmer|noed|nid|not)|(?:nichts|nix|nuescht|nothing|gar nichts) (?:geht|gehts|klappt|funktioniert|laeuft|works?|is working)|(?:does|do|is|are)(?: not|n't)\\s+work\\w*|not working|won't work|spinnt|streikt|kaputt|broken|\\bproblem\\w*|\\bfehler\\w*|\\berrors?\\b|\\bstoerung\\b|(?:doesn't|doesnt|dont|wont|isnt) work\\w*`,
)
const LIGHT =
  /\b(?:xclient|e|mails?|emails?|e-mails?|mailprogramm|programm|app|postfach|konto|account|mailbox|mein\w*|my|the|das|der|die|ein\w*|an?|hab\w*|have|has|got|ich|i|es|it|mit|with|bei|in|von|am|auf|on|mehr|heute|seit|gestern|today|since|yesterday|hilfe|help|bitte|please|hallo|hello|hi|leider|immer|noch|still|schon|wieder|again|anymore|any more|ueberhaupt|at all|total|nicht|not|nix|ned|net|nimmer|funktioniert|geht|works?|working|does|do|is|and|und|aber|but|beim|irgendwie|gar|was|tun|what|to|warum|why|some|kein\w*|richtig|servus|moin|mich|sich|dem|mir|uns|gar|alles|alle|all|danke|thanks|thank you|thx|ty|cheers)\b|[^\p{L}\p{N}]/gu

/** "Outlook geht nicht": something is wrong, and nothing says what. */
export function isVagueProblem({ text, entities, error }: Understood): boolean {
  if (error || entities.codes.length > 0 || entities.ports.length > 0) return false
  const problem = PROBLEM.exec(text)?.[0]
  if (problem === undefined) return false
  return text.replace(problem, ' ').replace(LIGHT, '') === ''
}

/** "Bei ihr geht es, bei mir nicht": it fails, and nothing says what. */
const NOT_HERE =
  /\b(?:geht|gehts|gehen|klappt|funktionier\w*|laeuft|laufen|works?|working|fine)\b.*(?:\b(?:bei (?:mir|uns|\w+)|ich|wir|mein\w*(?: \w+)?|in mein\w* \w+|mit \w+)(?: (?:aber|leider|halt|jetzt|dagegen))* (?:nicht|net|ned|nix|noed|nid|nimmer)|\b(?:not|never) (?:for|with|in|on) (?:me|us|mine|my \w+|x?client)|\b(?:mine|me|my \w+|x?client|i)(?: it)? (?:doesn't|doesnt|does not|don't|do not|isn't|is not))$/

/** What works for somebody or somewhere else, and not here; the words behind the last comma. */
export function failsOnlyHere({ text, error, entities }: Understood): boolean {
  if (error || entities.codes.length > 0 || text.length > 160) return false
  return NOT_HERE.test(text.replace(/[\s.!?]+$/, ''))
}
