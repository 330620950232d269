import type { Understood } from '../../understanding/index.ts'

const PROBLEM =
  /(?:geht|gehen|gehn|funktionier\w*|funktioniern|klapp\w*|laeuft|laufen|tut|funzt|works?|working)\s+(?:\w+\s+){0,2}(?:nicht|nix|net|ned|nimmer|noed|nid|not)|(?:does|do|is|are)(?: not|n't)\s+work\w*|not working|won't work|spinnt|streikt|kaputt|broken|\bproblem\w*|\bfehler\w*|\berrors?\b|\bstoerung\b|(?:doesn't|doesnt|dont|wont|isnt) work\w*/
const LIGHT =
  /\b(?:xclient|e|mails?|emails?|e-mails?|mailprogramm|programm|app|postfach|konto|account|mailbox|mein\w*|my|the|das|der|die|ein\w*|an?|hab\w*|have|has|got|ich|i|es|it|mit|with|bei|in|von|am|auf|on|mehr|heute|seit|gestern|today|since|yesterday|hilfe|help|bitte|please|hallo|hello|hi|leider|immer|noch|still|schon|wieder|again|anymore|any more|ueberhaupt|at all|total|nicht|not|nix|ned|net|nimmer|funktioniert|geht|works?|working|does|do|is|and|und|aber|but|beim|irgendwie|gar|was|tun|what|to|warum|why|some|kein\w*|richtig|danke|thanks|thank you|thx|ty|cheers)\b|[^\p{L}\p{N}]/gu

/** "Outlook geht nicht": something is wrong, and nothing says what. */
export function isVagueProblem({ text, entities, error }: Understood): boolean {
  if (error || entities.codes.length > 0 || entities.ports.length > 0) return false
  const problem = PROBLEM.exec(text)?.[0]
  if (problem === undefined) return false
  return text.replace(problem, ' ').replace(LIGHT, '') === ''
}
