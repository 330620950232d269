import { areCompatible, describeLabel, type Label, oneSide, sideOf } from './describe-label.ts'
import { isDoubtfulText } from './doubtful.ts'
import type { Cell, Grid } from './grid.ts'
import { exacter, type Group, isEmpty, joined, type Values, valuesFor } from './group.ts'
import type { Side } from './label-words.ts'
import { readValue } from './read-value.ts'

type Context = { side: Side | undefined; isDoubtful: boolean }
type Row = readonly Cell[]

/** The servers of a table, whichever way it lies: a server a row, a server a column, or a datum a row. */
export function readGrid({ rows }: Grid, context: Context): Group[] {
  const head = rows.findIndex((row) => dataIn(row) >= 2 && !row.some(isValue))
  if (head >= 0) return readRows(rows.slice(head), context)
  const across = rows.findIndex((row) => sidesIn(row) >= 2)
  if (across >= 0) return readColumns(rows.slice(across), context)
  return readPairs(rows, context)
}

/** Kinds of data along the top; every further row is a server, or a title for those below it. */
function readRows([head = [], ...rows]: readonly Row[], context: Context): Group[] {
  const columns = head.map((cell) => describeLabel(cell.text))
  let title = context
  return rows.flatMap((row) => {
    const only = soleText(row)
    if (only !== undefined) {
      title = { side: sideOf(only), isDoubtful: isDoubtfulText(only) }
      return []
    }
    const own = sideOfRow(row, columns)
    const isDoubtful = title.isDoubtful || row.some((cell) => isDoubtfulText(cell.text))
    return readCells(row, columns, { side: own ?? title.side, isDoubtful })
  })
}

function readCells(row: Row, columns: readonly (Label | undefined)[], context: Context): Group[] {
  const groups: Group[] = []
  for (const [at, cell] of row.entries()) {
    const label = columns[at]
    if (!label || row.indexOf(cell) !== at) continue
    add(groups, label.side, valuesFor(label, cell.text, 'table'), context)
  }
  return groups
}

/** Servers along the top, kinds of data down the side. */
function readColumns([head = [], ...rows]: readonly Row[], context: Context): Group[] {
  return head.flatMap((top, at) => {
    const side = sideOf(top.text)
    if (!side) return []
    const groups: Group[] = []
    for (const row of rows) {
      const label = describeLabel(row[0]?.text ?? '')
      const cell = row[at]
      if (!label || !cell || cell === row[0]) continue
      add(groups, side, valuesFor(label, cell.text, 'table'), context)
    }
    const isDoubtful = context.isDoubtful || isDoubtfulText(top.text)
    return groups.map((group) => ({ ...group, isDoubtful }))
  })
}

/** A label and its value a row, perhaps several such pairs beside each other; or servers without any labels. */
function readPairs(rows: readonly Row[], context: Context): Group[] {
  const groups: Group[] = []
  let title = context
  for (const row of rows) {
    const only = soleText(row)
    if (only !== undefined) {
      title = { side: sideOf(only), isDoubtful: isDoubtfulText(only) }
      groups.push({ side: title.side, isDoubtful: title.isDoubtful })
      continue
    }
    const [first] = row
    const named = describeLabel(first?.text ?? '')
    if (first && named?.data.length === 0) {
      // "IMAP | imap.x.de | 993 | SSL"
      const rest = row.slice(1).filter((cell) => cell !== first)
      const values = valuesFor(
        { text: named.text, data: ['host', 'port'] },
        rest.map(({ text }) => text).join(' | '),
        'table',
      )
      groups.push({ side: named.side, isDoubtful: title.isDoubtful })
      add(groups, named.side, values, title)
      continue
    }
    for (let at = 0; at + 1 < row.length; at += 1) {
      const label = describeLabel(row[at]?.text ?? '')
      const cell = row[at + 1]
      if (!label || label.data.length === 0 || !cell || cell === row[at]) continue
      if (label.data.includes('protocol')) {
        const side = sideOf(cell.text)
        if (side) groups.push({ side, isDoubtful: title.isDoubtful })
      } else add(groups, label.side, valuesFor(label, cell.text, 'table'), title)
    }
  }
  return groups.filter((group) => !isEmpty(group))
}

/** Puts values to the last group where they fit, else into a new one. */
function add(groups: Group[], side: Side | undefined, values: Values, context: Context): void {
  if (Object.keys(values).length === 0) return
  const last = groups.at(-1)
  const fits = last && areCompatible(last.side, side) && !hasOther(last, values)
  if (fits) groups.pop()
  const base = fits ? last : { side: side ?? context.side, isDoubtful: context.isDoubtful }
  groups.push({ ...joined(base, values), side: exacter(base.side, side) })
}

function hasOther(group: Group, values: Values): boolean {
  return (['host', 'ports', 'encryption', 'username'] as const).some(
    (field) => group[field] !== undefined && values[field] !== undefined,
  )
}

function sideOfRow(row: Row, columns: readonly (Label | undefined)[]): Side | undefined {
  const telling = row.filter((_cell, at) => {
    const data = columns[at]?.data ?? []
    return data.length === 0 || data.includes('protocol')
  })
  return oneSide(telling.flatMap(({ text }) => sideOf(withoutHosts(text)) ?? []))
}

/** The text of a row that holds one cell only, however wide. */
function soleText(row: Row): string | undefined {
  const texts = new Set(row.filter(({ text }) => text !== '').map(({ text }) => text))
  const [only] = texts
  const isWide = new Set(row).size === 1 || row.every((cell) => cell.text === '' || cell.isHeader)
  return texts.size === 1 && only !== undefined && isWide && readValue(only).host === undefined
    ? only
    : undefined
}

function dataIn(row: Row): number {
  return new Set(row.flatMap((cell) => describeLabel(cell.text)?.data.join() || [])).size
}

/** Whoever shows a value is no title. */
function isValue({ text }: Cell): boolean {
  return readValue(text).host !== undefined || /^\d+$/.test(text)
}

function sidesIn(row: Row): number {
  return new Set(
    row.flatMap(({ text }) => (readValue(text).host === undefined ? (sideOf(text) ?? []) : [])),
  ).size
}

function withoutHosts(text: string): string {
  return text.replace(/\S*\.\S+/g, ' ')
}
