import { isTypo } from './fuzzy.ts'

/** A name found in a text: what it stands for, where, and whether the text says "not this one". */
export type Mention<Id> = { id: Id; start: number; end: number; isNegated: boolean }

export type Gazetteer<Id> = {
  exact: ReadonlyMap<string, Id>
  /** Names of one long word by their first letter, which typing errors leave alone. */
  single: ReadonlyMap<string, readonly { name: string; id: Id }[]>
  /** How many words the longest name has that begins with this one. */
  longest: ReadonlyMap<string, number>
}

/** Ready for look-up; fuzzy matching is for single words of five letters and more. */
export function createGazetteer<Id extends string>(
  names: Readonly<Record<Id, readonly string[]>>,
): Gazetteer<Id> {
  const exact = new Map<string, Id>()
  for (const id of keysOf(names)) {
    for (const name of names[id]) exact.set(name.replace(/[-.]/g, ' '), id)
  }
  const long = [...exact].flatMap(([name, id]) => (/^[a-z]{5,}$/.test(name) ? [{ name, id }] : []))
  const single = Map.groupBy(long, ({ name }) => name.slice(0, 1))
  const longest = new Map<string, number>()
  for (const words of [...exact.keys()].map((name) => name.split(' '))) {
    const [first = ''] = words
    longest.set(first, Math.max(longest.get(first) ?? 1, words.length))
  }
  return { exact, single, longest }
}

/** A word of a folded text, where it begins, and what is left of it without what people glue to names. */
export type Token = { word: string; root: string; start: number }

/** Letter by letter: an expression that finds words with their places makes ten objects a word. */
export function toTokens(folded: string): Token[] {
  const tokens: Token[] = []
  let start = -1
  for (let at = 0; at <= folded.length; at++) {
    if (isOfWord(folded.charCodeAt(at))) {
      if (start < 0) start = at
    } else if (start >= 0) {
      const word = folded.slice(start, at)
      tokens.push({ word, root: rootOf(word), start })
      start = -1
    }
  }
  return tokens
}

/** a-z and 0-9; behind the end of a text there is nothing of a word either. */
function isOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}

/** All mentions in a folded text, the longest name at each place. `known` are words that are never typing errors. */
export function findMentions<Id extends string>(
  folded: string,
  tokens: readonly Token[],
  gazetteer: Gazetteer<Id>,
  known: ReadonlySet<string>,
): Mention<Id>[] {
  const found: Mention<Id>[] = []
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]
    if (!first) break
    const longest = Math.min(gazetteer.longest.get(first.word) ?? 1, tokens.length - index)
    for (let size = longest; size > 0; size--) {
      const last = tokens[index + size - 1] ?? first
      const id =
        size === 1
          ? idOfWord(first, gazetteer, known)
          : gazetteer.exact.get(wordsOf(tokens.slice(index, index + size)))
      if (id === undefined) continue
      const end = last.start + last.word.length
      found.push({ id, start: first.start, end, isNegated: false })
      index += size - 1
      break
    }
  }
  return found.map((mention, index) => ({
    ...mention,
    isNegated: isNegated(folded, mention, found[index + 1]),
  }))
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ word }) => word).join(' ')
}

function idOfWord<Id>(
  { word, root }: Token,
  { exact, single }: Gazetteer<Id>,
  known: ReadonlySet<string>,
): Id | undefined {
  const id = exact.get(word) ?? exact.get(root)
  if (id !== undefined || word.length < 5 || known.has(word)) return id
  return single.get(word.slice(0, 1))?.find(({ name }) => isTypo(word, name))?.id
}

/** "imapserver", "outlookkonto", "Outlook2019": people glue words together. */
function rootOf(word: string): string {
  return word.replace(
    /(?:servers?|ports?|kont(?:o|en)|accounts?|zugang|protokoll|einstellungen|daten|\d{2,4})$/,
    '',
  )
}

const NEVER =
  /(?:\b(?:kein\w*|koa|statt|anstatt|anstelle von|instead of|rather than|ohne|without|weg von|away from|not|nicht|nid|ned|net|noed)\s+(?:das |den |die |dem |the |my |an? |ein\w* |mein\w* |klassische\w* |normale\w* |use |using |mehr )?)$/
const NOT_WITH =
  /\b(?:not|nicht|nid|ned|net|noed)\s+(?:mit|in|fuer|with|for|on|am|auf|im|bei)\s+(?:das |den |die |dem |the |my |mein\w* )?$/
const RATHER = /^.{0,24}\b(?:sondern|but|ich mein|i mean)\b/

function isNegated(
  text: string,
  { start, end }: Mention<unknown>,
  next: Mention<unknown> | undefined,
) {
  const before = text.slice(Math.max(0, start - 40), start)
  if (NEVER.test(before)) return true
  return NOT_WITH.test(before) && next !== undefined && RATHER.test(text.slice(end, next.start + 1))
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  // Object.keys is typed as string[]; the keys of a literal constant are exactly its ids.
  return Object.keys(record) as Key[]
}
