import { describeLabel, type Label, sideOf } from './describe-label.ts'
import type { Grid } from './grid.ts'
import type { Side } from './label-words.ts'
import { readValue } from './read-value.ts'
import { readableText } from './readable-text.ts'
import { joinRuns, type Line, type Run } from './walk-page.ts'

/** What a page says about servers, in reading order. */
export type Token =
  /** From here on the page speaks of this server, or of none. */
  | { kind: 'head'; text: string; side: Side | undefined; level: number | undefined }
  | { kind: 'label'; label: Label; line: number; level?: number | undefined }
  | { kind: 'text'; text: string; from: Run['kind']; line: number }
  | { kind: 'grid'; grid: Grid }

export function tokensOf(items: readonly (Line | Grid)[]): Token[] {
  return items.flatMap((item, line) =>
    item.kind === 'grid' ? [{ kind: 'grid', grid: item } as const] : tokensOfLine(item, line),
  )
}

/** Longer lines are letters and source code, not server data. */
const LONGEST_LINE = 2000
/** As far before a colon as its label may begin. */
const LONGEST_LABEL = 80

function tokensOfLine({ runs, level }: Line, line: number): Token[] {
  const whole = joinRuns(runs)
  if (whole.length > LONGEST_LINE) return []
  const said = describeLabel(whole)
  if (said && said.data.length === 0) return [{ kind: 'head', text: whole, side: said.side, level }]
  const tokens = tokensOfRuns(runs, line)
  const isPlain = tokens.every((token) => token.kind === 'text')
  if (level !== undefined && isPlain)
    return [{ kind: 'head', text: whole, side: sideOf(whole), level }]
  return tokens.map((token) => (token.kind === 'label' ? { ...token, level } : token))
}

/** Runs that are labels part the line; what lies between them is read as text. */
function tokensOfRuns(runs: readonly Run[], line: number): Token[] {
  const tokens: Token[] = []
  let text: Run[] = []
  const endText = () => {
    const from = text.every((run) => run.kind === 'control') ? 'control' : 'text'
    if (text.length > 0) tokens.push(...splitLabelled(joinRuns(text), line, from))
    text = []
  }
  let at = 0
  while (at < runs.length) {
    const run = runs[at]
    if (!run) break
    const labelled = run.kind === 'field' ? undefined : longestLabel(runs, at)
    if (run.kind === 'field') {
      endText()
      const label = describeLabel(run.label ?? '')
      if (label && label.data.length > 0) tokens.push({ kind: 'label', label, line })
      tokens.push({ kind: 'text', text: readableText(run.text), from: 'field', line })
      at += 1
    } else if (labelled) {
      endText()
      tokens.push({ kind: 'label', label: labelled.label, line })
      at = labelled.end
    } else {
      text.push(run)
      at += 1
    }
  }
  endText()
  return tokens
}

function longestLabel(
  runs: readonly Run[],
  start: number,
): { label: Label; end: number } | undefined {
  for (let end = Math.min(runs.length, start + 4); end > start; end -= 1) {
    const part = runs.slice(start, end)
    if (part.some((run) => run.kind !== 'text')) continue
    const label = describeLabel(joinRuns(part))
    if (label && label.data.length > 0) return { label, end }
  }
  return undefined
}

/** "Server: imap.x.de Port: 993" as labels and their values; text without labels stays as it is. */
export function splitLabelled(text: string, line = 0, from: Run['kind'] = 'text'): Token[] {
  const tokens: Token[] = []
  let start = 0
  const addText = (end: number) => {
    const value = readableText(text.slice(start, end)).replace(/^[:=,;|\s]+|[,;|\s]+$/g, '')
    if (value !== '') tokens.push({ kind: 'text', text: value, from, line })
  }
  for (const { index } of text.matchAll(/[:=](?!\/\/|\d)/g)) {
    const from = Math.max(start, index - LONGEST_LABEL)
    const found = labelBefore(text.slice(from, index))
    if (!found) continue
    addText(from + found.offset)
    tokens.push({ kind: 'label', label: found.label, line })
    start = index + 1
  }
  addText(text.length)
  return tokens.length === 1 && tokens[0]?.kind === 'text' ? openedByLabel(tokens[0]) : tokens
}

/** The longest label that ends where the text ends. */
function labelBefore(text: string): { label: Label; offset: number } | undefined {
  const starts = [...text.matchAll(/(?<=^|[\s,;|(])\S/g)].slice(-8).map(({ index }) => index)
  for (const offset of starts) {
    const label = describeLabel(text.slice(offset))
    if (label) return { label, offset }
  }
  return undefined
}

/** "Port 993": the label is the beginning of the text, and the rest is a value beyond doubt. */
function openedByLabel(token: Extract<Token, { kind: 'text' }>): Token[] {
  const words = token.text.split(' ')
  for (let size = Math.min(4, words.length - 1); size > 0; size -= 1) {
    const label = describeLabel(words.slice(0, size).join(' '))
    if (!label || label.data.length === 0) continue
    const text = words.slice(size).join(' ')
    if (!isBeyondDoubt(label, text)) return [token]
    return [
      { kind: 'label', label, line: token.line },
      { ...token, text },
    ]
  }
  return [token]
}

function isBeyondDoubt({ data }: Label, text: string): boolean {
  if (text.split(' ').length > 6) return false
  const { host, offers, encryption } = readValue(text)
  if (data.includes('host')) return host !== undefined
  if (data.includes('port')) return /^\d/.test(text) && offers.length > 0
  if (data.includes('encryption')) return encryption !== undefined
  return data.includes('username') && /^\S+@\S+$/.test(text)
}
