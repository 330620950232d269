import type { Question, Slots, Topic } from '../answers/answer.ts'
import { isProblem } from '../answers/diagnosis/diagnosis.ts'
import type { Understood } from '../understanding/index.ts'
import type { Context } from './conversation.ts'

/** Words that carry no question of their own: what is left of "und für SMTP?" is only the protocol. */
const LIGHT: ReadonlySet<string> = new Set(
  'und oder and or aber but auch also too noch dann then jetzt now nun bei beim fuer for in im an am auf on with mit zu zum zur von vom of the der die das den dem des ein eine einen einem einer mein meine meinen meinem meiner my a an it es ist is sind are was wie what how about which welche welcher welches welchen wo where genau exactly precisely gleich nochmal bitte please denn ja yes nein no nope nee na ne falsch wrong sorry entschuldigung verzeihung quatsch pardon war was meinte meinten meine mein meant mean ich i wir we eigentlich actually sondern rather kein keine keinen keinem keiner nicht not statt instead anstatt doch ups oops halt richtig that this dies diese dieses dafuer dazu davon dort there here hier geht gilt stimmt same sieht aus schaut looks look like it ok okay also gut well hm aehm mal so protokoll protocol programm program app client mailprogramm version aha nehme nehm benutze benutz verwende verwend habe hab use using have got uses'.split(
    ' ',
  ),
)

const WHERE = /\b(?:wo|where|wohin|wie|how|genau|exactly|zeig\w*|show)\b/
const NAMES =
  /\b(?:x(?:client|host|port|mail|code)|imap4?s?|pop ?3?s?|smtps?|ports?|server(?:name|adresse)?|hosts?|hostname|ssl|tls|starttls|verschluesselung|encryption|benutzername\w*|username|user|name|passwor[td]s?|kennwort|kennwoerter)\b/g

/** Nothing but names, values and light words. */
export function isFragment({ text }: Understood): boolean {
  const rest = text.replace(NAMES, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return rest.every((word) => LIGHT.has(word))
}

/**
 * The question that a fragment stands for in this conversation ("und für SMTP?", "wo genau?", "nein, POP3").
 * Undefined without a topic to lean on, or when the fragment says nothing new.
 */
export function resolveFragment(understood: Understood, context: Context): Question | undefined {
  const { topic } = context
  const { slots, text } = understood
  if (!topic || !isFragment(understood)) return undefined
  const { datum, ...rest } = slots
  if (datum && topic !== 'client-update') {
    return { topic: TOPIC_OF_DATUM[datum], slots: { ...withoutDatum(context.slots), ...slots } }
  }
  if (rest.client || rest.protocol || datum) {
    const merged = { ...context.slots, ...slots }
    return { topic: topicFor(topic, slots), slots: merged }
  }
  return WHERE.test(text) ? { topic: 'show-me', slots: subjectOf(topic, context.slots) } : undefined
}

const TOPIC_OF_DATUM = {
  host: 'server-data',
  port: 'server-data',
  encryption: 'encryption',
  username: 'username',
  password: 'password-set',
} as const satisfies Record<NonNullable<Slots['datum']>, Topic>

/** The topic stays where it can speak about what was named; otherwise the closest one that can. */
function topicFor(topic: Topic, { client, protocol }: Slots): Topic {
  if (client && topic === 'encryption') return 'client-update'
  if (isProblem(topic) || ABOUT_PROGRAMS.includes(topic)) return topic
  if (client) return 'client-setup'
  if (protocol && ABOUT_PROTOCOLS.includes(topic)) return topic
  return 'server-data'
}

const ABOUT_PROGRAMS: readonly Topic[] = ['client-setup', 'client-update', 'pop-keep-copy']
const ABOUT_PROTOCOLS: readonly Topic[] = [
  'server-data',
  'protocol-explained',
  'encryption',
  'username',
  'password-set',
  'check-settings',
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
  'connection-fails',
  'certificate-warning',
]

/** A program and a protocol are worth keeping for the next question; what was asked about them is not. */
function withoutDatum({ datum: _asked, ...rest }: Slots): Slots {
  return rest
}
