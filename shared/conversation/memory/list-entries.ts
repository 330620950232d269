/** An entry of a list of encryptions, or a word that may be one. */
export type Entry = { name: string; at: number; text: string }

/** "Keine Ahnung", "no idea", "aus dem" are no entries. */
const NOTHING_OF =
  '(?! (?!(?:und|and|or|oder|sowie|bzw|ssl|tls|start|auto|verschl|encr|was|what|which|welche)\\w*)[a-z])'

const KINDS = [
  ['ssl/tls', 'ssl ?[/+&] ?tls|ssl-tls'],
  ['tls/ssl', 'tls ?[/+&] ?ssl|tls-ssl'],
  ['implicit', 'impli[cz]i?t\\w*(?: (?:ssl|tls))?|(?:ssl|tls) impli[cz]i?t\\w*'],
  ['starttls', 'start ?-?tls|expli[cz]i?t\\w*(?: (?:ssl|tls))?|(?:ssl|tls) expli[cz]i?t\\w*'],
  ['smtps', 'smtps'],
  ['ssl', 'ssl'],
  ['tls', 'tls(?! ?v?1)'],
  [
    'none',
    `(?:keine?|ohne|no) (?:verschluesselung|verbindungssicherheit|encryption|security)|unverschluesselt|unencrypted|(?:keine?|none|ohne|aus|off|no|nein|nie|never|deaktiviert|disabled|klartext|plain(?:text)?)${NOTHING_OF}`,
  ],
  ['auto', 'auto(?:matisch\\w*|matic\\w*|matik|detect\\w*)?'],
] as const

const ENTRY = new RegExp(
  KINDS.map(([, words], index) => `(?<k${index}>\\b(?:${words})\\b)`).join('|'),
  'g',
)

/** Everyday words are an entry only in the middle of a list. */
const EVERYDAY = /^(?:aus|off|no|nein|nie|never|deaktiviert|disabled|klartext|plain\w*)$/

export function isEverydayWord({ text }: Entry): boolean {
  return EVERYDAY.test(text)
}

/** "SMTP over SSL:", "TLS certificate": the name of a field. */
const NAMES_FIELD =
  /^["')\]]{0,2} ?[:=]|^ ?-?(?:security|sicherheit|types?|typ|modus|mode|verbindung\w*|connection|encryption|verschluesselung|settings?|einstellung\w*|versions?|certificates?|zertifikate?|auth\w*)\b/

/** "There is no SSL" */
const DENIED = /\b(?:kein|no|ohne|without|not|nicht|statt|instead of) $/

/** All entries of a folded text in their order; "SSL / TLS" between entries set apart in the same way is two. */
export function entriesIn(folded: string): Entry[] {
  const found = [...folded.matchAll(ENTRY)].flatMap(({ 0: text, index, groups = {} }) => {
    const [name] = KINDS.find((_, at) => groups[`k${at}`] !== undefined) ?? []
    const isField = NAMES_FIELD.test(folded.slice(index + text.length))
    const isNamed = isField || DENIED.test(folded.slice(0, index))
    return name === undefined || (isNamed && name !== 'none') ? [] : [{ name, at: index, text }]
  })
  const hasStarttls = found.some(({ name }) => name === 'starttls')
  return hasStarttls
    ? found
    : found.flatMap((entry, index) => split(folded, entry, found[index - 1]))
}

/** "Off / SSL / TLS": three entries. Where STARTTLS has its own, either way "SSL" and "TLS" are right. */
function split(folded: string, entry: Entry, before: Entry | undefined): Entry[] {
  const { text, at } = entry
  const isSpaced = /^ssl \/ tls$/.test(text)
  const gap = before && folded.slice(before.at + before.text.length, at)
  if (!isSpaced || gap === undefined || !/^["']? ?\/ ?["']?$/.test(gap)) return [entry]
  return [
    { name: 'ssl', at, text: 'ssl' },
    { name: 'tls', at: at + text.length - 3, text: 'tls' },
  ]
}

const GAP =
  /^(?: ?\([^()]{1,40}\))?["'\])]{0,2}(?: ?(?:[,;/|•·*-]|\d[.)]|(?:and|or|und|oder|sowie|bzw)(?![a-z]))){1,3} ?["'([]{0,2}(?:(?:only|nur|just|auch|noch|also) )?["']?$/

/** The longest row of entries with nothing but signs and joining words between them. */
export function runOf(folded: string, entries: readonly Entry[]): Entry[] {
  let best: Entry[] = []
  let run: Entry[] = []
  for (const entry of entries) {
    const before = run.at(-1)
    const gap = before && folded.slice(before.at + before.text.length, entry.at)
    run = gap !== undefined && GAP.test(gap) ? [...run, entry] : [entry]
    if (run.length > best.length) best = run
  }
  return best
}
