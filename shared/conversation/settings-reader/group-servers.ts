import type { MailValues } from '../../rules/index.ts'
import { PROTOCOLS, type Protocol } from '../../settings/index.ts'
import { withoutParallelLists } from './parallel-lists.ts'
import type { Kind, PlacedToken } from './setting-token.ts'

/** What belongs to one server, as far as it is told. */
export type Draft = {
  values: MailValues
  isIncoming: boolean
  tokens: readonly PlacedToken[]
}

/**
 * Settings in the order of the message, server by server. Another server begins with a heading, and where a setting
 * contradicts the ones before or its field comes a second time.
 */
export function groupServers(tokens: readonly PlacedToken[]): Draft[] {
  const drafts: Draft[] = []
  for (const [index, token, all] of withoutParallelLists(tokens).map(
    (one, at, every) => [at, one, every] as const,
  )) {
    const last = drafts.at(-1)
    const row = all.filter(({ line }) => line === token.line)
    const isRowStart = all[index - 1]?.line !== token.line
    if (last && !token.begins && !(isRowStart && isNewRow(last, row)) && fits(last, token))
      drafts[drafts.length - 1] = add(last, token)
    else drafts.push(add({ values: {}, isIncoming: false, tokens: [] }, token))
  }
  return drafts
}

function add({ values, isIncoming, tokens }: Draft, token: PlacedToken): Draft {
  const protocol = values.protocol ?? token.values.protocol
  const named = protocolOfHost(token.values.host)
  const hint = protocol ?? (isIncoming && named === 'smtp' ? undefined : named)
  return {
    values: {
      ...values,
      ...(token.kind === 'certificate' ? {} : token.values),
      ...(hint && { protocol: hint }),
    },
    isIncoming: isIncoming || token.isIncoming === true,
    tokens: [...tokens, token],
  }
}

/** The protocol that a server is named after. */
function protocolOfHost(host: string | undefined): Protocol | undefined {
  return host === undefined
    ? undefined
    : PROTOCOLS.find((id) => host.toLowerCase().startsWith(id.replace('3', '')))
}

function fits(draft: Draft, token: PlacedToken): boolean {
  if (token.kind === 'certificate') return true
  if (token.kind === 'server') return fitsName(draft, token)
  if (clashes(draft.values, token.values)) return false
  if (token.kind === 'host') return fitsHost(draft, token)
  return !isRepeated(draft, token)
}

function fitsName({ values, isIncoming, tokens }: Draft, token: PlacedToken): boolean {
  const { protocol } = token.values
  if (isIncoming && protocol === 'smtp') return false
  if (token.isIncoming && values.protocol === 'smtp') return false
  if (protocol && values.protocol && protocol !== values.protocol) return false
  const isSame = protocol === values.protocol && (values.protocol !== undefined || isIncoming)
  return isSame || !token.isHeading || tokens.every(({ kind }) => kind === 'server')
}

/** The name of a protocol right before a server tells what it is for, even where the server is named after another one. */
function fitsHost({ values, isIncoming, tokens }: Draft, token: PlacedToken): boolean {
  const hint = protocolOfHost(token.values.host)
  const isOther = isIncoming ? hint === 'smtp' : values.protocol && hint && hint !== values.protocol
  if (!isOther) return !isRepeated({ values, isIncoming, tokens }, token)
  return tokens.every(({ kind }) => kind === 'server') && !token.isApart
}

/** "Port:" a second time, with the same value or not. */
function isRepeated({ tokens }: Draft, token: PlacedToken): boolean {
  return (
    token.isLabelled &&
    tokens.some(
      (other) => other.kind === token.kind && other.isLabelled && other.line !== token.line,
    )
  )
}

/** A row with several settings of which one is there already: "993 SSL imap…" below "465 SSL smtp…". */
function isNewRow(draft: Draft, row: readonly PlacedToken[]): boolean {
  const kinds = new Set(row.map(({ kind }) => kind).filter(isValue))
  return kinds.size >= 2 && draft.tokens.some(({ kind }) => kinds.has(kind))
}

function isValue(kind: Kind): boolean {
  return kind !== 'server' && kind !== 'certificate'
}

/** Whether two settings of one field contradict each other. */
export function clashes(a: MailValues, b: MailValues): boolean {
  return (['protocol', 'host', 'port', 'encryption', 'username', 'authentication'] as const).some(
    (field) => a[field] !== undefined && b[field] !== undefined && a[field] !== b[field],
  )
}
