import { type Datum, meaningsOf, type Side, WEAK } from './label-words.ts'
import { readableText, wordsIn } from './readable-text.ts'

export type Label = {
  text: string
  /** What it asks for; empty when it only names a server ("IMAP"). */
  data: readonly Datum[]
  side?: Side | undefined
  /** "SSL-Port" says how the port is secured. */
  hint?: string | undefined
}

const LONGEST = 70

/** What a text says as a label; undefined when it holds any word that labels of server data do not use. */
export function describeLabel(raw: string): Label | undefined {
  if (raw.length > 4 * LONGEST) return undefined
  const text = readableText(raw)
    .replace(/[.·…]{2,}/g, ' ')
    .replace(/^[\s•·*\-–|>]+|[\s:=*]+$/g, '')
  if (text === '' || text.length > LONGEST || /[@.!?]\S|[:=]|\d{3}/.test(text)) return undefined
  const words = wordsIn(text)
  const meanings = words.map(meaningsOf)
  if (meanings.some((meaning) => meaning === undefined)) return undefined
  const said = meanings.flatMap((meaning) => meaning ?? [])
  const sides = said.flatMap((meaning) =>
    typeof meaning === 'object' && 'side' in meaning ? [meaning.side] : [],
  )
  const named = said.flatMap((meaning) =>
    typeof meaning === 'object' && 'datum' in meaning ? [meaning.datum] : [],
  )
  const data = named.length > 0 ? ruling(named) : weakest(words)
  const side = oneSide(sides)
  if (data.length === 0 && side === undefined) return undefined
  const hint = data.includes('port') ? /start.?tls|ssl|tls/i.exec(text)?.[0] : undefined
  return { text, data, side, hint }
}

/** The one server that a text names, also a longer one; undefined for none or several. */
export function sideOf(text: string): Side | undefined {
  return oneSide(
    wordsIn(text).flatMap((word) =>
      (meaningsOf(word) ?? []).flatMap((meaning) =>
        typeof meaning === 'object' && 'side' in meaning ? [meaning.side] : [],
      ),
    ),
  )
}

/** Whether both may be the same server. */
export function areCompatible(one: Side | undefined, other: Side | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true
  return (
    [one, other].includes('incoming') &&
    ![one, other].some((side) => side === 'smtp' || side === 'foreign')
  )
}

/** "IMAP, Empfang" is IMAP; "IMAP und SMTP" is nobody's. */
export function oneSide(sides: readonly Side[]): Side | undefined {
  const distinct = new Set(sides)
  if (distinct.has('foreign')) return 'foreign'
  if (distinct.has('imap') || distinct.has('pop3')) distinct.delete('incoming')
  const [side, ...others] = distinct
  return others.length === 0 ? side : undefined
}

/** "Verbindungstyp", "Connection type": the first weak word that is more than a kind of something. */
function weakest(words: readonly string[]): readonly Datum[] {
  const meant = words.flatMap((word) => WEAK.get(word) ?? [])
  return meant.includes('encryption') ? ['encryption'] : meant.slice(0, 1)
}

/** "Server-Benutzername" asks for the name, "Passwort für Server" for nothing that we read. */
function ruling(named: readonly Datum[]): readonly Datum[] {
  const distinct = [...new Set(named)]
  const ruler = (['secret', 'username'] as const).find((datum) => distinct.includes(datum))
  return ruler ? [ruler] : distinct
}
