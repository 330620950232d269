import type { Question, Slots, Topic } from '../../answers/answer.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import { toWords, type Understood } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'
import {
  directionIn,
  failingDirection,
  otherDirection,
  protocolOf,
  withoutProtocol,
} from './direction.ts'
import { LIGHT, NAMES, PLACING, RECEIVING, SENDING } from './light-words.ts'
import { movedTo, platformIn } from './platform.ts'
import { RECALL, spokenOf } from './spoken-of.ts'
import { placeOf } from './where.ts'

const WHERE = /\b(?:wo|where|wohin|wie|how|genau|exactly|zeig\w*|show)\b/
const PLACE = /\b(?:wo|where|wohin)\b/

/** "Und …", "no, …", "in …": the rest of a question that was asked before. */
const JOINED =
  /^(?:und|and|oder|or|aber|but|auch|also|nein|no|nope|nee|ne|sorry|doch|ok|okay|ja|yes|kein\w*|not|nicht|in|im|bei|beim|fuer|for|on|am|auf|mit|with|what about|how about|thx|thanks|danke|actually|eigentlich|falsch|ups|oops|ich|i|gilt)\b/

const WHAT_IS_A = /\b(?:was|what) ?(?:ist|is|'?s) (?:denn |eigentlich |nochmal )?(?:ein|eine|an?)\b/

const DEVICES: ReadonlySet<string> = new Set(
  'handy natel smartphone phone tablet mobile mac laptop computer rechner notebook'.split(' '),
)

/** Nothing but names, values and light words. */
export function isFragment({ text }: Understood): boolean {
  return isLightAlone(text, () => false)
}

/** Nothing but names, light words and those that `isLight` adds. */
export function isLightAlone(text: string, isLight: (word: string) => boolean): boolean {
  return toWords(text.replace(NAMES, ' ')).every((word) => LIGHT.has(word) || isLight(word))
}

/** What means something without a topic before: "can't receive", and "Mailspring POP3", which is to be set up. */
function alone({ slots, text }: Understood): Question | undefined {
  const direction = directionIn(text)
  const problem = direction && failingDirection(text, direction)
  if (problem && isLightAlone(text, isDirection)) return { topic: problem, slots }
  const { client, protocol } = slots
  if (!client || protocol === 'smtp' || /\d/.test(text.replace('pop3', ''))) return undefined
  if (!isLightAlone(text, isNew)) return undefined
  if (protocol) return { topic: 'client-setup', slots: { client, protocol } }
  return toWords(text).some(isNew) ? { topic: 'client-setup', slots: { client } } : undefined
}

const isDirection = (word: string): boolean => SENDING.has(word) || RECEIVING.has(word)
const isNew = (word: string): boolean => /^(?:new|neue?\w?|classic|klassisch\w*)$/.test(word)

/** "I mean the new one", "outlook neu": which of two programs of one name. */
export function editionIn(
  { text, slots: named }: Pick<Understood, 'text' | 'slots'>,
  { slots }: Context,
): string | undefined {
  const client = named.client ?? slots.client
  if (client !== 'outlook' || !toWords(text).some(isNew)) return undefined
  if (!isLightAlone(text, (word) => isNew(word) || word === 'one')) return undefined
  return /\b(?:new|neue?\w?)\b/.test(text) ? 'neues outlook' : 'outlook (klassisch)'
}

/**
 * The question that a fragment stands for in this conversation ("und für SMTP?", "wo genau?", "nein, POP3").
 * Undefined without a topic to lean on, when the fragment says nothing new, or when it is a question of its own.
 */
export function resolveFragment(understood: Understood, context: Context): Question | undefined {
  if (!context.topic) return alone(understood)
  const question = resolve(understood, context, context.topic) ?? alone(understood)
  return question && isOwnQuestion(understood, question, context) ? undefined : question
}

function resolve(
  { slots, text, entities }: Understood,
  context: Context,
  topic: Topic,
): Question | undefined {
  if (editionIn({ text, slots }, context)) {
    const named = { client: 'outlook' } as const
    return { topic: topicFor(topic, named, context), slots: { ...context.slots, ...named } }
  }
  // A port is a value to judge, whatever stands beside it.
  if (entities.ports.length > 0) return undefined
  const direction = directionIn(text)
  if (direction && isLightAlone(text, isDirection)) {
    const problem =
      failingDirection(text, direction) ??
      (slots.protocol ? undefined : otherDirection(direction, topic))
    if (problem)
      return { topic: problem, slots: { ...withoutProtocol(context.slots), ...clientIn(slots) } }
  }
  const protocol = slots.protocol ?? (direction && protocolOf(direction, context))
  const platform = platformIn(text)
  const client = slots.client ?? (platform && movedTo(platform, context.slots))
  const named = { ...slots, ...(protocol && { protocol }), ...(client && { client }) }
  const isAbout = (word: string) => isDirection(word) || (client !== undefined && DEVICES.has(word))
  if (isLightAlone(text, isAbout)) {
    const isServer = !client && /\bservers?\b/.test(text)
    const datum = named.datum ?? (isServer ? 'host' : undefined)
    if (protocol && datum !== 'port' && WHAT_IS_A.test(text))
      return { topic: 'protocol-explained', slots: { ...clientIn(context.slots), protocol } }
    const isRecall = RECALL.test(text)
    const spoken = spokenOf(context)
    if (datum && (topic !== 'client-update' || isRecall))
      return {
        topic: TOPIC_OF_DATUM[datum],
        slots: {
          ...withoutDatum(context.slots),
          ...(spoken && { protocol: spoken }),
          ...named,
          datum,
        },
      }
    if (client || protocol || datum) {
      if (isProblem(topic) && PLACE.test(text)) return placeOf(topic, context, named)
      return { topic: topicFor(topic, named, context), slots: { ...context.slots, ...named } }
    }
    if (isRecall && !WHERE.test(text) && spoken && ABOUT_SERVERS.includes(topic))
      return { topic: 'server-data', slots: { ...clientIn(context.slots), protocol: spoken } }
    if (WHERE.test(text) && !isProblem(topic))
      return { topic: 'show-me', slots: subjectOf(topic, context.slots) }
  }
  const isPlace =
    PLACE.test(text) && isLightAlone(text, (word) => isAbout(word) || PLACING.has(word))
  if (isPlace && named.datum === 'password' && ABOUT_SERVERS.includes(topic))
    return { topic: 'password-set', slots: clientIn(context.slots) }
  return isPlace ? placeOf(topic, context, named) : undefined
}

/** "Was ist SMTP nochmal?", "kennwort falsch": light words that ask something all the same. */
function isOwnQuestion(
  { candidates, zone, text }: Understood,
  { topic }: Question,
  { topic: before }: Context,
) {
  const [best] = candidates
  if (!best || zone !== 'answer' || best.topic === topic || best.confidence < 0.9) return false
  if (JOINED.test(text) && !/\b(?:was|what) (?:ist|is|sind|are|heisst|means?)\b/.test(text))
    return false
  if (toWords(text).length < 2) return false
  if (best.topic === 'protocol-explained') return true
  return isProblem(best.topic) && best.topic !== before && !directionIn(text)
}

const TOPIC_OF_DATUM = {
  host: 'server-data',
  port: 'server-data',
  encryption: 'encryption',
  username: 'username',
  password: 'password-set',
} as const satisfies Record<NonNullable<Slots['datum']>, Topic>

/** The topic stays where it can speak about what was named; otherwise the closest one that can. */
function topicFor(topic: Topic, { client, protocol }: Slots, context: Context): Topic {
  // Inside a search "it's Outlook" tells the program of the problem, whatever was asked in between.
  const search = client ? openSearch(context) : undefined
  if (search) return search
  // What was just judged or asked about is to be changed, in an account that exists.
  if (client && ABOUT_SETTINGS.includes(topic)) return 'client-update'
  if (topic === 'client-setup' && protocol === 'smtp' && !client) return 'server-data'
  if (isProblem(topic) || ABOUT_PROGRAMS.includes(topic)) return topic
  if (client) return 'client-setup'
  if (protocol && ABOUT_PROTOCOLS.includes(topic)) return topic
  return 'server-data'
}

function openSearch({ diagnosis, problem }: Context): Topic | undefined {
  return diagnosis && problem && !problem.isSolved ? problem.topic : undefined
}

const ABOUT_SETTINGS: readonly Topic[] = ['encryption', 'check-settings']
const ABOUT_PROGRAMS: readonly Topic[] = ['client-setup', 'client-update', 'pop-keep-copy']
const ABOUT_PROTOCOLS: readonly Topic[] = [
  'server-data',
  'protocol-explained',
  'encryption',
  'username',
  'password-set',
  'oauth',
]

function subjectOf(topic: Topic, slots: Slots): Slots {
  const isPassword = topic === 'password-set' || topic === 'password-forgotten' || topic === 'oauth'
  if (isPassword || slots.datum === 'password') return { datum: 'password' }
  return ABOUT_SERVERS.includes(topic)
    ? { datum: 'host', ...(slots.protocol && { protocol: slots.protocol }) }
    : {}
}

const ABOUT_SERVERS: readonly Topic[] = [
  'server-data',
  'encryption',
  'protocol-explained',
  'protocol-choice',
  'check-settings',
]

function clientIn({ client }: Slots): Slots {
  return client ? { client } : {}
}

/** A program and a protocol are worth keeping for the next question; what was asked about them is not. */
function withoutDatum({ datum: _asked, ...rest }: Slots): Slots {
  return rest
}
