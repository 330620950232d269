const QUESTION_WORD =
  "wo|wie|was|welche\\w*|warum|wieso|weshalb|wozu|wer|kann|muss|darf|soll|ist|sind|geht|gilt|gibt|haben sie|habt ihr|hast du|ob|whether|brauche?|where|how|what(?:[’']?s)?|which|why|who|can|must|do|does|should|is|are|may"
/** How a wish begins that is no question by its form. */
const WISH =
  'need|want|tell|show|give|check|explain|forgot|sag\\w*|zeig\\w*|erklär\\w*|prüf\\w*|such\\w*|möchte|will'
const ASKING = `(?:${QUESTION_WORD}|(?:(?:ich|i|bitte|please) )?(?:brauche|${WISH}))`
const BORDERS = new RegExp(
  [
    '(?<!\\S)\\(?[1-9][.)]\\s+',
    '(?:frage|question)\\s+[1-9]\\s*[:.)]\\s*',
    '(?<=[.?!;\\n])\\s+',
    '\\n+',
    '\\s*(?:,|\\bund|\\band)\\s+(?:außerdem|ausserdem|zweitens|weiters|dann noch|also|besides|secondly)\\b[,:]?\\s*',
    `\\s*(?:,\\s*|\\s)(?:und|and|sowie|plus|&)\\s+(?=${ASKING}\\b)`,
    `\\s*,\\s+(?=(?:what|where|which|why|how|do|does|can|must|is|kann|muss|darf|gilt|brauche)\\b)`,
  ].join('|'),
  'giu',
)
const IS_ASKED = new RegExp(
  `\\?|^\\W*(?:(?:und|and|also) )?${ASKING}\\b|^\\W*(?:mein |my )?\\p{L}+ (?:vergessen|forgotten)\\b`,
  'iu',
)
/** "I have two questions:" */
const ANNOUNCED =
  /^\W*(?:(?:ich )?hab\w* |(?:i )?have |got )?(?:[2-5]|zwei|drei|vier|two|three|four|ein paar|some|a few|several|mehrere)\s+(?:kurze |quick )?(?:fragen|questions)\W+/iu

/** A piece of a message that may be a question of its own. */
export type Piece = { text: string; isAsked: boolean }

/** "1. … 2. …", "3 questions: …": who counts their questions asks several, however short each is. */
export function isCounted(message: string): boolean {
  const numbers = message.match(/(?<!\S)\(?[1-9][.)]\s|(?:frage|question)\s+[1-9]/giu) ?? []
  return numbers.length > 1 || ANNOUNCED.test(message)
}

/** The questions of a message by their form; what is told before the first one belongs together, as one story. */
export function splitMessage(message: string): Piece[] {
  if (message.length > LONGEST_MESSAGE) return []
  const areCounted = isCounted(message)
  const pieces = message
    .replace(ANNOUNCED, '')
    .replace(/\s+(?:AND|UND)\s+/g, '\n')
    .split(BORDERS)
    .map((piece) => piece.trim())
    .filter((piece) => wordsIn(piece) >= (areCounted || piece.endsWith('?') ? 1 : 2))
  const told: Piece[] = []
  for (const text of pieces.slice(0, MOST_PIECES)) {
    const isAsked = IS_ASKED.test(text)
    const before = told.at(-1)
    if (before && !areCounted && !before.isAsked && !isAsked) before.text += `\n${text}`
    else told.push({ text, isAsked })
  }
  return told
}

const LONGEST_MESSAGE = 600
const MOST_PIECES = 7

function wordsIn(text: string): number {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length
}
