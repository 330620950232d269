import { areCompatible, type Label, sideOf } from './describe-label.ts'
import { isDoubtfulText } from './doubtful.ts'
import type { Grid } from './grid.ts'
import { canBelong, exacter, type Group, isEmpty, joined, type Values, valuesFor } from './group.ts'
import type { Datum, Side } from './label-words.ts'
import { readGrid } from './read-grid.ts'
import { readEncryption, readValue } from './read-value.ts'
import type { Token } from './tokens.ts'

/** How many texts may stand between a label and its value: a unit, a hint, a copy button. */
const PATIENCE = 2

type Head = Extract<Token, { kind: 'head' }>
type Text = Extract<Token, { kind: 'text' }>

type State = {
  groups: Group[]
  group: Group
  /** What the page speaks of; `level` is that of the heading that said so, undefined for a mere text. */
  context: { side: Side | undefined; isDoubtful: boolean; level: number | undefined }
  pending: { label: Label; line: number; tries: number } | undefined
  /** Labels one after another without a value between them: the head of a table made of boxes. */
  columns: Label[]
  /** The column whose cell comes next; undefined outside of such a table. */
  column: number | undefined
}

/** The groups of values that a page holds, one for each place that speaks of one server. */
export function readTokens(tokens: readonly Token[]): Group[] {
  const state: State = {
    groups: [],
    group: { isDoubtful: false },
    context: { side: undefined, isDoubtful: false, level: undefined },
    pending: undefined,
    columns: [],
    column: undefined,
  }
  for (const token of tokens) take(token, state)
  endGroup(state)
  return state.groups
}

function take(token: Token, state: State): void {
  const answer = answerIn(token, state)
  if (answer) take(answer, state)
  else if (token.kind === 'head') takeHead(token, state)
  else if (token.kind === 'label') takeLabel(token, state)
  else if (token.kind === 'grid') takeGrid(token.grid, state)
  else if (token.from === 'control' && !looksLikeValue(token.text)) return
  else if (state.column !== undefined) takeCell(token, state)
  else takeText(token, state)
}

/** "SSL" and "IMAP" are labels by themselves, and values right after a label that asks for them. */
function answerIn(token: Token, { pending, columns, column }: State): Token | undefined {
  if (token.kind === 'text' || token.kind === 'grid' || token.level !== undefined) return undefined
  const asked = column === undefined ? undefined : columns[column]
  const label = asked ?? (pending?.tries === 0 ? pending.label : undefined)
  if (token.kind === 'head') {
    if (!label?.data.includes('protocol')) return undefined
    return { kind: 'text', text: token.text, from: 'text', line: -1 }
  }
  const { text } = token.label
  if (!label?.data.includes('encryption') || readEncryption(text) === undefined) return undefined
  return { kind: 'text', text, from: 'text', line: token.line }
}

function takeGrid(grid: Grid, state: State): void {
  endGroup(state)
  state.pending = undefined
  endTable(state)
  state.groups.push(...readGrid(grid, state.context))
}

function takeHead({ text, side, level }: Head, state: State): void {
  const { context } = state
  if (level === undefined) {
    // The name of a row whose column has no title of its own.
    if (isTableHead(state.columns)) {
      endGroup(state)
      state.group.side = side
      state.column = state.columns[0]?.data.includes('protocol') ? 1 : 0
      state.pending = undefined
      return
    }
    // "Empfang" below "IMAP" says nothing new.
    if (side === 'incoming' && context.side && areCompatible(context.side, side)) return
  } else if (side === undefined && context.level !== undefined && level > context.level) {
    // A heading inside the part that is about this server.
    if (!isDoubtfulText(text)) return
  }
  endTable(state)
  state.pending = undefined
  endGroup(state)
  // A word in passing ("Kalender" in a row of links) must not make everything after it foreign.
  const isPassing = level === undefined && side === 'foreign'
  state.context = { side: isPassing ? undefined : side, isDoubtful: isDoubtfulText(text), level }
  beginGroup(state)
  // "IMAP" and right after it "imap.x.de:993"
  if (side && !isPassing) {
    state.pending = { label: { text, data: ['host'], side }, line: -1, tries: PATIENCE }
  }
}

function takeLabel({ label, line, level }: Extract<Token, { kind: 'label' }>, state: State): void {
  if (label.data.length === 0) {
    // "IMAP: imap.x.de, Port 993"
    takeHead({ kind: 'head', text: label.text, side: label.side, level: undefined }, state)
    if (state.pending) state.pending.line = line
    return
  }
  if (level !== undefined && level <= (state.context.level ?? 0)) {
    endGroup(state)
    state.context = { side: label.side, isDoubtful: false, level }
    beginGroup(state)
  }
  const isNext = state.pending?.tries === 0 && state.column === undefined
  endTable(state, isNext ? [...state.columns, label] : [label])
  state.pending = { label, line, tries: 0 }
}

function takeText(token: Text, state: State): void {
  const { pending } = state
  if (!pending) {
    takeWholeLine(token, state)
    return
  }
  if (pending.tries === 0 && isTableHead(state.columns)) {
    state.column = 0
    takeCell(token, state)
    return
  }
  const { label, line } = pending
  pending.tries += 1
  if (label.data.includes('protocol')) {
    takeProtocol(sideOf(token.text), state)
    state.pending = undefined
    return
  }
  const how = token.from === 'field' ? 'field' : token.line === line ? 'line' : 'beside'
  const values = valuesFor(label, token.text, how)
  const isFound = Object.keys(values).length > 0
  if (isFound) assign(label.side, values, state)
  if (isFound || pending.tries > PATIENCE || label.data.includes('secret')) {
    state.pending = undefined
    endTable(state)
  }
}

/** One cell of a table made of boxes, by counting. */
function takeCell({ text }: Text, state: State): void {
  const { columns, column = 0 } = state
  const label = columns[column]
  state.column = (column + 1) % columns.length
  state.pending = undefined
  if (column === 0) endGroup(state)
  if (label?.data.includes('protocol')) state.group.side = sideOf(text) ?? state.context.side
  else if (label) {
    const values = valuesFor(label, text, 'table')
    if (Object.keys(values).length > 0) assign(label.side, values, state)
    else if (column === 0) endTable(state)
  }
}

/** "IMAP imap.x.de 993 SSL": no labels, but nothing else that it could be. */
function takeWholeLine({ text, from }: Text, state: State): void {
  if (from !== 'text' || text.length > 120) return
  const { host, offers } = readValue(text)
  const side = sideOf(text.replace(/\S*\.\S+/g, ' '))
  const isServer = host !== undefined && offers.length > 0 && side !== undefined
  if (!isServer) return
  const values = valuesFor({ text: side, data: ['host', 'port'] }, text, 'shape')
  const isDoubtful = state.context.isDoubtful || isDoubtfulText(text)
  endGroup(state)
  state.groups.push({ ...values, side, isDoubtful })
}

function takeProtocol(side: Side | undefined, state: State): void {
  if (!side) return
  if (!areCompatible(state.group.side, side)) endGroup(state)
  state.group.side = exacter(side, state.group.side)
}

function assign(side: Side | undefined, values: Values, state: State): void {
  if (!canBelong(state.group, side, values)) {
    endGroup(state)
    // A second server below one name is the same kind of server only where the name is a heading.
    const isKept = state.context.level !== undefined && areCompatible(state.group.side, side)
    if (!isKept) state.group.side = undefined
  }
  state.group = joined(state.group, values)
  state.group.side = exacter(state.group.side, side)
}

function beginGroup(state: State): void {
  const { side, isDoubtful } = state.context
  state.group = { side, isDoubtful }
}

function endGroup(state: State): void {
  if (!isEmpty(state.group)) state.groups.push(state.group)
  beginGroup(state)
}

function endTable(state: State, columns: Label[] = []): void {
  state.columns = columns
  state.column = undefined
}

function isTableHead(columns: readonly Label[]): boolean {
  const asked = columns.map(({ data, side }) => `${data.join()} ${side}`)
  const hasAll = (['host', 'port'] as const satisfies Datum[]).every((datum) =>
    columns.some(({ data }) => data.includes(datum)),
  )
  return columns.length > 2 && new Set(asked).size === columns.length && hasAll
}

function looksLikeValue(text: string): boolean {
  return /@\S+\.|\S\.\S|^\d+$/.test(text)
}
