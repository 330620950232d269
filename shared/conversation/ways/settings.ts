import { text as saying } from '../../answers/blocks.ts'
import { sayMeant } from '../../answers/check-verdict.ts'
import { callsIn } from '../../answers/code-calls.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { sure, toTurn } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { isFragment } from '../follow-ups/follow-up.ts'
import { withJudged } from '../memory/judged.ts'
import type { Message, Way } from '../read-message.ts'
import { isSettings } from '../read-values.ts'
import { sayCheck } from '../replies/say-check.ts'
import { openSearch } from '../replies/search-state.ts'
import { quotedInstruction } from '../settings-reader/own-part.ts'
import { isCopied } from '../settings-reader/setting-lines.ts'
import { conversationWords } from '../words.ts'

/** Settings that were pasted or listed. */
export const checkSettings: Way = (message) => {
  const { text, best, values } = message
  const isAbout = best && best.confidence > 0.9 && !LISTS.includes(best.topic)
  return isSettings(values) && (!isAbout || isCopied(text) || JUDGE.test(text))
    ? judge(message)
    : undefined
}

/** "… right?" */
const JUDGE =
  /(?<!\p{L})(?:richtig|stimm(?:t|en)|korrekt|pass(?:t|en)|correct|right|ok|okay|wrong|falsch)(?:\s+\p{L}{1,12}){0,3}\s*\?|(?:^|[.!?:\n]\s*)(?:ist|sind|stimm(?:t|en)|pass(?:t|en)|is|are)(?!\p{L})(?:[^.!?\n]|\.(?=\p{L})){0,60}(?<!\p{L})(?:richtig|so|korrekt|correct|right|ok|okay|wrong|falsch)(?!\p{L})/iu

/** "Support wrote 'please choose SSL/TLS': what do they want, and where?": what is meant, and where it is set. */
export const explainInstruction: Way = ({ text, problem, slots, session, known }) => {
  if (problem || !/["“„«»]|<quote>/.test(text)) return undefined
  const quote = quotedInstruction(text)
  // Programs also say what to do, after saying what fails.
  if (quote === undefined || FAILS.test(quote)) return undefined
  if (!ASKS_ABOUT_IT.test(text.replace(quote, ' '))) return undefined
  const fields = [
    ...(/ssl|tls|verschl|encrypt/i.test(quote) ? (['encryption'] as const) : []),
    ...(/nutzername|user ?name|anmeldename|kennung/i.test(quote) ? (['username'] as const) : []),
  ]
  if (fields.length === 0) return undefined
  const topic = 'client-update'
  const candidates = sure(topic, known.candidates)
  const before = [saying(sayMeant(fields, session.language))]
  return toTurn({ topic, slots }, session, { ...known, candidates, before })
}

const FAILS =
  /(?<!\p{L})(?:(?:not|nicht)(?!\s+(?:start.?tls|tls))|\p{L}+n['’]t|cannot|unable|fail\p{L}*|errors?|refused|denied|invalid|konnte\p{L}*|fehl\p{L}*|abgelehnt|ungültig)(?!\p{L})/iu
const ASKS_ABOUT_IT =
  /(?<!\p{L})(?:wo|where|wie mache?|wie geht|how do|was will|was wollen|was heißt|was bedeutet|was soll|was meint|gemeint|what do(?:es)?|what is meant|what's meant|mean)(?!\p{L})/iu

/** "Is mail.firma.de right then?": one server name, asked about and nothing else. */
export const judgeAskedHost: Way = (message) => {
  const { text, values, problem, session } = message
  const [value, other] = values
  if (problem || other || value?.host === undefined || text.length > 90) return undefined
  if (value.port !== undefined || value.encryption || value.username) return undefined
  if (!JUDGE.test(text) && !ASKS_ABOUT_HOST.test(text)) return undefined
  const { settings, language, context } = session
  const hosts = PROTOCOLS.flatMap((protocol) => settings.mail?.[protocol]?.host ?? [])
  if (value.protocol || hosts.length === 0 || hosts.includes(value.host)) return judge(message)
  const before = [
    saying(
      conversationWords(language)('foreign-host', { host: value.host, hosts: hosts.join(', ') }),
    ),
  ]
  const search = openSearch(context)
  if (search) return sayCheck(search, session, { before, as: 'question' })
  const topic = 'server-data'
  const candidates = sure(topic, message.known.candidates)
  return toTurn({ topic, slots: {} }, session, { ...message.known, candidates, before })
}

const ASKS_ABOUT_HOST =
  /(?:^|[\s,])(?:also|so|then|dann|is|ist|heißt|stimmt)(?!\p{L})[^?\n]{0,40}\?\s*$/iu

/** A wrong port named alone is told wrong, and a value given in reply to a check is judged. */
export const judgePort: Way = (message) => {
  const { understood, best, values, session } = message
  const isElsewhere =
    understood.zone === 'answer' &&
    best !== undefined &&
    (isProblem(best.topic) || !LISTS.includes(best.topic))
  if (hasWrongPort(message) && !isElsewhere) return judge(message)
  // "Is that right: IMAP, SSL/TLS": no whole settings, but it is plain what is asked.
  const isUnsure = understood.zone !== 'answer' && best !== undefined && LISTS.includes(best.topic)
  if (isUnsure && values.length > 0 && JUDGE.test(message.text)) return judge(message)
  if (message.isTold && hasPort(message) && isUnsure) return judge(message)
  const isChecking = session.context.topic === 'check-settings' && values.length > 0
  // "PHPMailer::ENCRYPTION_SMTPS ?"
  if (isChecking && !isElsewhere && callsIn(message.text).length > 0) return judge(message)
  const isReply = isChecking && hasPort(message) && !isElsewhere
  return isReply || ((isChecking || hasPort(message)) && isFragment(understood))
    ? judge(message)
    : undefined
}

export function hasWrongPort(message: Message): boolean {
  return hasPort(message) && message.mistakes.length > 0
}

function hasPort({ values }: Message): boolean {
  return values.some(({ port }) => port !== undefined)
}

function judge({ slots, values, session, known }: Message): Turn {
  const topic = 'check-settings'
  const turn = toTurn({ topic, slots }, session, {
    ...known,
    candidates: sure(topic, known.candidates),
  })
  return withJudged(turn, values, session)
}

/** Topics that a message full of values may be mistaken for. */
const LISTS: readonly Turn['topic'][] = [
  'check-settings',
  'server-data',
  'encryption',
  'username',
  'connection-fails',
]
