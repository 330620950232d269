export type Cell = { text: string; isHeader: boolean; element: Element }

/** A table by row and column: a cell that spans several places stands in each of them. */
export type Grid = { kind: 'grid'; rows: readonly (readonly Cell[])[] }

export const TABLE = 'table,[role=table],[role=grid],[role=treegrid]'
const CELL = 'td,th,[role=cell],[role=gridcell],[role=columnheader],[role=rowheader]'

/** The cells of a table; undefined for one that only lays out other tables. `textIn` gives the text of a cell. */
export function gridOf(table: Element, textIn: (cell: Element) => string): Grid | undefined {
  if (table.querySelector(TABLE)) return undefined
  const rows: Cell[][] = []
  const drawn = [...table.querySelectorAll('tr,[role=row]')].filter((row) => row.checkVisibility())
  for (const [at, row] of drawn.entries()) {
    rows[at] ??= []
    for (const element of row.querySelectorAll(CELL)) {
      const isHeader = element.matches('th,[role=columnheader],[role=rowheader]')
      place({ element, text: textIn(element), isHeader }, rows, at)
    }
  }
  return { kind: 'grid', rows: rows.slice(0, drawn.length) }
}

function place(cell: Cell, rows: Cell[][], at: number): void {
  const span = (name: string) =>
    Math.min(50, Math.max(1, Number(cell.element.getAttribute(name)) || 1))
  let column = 0
  while (rows[at]?.[column]) column += 1
  for (let down = 0; down < span('rowspan'); down += 1) {
    const row = rows[at + down] ?? []
    rows[at + down] = row
    for (let right = 0; right < span('colspan'); right += 1) row[column + right] = cell
  }
}
