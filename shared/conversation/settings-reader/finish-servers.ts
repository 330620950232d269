import type { MailValues } from '../../rules/index.ts'
import {
  type Protocol,
  protocolOfSslPort,
  protocolOfUnencryptedPort,
} from '../../settings/index.ts'
import { clashes, type Draft } from './group-servers.ts'
import type { PlacedToken } from './setting-token.ts'

type Hints = {
  /** The protocol that the message speaks of. */
  spoken: Protocol | undefined
  /** POP3 is the only incoming protocol that the message names. */
  mentionsPop: boolean
}

/** Servers from drafts: what belongs together is joined, what is meant for all is shared, and the rest is named. */
export function finishServers(drafts: readonly Draft[], hints: Hints) {
  const told = joinSame(named(drafts.filter(hasValues), hints))
  const isServer = ({ protocol, host, port }: MailValues) =>
    protocol !== undefined || host !== undefined || port !== undefined
  const servers = told.filter(({ values }) => isServer(values))
  const loose = told.filter(({ values }) => !isServer(values))
  const owner = servers.length === 1 ? servers[0] : undefined
  const isTaken = ({ values }: Draft) => owner !== undefined && !clashes(owner.values, values)
  const taken = loose.filter(isTaken)
  const values =
    servers.length === 0
      ? loose.map(withCertificate)
      : servers.map((draft) => taken.reduce(merge, draft)).map(withCertificate)
  return {
    servers: shareNames(share(values, told), told).filter((one) =>
      Object.keys(one).some((key) => key !== 'protocol'),
    ),
    unread: [
      ...unclear(drafts),
      ...(servers.length === 0 ? [] : loose.filter((draft) => !isTaken(draft)).flatMap(wordsOf)),
    ],
  }
}

function hasValues({ tokens }: Draft): boolean {
  return tokens.some(({ kind, values }) => kind !== 'server' && Object.keys(values).length > 0)
}

function named(drafts: readonly Draft[], hints: Hints): Draft[] {
  return drafts.map((draft) => {
    const protocol = protocolOf(draft, drafts.length, hints)
    return protocol ? { ...draft, values: { ...draft.values, protocol } } : draft
  })
}

function protocolOf({ values, isIncoming }: Draft, count: number, hints: Hints) {
  if (values.protocol) return values.protocol
  const { port } = values
  const usual =
    port === undefined ? undefined : (protocolOfSslPort(port) ?? protocolOfUnencryptedPort(port))
  const isSpoken = count === 1 && hints.spoken !== undefined
  if (isIncoming) {
    if (isSpoken && hints.spoken !== 'smtp') return hints.spoken
    return usual === 'pop3' || hints.mentionsPop ? 'pop3' : 'imap'
  }
  return (isSpoken ? hints.spoken : undefined) ?? usual
}

/** Programs show hosts in one window and ports in the next: what belongs to one server comes together again. */
function joinSame(drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const { protocol } = draft.values
    const same = joined.findIndex(
      ({ values }) =>
        protocol !== undefined && values.protocol === protocol && !clashes(values, draft.values),
    )
    const one = joined[same]
    if (one) joined[same] = merge(one, draft)
    else joined.push(draft)
  }
  return joined
}

function merge(one: Draft, other: Draft): Draft {
  return {
    values: { ...one.values, ...other.values },
    isIncoming: one.isIncoming || other.isIncoming,
    tokens: [...one.tokens, ...other.tokens],
  }
}

/** Encrypted, but whoever answers: worse than it looks. */
function withCertificate({ values, tokens }: Draft): MailValues {
  const found = tokens.find(({ kind }) => kind === 'certificate')
  const isSsl = values.encryption === undefined || values.encryption === 'ssl'
  return found && isSsl ? { ...values, ...found.values } : values
}

/** "SSL/TLS for both" goes to every server that says nothing else. */
function share(servers: readonly MailValues[], drafts: readonly Draft[]): MailValues[] {
  const forAll = ['encryption', 'authentication'].map((kind) => onlyOne(kind, drafts))
  const shared = drafts.flatMap(({ tokens }) =>
    tokens.filter((token) => token.isShared || forAll.includes(token)),
  )
  return servers.map((server) => {
    const missing = shared.filter(({ values }) => !clashes(server, values))
    return Object.assign({}, server, ...missing.map(({ values }) => values))
  })
}

/**
 * "imap 993, smtp 465, ssl", "…, authentication: encrypted password": the only one of its kind, set apart at the end or
 * at the beginning of several servers. Servers without authentication are those for sending alone.
 */
function onlyOne(kind: string, drafts: readonly Draft[]): PlacedToken | undefined {
  const isBeside = (token: PlacedToken) =>
    token.kind !== kind && (token.kind === 'username' || token.kind === 'authentication')
  const tokens = drafts.flatMap((draft) => draft.tokens.filter((token) => !isBeside(token)))
  const [only, another] = tokens.filter((token) => token.kind === kind)
  const [first, second] = tokens
  if (!only || another || drafts.length < 2 || only.values.authentication === 'none')
    return undefined
  const isApart = (token: PlacedToken | undefined) => token?.isApart && token.line === only.line
  const isAlone = tokens.every((token) => token === only || token.line !== only.line)
  const isLast = tokens.at(-1) === only && (isAlone || isApart(only))
  const isFirst = first === only && (isAlone || isApart(second))
  if (!isLast && !isFirst) return undefined
  // Where commas or line breaks also stand within a server, it may be the last one's alone.
  const isTight = drafts.every((draft) => {
    const [start, ...more] = draft.tokens.filter((token) => token !== only && !isBeside(token))
    return more.every((token) => !token.isApart && token.line === start?.line)
  })
  return isTight || (isAlone && isEachNamed(tokens)) ? only : undefined
}

/** "Incoming port 143", "Outgoing port 25": where every row of a server names it, a row that names none is for all. */
function isEachNamed(tokens: readonly PlacedToken[]): boolean {
  const linesOf = (kind: string) => tokens.filter((one) => one.kind === kind).map((one) => one.line)
  const named = new Set(linesOf('server'))
  return [...linesOf('host'), ...linesOf('port')].every((line) => named.has(line))
}

/** A name that stands alone is meant for every server; beside one server it may be another one's too. */
function shareNames(servers: readonly MailValues[], drafts: readonly Draft[]): MailValues[] {
  const names = new Set(drafts.flatMap(({ values }) => values.username ?? []))
  const [only] = names
  const isAlone = servers.every((server) => Object.keys(server).every((key) => key === 'username'))
  return names.size === 1 && only !== undefined && !isAlone
    ? servers.map((server) => ({ ...server, username: only }))
    : [...servers]
}

/** Words about settings that leave it open what they mean. */
function unclear(drafts: readonly Draft[]): string[] {
  return drafts
    .flatMap(({ tokens }) =>
      tokens.filter(
        ({ kind, values }) => kind === 'encryption' && Object.keys(values).length === 0,
      ),
    )
    .map(({ text }) => text)
}

function wordsOf({ tokens, values }: Draft): string[] {
  // A name that is the only one has been shared.
  return Object.keys(values).every((key) => key === 'username')
    ? []
    : tokens.map(({ text }) => text)
}
