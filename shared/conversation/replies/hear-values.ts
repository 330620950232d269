import type { Block } from '../../answers/answer.ts'
import { text as saying } from '../../answers/blocks.ts'
import { checkVerdict, isCheckable, spotOf } from '../../answers/check-verdict.ts'
import { checksOf, slotsOf } from '../../answers/diagnosis/diagnosis.ts'
import { isJudged, judgeValues } from '../../answers/judge-values.ts'
import { describePorts } from '../../answers/ports.ts'
import { PROTOCOLS, protocolOfSslPort, protocolOfUnencryptedPort } from '../../settings/index.ts'
import { sure, toTurn } from '../answering.ts'
import { loneNumber } from '../counted-numbers.ts'
import { withJudged } from '../memory/judged.ts'
import type { Message } from '../read-message.ts'
import { ENTERED } from '../settings-reader/read-port.ts'
import { conversationWords } from '../words.ts'
import { bareName } from './bare-name.ts'
import { sayName } from './given-name.ts'
import { forNamed } from './hear-host.ts'
import type { Told } from './report.ts'
import { type Search, sayCheck } from './say-check.ts'

type Given =
  | { kind: 'wrong'; turn: ReturnType<typeof toTurn> }
  | { kind: 'right'; verdict: Block[]; told: Told[] }

/** Values in a statement: judged by the rules, and ticked off where they are right. */
export function hearValues(message: Message, folded: string, search: Search): Given | undefined {
  const { text, values, session, known, slots } = message
  const { settings, language } = session
  const { topic: about, diagnosis, slots: spokenOf } = search
  const asksName = checksOf(about, diagnosis, spokenOf.client).includes('username')
  const name = values.length === 0 && asksName ? bareName(text) : undefined
  const told = name === undefined ? values.filter(isCheckable) : [{ username: name }]
  const given = told.length > 0 ? told : portOf(text, search)
  if (given.length === 0 || known.unread?.length) return undefined
  const [client] = known.programs ?? []
  const standard = { settings, client }
  if (!asksName && given.some(({ username }) => username !== undefined)) return undefined
  const spoken = forNamed(given, message).map((one) => ({ ...one, ...protocolFor(one, search) }))
  const topic = 'check-settings'
  const { blocks: ofName, isDoubtful } = sayName(spoken, folded, message)
  const servers = spoken
    .map(({ username: _, ...one }) => one)
    .filter((one) => FIELDS.some((field) => isJudged(field, one, standard)))
  const isWrong = (one: Values) => judgeValues(one, standard, language).length > 0
  // Whose name it is comes before how it is written.
  if (isDoubtful && !servers.some(isWrong)) {
    const saying = { before: ofName, as: 'question' } as const
    return { kind: 'wrong', turn: sayCheck({ ...search, check: 'username' }, session, saying) }
  }
  if (spoken.some(isWrong)) {
    const details = { ...known, values: spoken, candidates: sure(topic, known.candidates) }
    const turn = toTurn({ topic, slots }, session, details)
    return { kind: 'wrong', turn: withJudged(turn, spoken, session) }
  }
  if (!spoken.some((one) => FIELDS.some((field) => isJudged(field, one, standard))))
    return undefined
  const ticked = toldBy(spoken, folded)
  if (ticked.length === 0) return undefined
  const ofServers = servers.map((one) =>
    saying(checkVerdict(one, standard, language, { spot: spotOf(servers) }).summary),
  )
  const verdict = [...ofServers, ...otherHalf(servers, search, message), ...ofName]
  return { kind: 'right', verdict, told: ticked }
}

type Values = Message['values'][number]

const FIELDS = ['host', 'port', 'encryption', 'username'] as const

/** "Yes, 25" to "is the port right?": a number alone is the port that was asked about; of no known one it is said. */
function portOf(text: string, { check, topic, slots }: Search): Values[] {
  const port = check === 'ssl-port' && text.length < 60 ? loneNumber(text) : undefined
  if (port === undefined) return []
  const usual = protocolOfSslPort(port) ?? protocolOfUnencryptedPort(port)
  if (usual === undefined && (!ENTERED.test(text) || HAS_VERSION.test(text))) return []
  const protocol = slotsOf(topic, slots).protocol ?? usual
  return [{ port, ...(protocol && { protocol }) }]
}

const HAS_VERSION =
  /(?<!\p{L})(?:version|windows|ios|android|mac\p{L}*|outlook|thunderbird|office|update)(?!\p{L})|(?<!\d)(?:19|20)\d\d(?!\d)/iu

/** "Port 465" in a search of sending is that of SMTP, whatever else it might be. */
function protocolFor({ protocol, port }: Values, { topic, slots }: Search) {
  const meant = slotsOf(topic, slots).protocol
  return protocol === undefined && port === undefined && meant ? { protocol: meant } : {}
}

function toldBy(values: readonly Values[], folded: string): Told[] {
  const state = /\b(?:jetzt|nun|now|wieder|\w*ge(?:aendert|stellt|setzt)|changed|switched)\b/.test(
    folded,
  )
    ? 'done'
    : 'right'
  const has = (field: keyof Values) => values.some((one) => one[field] !== undefined)
  return [
    ...(has('port') || has('encryption') ? [{ check: 'ssl-port', state } as const] : []),
    ...(has('host') ? [{ check: 'host', state } as const] : []),
    ...(has('username') ? [{ check: 'username', state } as const] : []),
  ]
}

/** Port and encryption are right only together. */
function otherHalf(values: readonly Values[], search: Search, { session }: Message) {
  const t = conversationWords(session.language)
  const hasPort = values.some(({ port }) => port !== undefined)
  const hasEncryption = values.some(({ encryption }) => encryption !== undefined)
  if (hasPort === hasEncryption) return []
  if (hasPort) return [saying(t('told.with-ssl'))]
  const { protocol } = slotsOf(search.topic, search.slots)
  const { ports } = describePorts(
    protocol ? [protocol] : PROTOCOLS,
    session.settings,
    session.language,
  )
  return [saying(t('told.with-port', { ports }))]
}
