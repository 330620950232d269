import { namesProgram } from './settings-reader/names-program.ts'

const PERSON =
  /(?<!\p{L})(?:kolleg\p{L}*|colleagues?|co-?workers?|boss|chef\p{L}*|frau|mann|wife|husband|partner\p{L}*|tochter|sohn|daughter|mutter|vater|mother|father|freund(?:in)?|friends?|sekret\p{L}*|assisten\p{L}*|nachbar\p{L}*|others|andere[rnm]?|every(?:one|body)|alle\s+(?:anderen|haben|nutzen|benutzen|verwenden)|(?:haben|nutzen|benutzen|verwenden)\s+alle|(?:she|he|er|sie)\s+(?:can|has|uses?|kann|hat|nutzt|benutzt|verwendet|nimmt)|(?:bei|for|with)\s+(?:ih[rmn]\p{L}*|her|him|them))(?!\p{L})/iu
/** "Bei Peter": a name, unless it is that of a program or of what fails. */
const NAMED = /(?<!\p{L})(?:[Bb]ei|[Ff]or|[Ww]ith)\s+(\p{Lu}\p{Ll}{2,})(?!\p{L}|[.-]\p{L})/gu
const NO_NAME =
  /^(?:senden|empfang|versand|mails?|e-?mails?|nachrichten|anhäng|uns|mir|ihnen|all|imap|pop|smtp|the|some|every)/i
const IS_OWN = /(?<!\p{L})(?:ich|i|i['’]m|mir|mich|me|mine|meins)(?!\p{L})/iu
const CLAUSES = /[,.;:!?\n]+\s*|\s+(?:und|and|aber|but|während|while|whereas|dagegen)\s+/iu

/** Whether somebody else than the person is spoken of: by what they are to them, by a pronoun, by a name. */
export function namesOthers(text: string): boolean {
  return PERSON.test(text) || [...text.matchAll(NAMED)].some(([, name = '']) => isName(name))
}

function isName(name: string): boolean {
  return !NO_NAME.test(name) && !namesProgram(name)
}

/** What is told of the person, and what of others. */
export function clausesOf(text: string): { own: string; others: string } {
  const clauses = text.split(CLAUSES)
  return {
    own: clauses.filter((clause) => !isOfOthers(clause)).join(', '),
    others: clauses.filter(isOfOthers).join(', '),
  }
}

/** "My colleague says I need Outlook" is of both. */
export function isOfOthers(clause: string): boolean {
  return namesOthers(clause) && !IS_OWN.test(clause)
}

/** "Bei Peter kommt nichts an", "my wife can't send", as somebody tells it of themselves: what fails is the same. */
export function asOwn(clause: string): string {
  if (!namesOthers(clause)) return clause
  return clause
    .replace(NAMED, (said, name: string) =>
      isName(name) ? said.replace(name, /^bei/i.test(said) ? 'mir' : 'me') : said,
    )
    .replace(WITH_PERSON, '$1 mir')
    .replace(SUBJECT, (_, my: string) => (/^(?:my|our|the|a|one)/i.test(my) ? 'I' : 'ich'))
    .replace(/(?<!\p{L})(?:her|his)(?=\s\p{L})/giu, 'my')
}

const WHO =
  '(?:kolleg\\p{L}*|colleagues?|co-?worker|boss|chef\\p{L}*|frau|mann|wife|husband|partner\\p{L}*|tochter|sohn|daughter|son|mutter|vater|mother|father|freund(?:in)?|friend|sekret\\p{L}*|assisten\\p{L}*|nachbar\\p{L}*)'
const WITH_PERSON = new RegExp(`(?<!\\p{L})(bei)\\s+(?:\\p{L}+\\s+)?${WHO}(?!\\p{L})`, 'giu')
const SUBJECT = new RegExp(
  `(?<!\\p{L})(my|our|the|a|one of my|meine?|unsere?|die|der|eine?)\\s+${WHO}(?!\\p{L}|['’]s)`,
  'giu',
)
