import { readLine } from './read-line.ts'
import { readLoneName } from './read-username.ts'
import { isLabelled, type PlacedToken, type Reading, type Token } from './setting-token.ts'

/** All settings of a message in their order, each with what its place says about it. */
export function placedTokens(lines: readonly string[], reading: Reading): PlacedToken[] {
  const rows = lines.map((line) => readLine(line, reading))
  return lines.flatMap((line, index) => {
    const row = rows[index] ?? []
    const isBeside = hasSettings(rows[index - 1]) || hasSettings(rows[index + 1])
    const lone =
      row.length === 0 && isBeside ? readLoneName(line, isEnd(lines[index + 1])) : undefined
    return place(lone ? [lone] : row, line, index)
  })
}

/** Nothing follows, or a sentence about all of it. */
function isEnd(next: string | undefined): boolean {
  return next === undefined || /\?\s*$|(?:\S+\s+){3}\S/.test(next)
}

function hasSettings(row: readonly Token[] | undefined): boolean {
  return row?.some(({ kind }) => kind !== 'server') ?? false
}

function place(row: readonly Token[], line: string, index: number): PlacedToken[] {
  const isHeading = row.every(({ kind }) => kind === 'server')
  return row.map((token, position) => {
    const before = row[position - 1]
    const isValue = isLabelled(line, token.at)
    const gap = before ? line.slice(before.at + before.text.length, token.at) : ''
    return {
      ...token,
      line: index,
      // "Protocol: IMAP" is a field like the others.
      isHeading: !isValue && (isHeading || (token.kind === 'server' && isTitle(line, token))),
      isLabelled: isValue,
      isApart: /[.,;!?]/.test(gap),
    }
  })
}

/** "SMTP:" at the beginning of a line. */
function isTitle(line: string, { at, text }: Token): boolean {
  return at === 0 && /^\s*[:=]/.test(line.slice(text.length))
}
