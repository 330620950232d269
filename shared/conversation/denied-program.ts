import type { ClientId } from '../mail-clients/client-id.ts'
import { fold, type Understand } from '../understanding/index.ts'
import { movedTo, type Platform, platformIn } from './follow-ups/platform.ts'
import { QUOTED } from './language/own-words.ts'
import { namesProgram } from './settings-reader/names-program.ts'

/** What is left of a message without the programs that the person says not to have, and which those are. */
export type Denied = {
  clients: readonly ClientId[]
  rest: string
  /** The device that does not have them. */
  platform?: Platform | undefined
}

/** "I don't have Outlook, I have Thunderbird": Outlook is not meant. Undefined where no program is denied. */
export function findDenied(text: string, understand: Understand): Denied | undefined {
  if (text.length > LONGEST || !DENIES.test(text) || !hasProgram(text)) return undefined
  if (SUPPOSES.test(text) || text.search(QUOTED) >= 0) return undefined
  const denied: ClientId[] = []
  const place = ON_DEVICE.exec(text)?.[0]
  const platform = place === undefined ? undefined : platformIn(fold(place).replace(/s$/, ''))
  const patterns = FAILS.test(text) ? SAID : [...SAID, ...BARE]
  const rest = patterns.reduce(
    (left, pattern) =>
      left.replace(pattern, (said: string, ...groups) => {
        const { name = '', have, instead } = groups.at(-1) as Record<string, string | undefined>
        const client = programIn(name, understand)
        if (!client) return said
        // "No Outlook on my phone" says nothing of the one on the desk.
        denied.push((platform && movedTo(platform, { client })) ?? client)
        const has = have ?? (/but/i.test(instead ?? '') ? 'I have' : '')
        return instead && has ? `${has} ` : ' '
      }),
    text,
  )
  return denied.length > 0
    ? { clients: denied, rest: rest.replace(EDGES, '').replace(/\s+/g, ' ').trim(), platform }
    : undefined
}

function hasProgram(text: string): boolean {
  return text.split(/[^\p{L}\d-]+/u).some(namesProgram)
}

/** Nothing but a program: "no Outlook password" denies none. */
function programIn(name: string, understand: Understand): ClientId | undefined {
  if (!name.split(' ').some(namesProgram)) return undefined
  const { text, clients } = understand(name)
  const [client, other] = clients
  if (client === 'other' || other || !ONLY_PROGRAM.test(text)) return undefined
  return client
}

const ONLY_PROGRAM =
  /^(?:xclient|app|programm?|iphone|ipad|mail)(?: (?:xclient|app|programm?|mail))?$/
const LONGEST = 300
/** Cheap: without one of these nothing is denied. */
const DENIES = /n['’]?t\s|not|never|no\s|nicht|kein|net|ned|n[oö]d|nid|statt|instead|rather|keis/i
/** Not said of oneself, or asked. */
const SUPPOSES = /(?<!\p{L})(?:if|unless|wenn|falls|ob|whether|why|warum|wieso)(?!\p{L})/iu
/** "It works in Thunderbird, not Outlook": then Outlook is what is wrong. */
const FAILS =
  /(?<!\p{L})(?:geht|gehts|klapp\p{L}*|funktion\p{L}*|läuft|works?|working|fails?|kommt|kommen|send\p{L}*|receiv\p{L}*|empfang\p{L}*)(?!\p{L})/iu
const EDGES = /^[\s,;:.!?–-]+(?:(?:und|and|but|aber|sondern)\s+)?/iu

const PLACE = String.raw`(?:on|auf|am|aufm|aufn|ufem|uf|in|im|at)\s+(?:(?:my|the|this|our|a|dem|den|das|mein\p{L}{0,2}|unser\p{L}{0,2}|diesem|private?n?|work)\s+){0,2}(?:\p{L}{0,12}handy|natel|\p{L}{0,6}phone|tablet|mobile?|iphone|ipad|android\p{L}*|mac(?:book)?|pc|laptop|computer|rechner|notebook|desktop)s?(?!\p{L})`
const ON_DEVICE = new RegExp(
  String.raw`(?<!\p{L})(?:${PLACE}|(?:my|the|this|mein|das|unser)\s+(?:\p{L}{0,12}handy|natel|\p{L}{0,6}phone|tablet|ipad|mac(?:book)?|pc|laptop|computer|rechner)\s+(?:has|hat|hod))`,
  'iu',
)
const NAME = String.raw`(?<name>\p{L}[\p{L}\d-]{0,20}(?:\s[\p{L}\d-]{1,20})??)`
const TAIL = String.raw`(?:\s+(?:anymore|any more|at all|mehr|here|hier|installed|installiert|drauf))?`
const INSTEAD = String.raw`(?<instead>\s*,?\s*(?:sondern|but)(?:\s+(?:nur|only|an?|the|ein\p{L}{0,2}|das))?(?!\s+(?:i|we|it|my|ich)(?!\p{L})|\p{L}))?`
const OWN_DE = String.raw`(?:hab|nutz|benutz|benütz|verwend|besitz)\p{L}{0,2}`
const END = String.raw`${TAIL}${INSTEAD}(?=\s*(?:[.,;:!?)\n–]|$)|\s+(?:but|aber|and|und|it|das|es|i|ich|only|just|nur|${OWN_DE}|${PLACE})(?!\p{L})|(?<=(?:sondern|but|only|nur|an?|the|ein\p{L}{0,2}|das))\s)`
const START = String.raw`(?<![\p{L}'’-])`
const SOFT = String.raw`(?:(?:ich|wir|hier|gar|ja|doch|aber|leider|auch|überhaupt|${PLACE})\s+)*`
const NOT_DE = '(?:nicht|nich|net|ned|nöd|nid)'
const pattern = (...parts: readonly string[]) => new RegExp(START + parts.join(''), 'giu')

/** Denied in a sentence of its own. */
const SAID: readonly RegExp[] = [
  pattern(
    String.raw`(?:(?:i|we)\s+)?(?:do\s?n['’]?t|do\s+not|never|have\s?n['’]?t|have\s+not)\s+(?:(?:even|actually|really|currently)\s+)*(?:have|use|own|run|got)\s+(?:(?:an?|any|the|my)\s+)?`,
    NAME,
    END,
  ),
  pattern(
    String.raw`(?:i['’]?m|i\s+am|we['’]?re|we\s+are)\s+not\s+(?:using|on)\s+(?:(?:an?|the)\s+)?`,
    NAME,
    END,
  ),
  pattern(
    String.raw`(?:(?:i|we)\s+)?(?:have|has|got|['’]ve\s+got|there\s+is|there['’]s)\s+no\s+`,
    NAME,
    END,
  ),
  pattern(
    String.raw`(?<have>(?:(?:ich|wir|das|es)\s+)?(?:${OWN_DE}|ist)\s+)?${SOFT}kein(?:en|e)?\s+`,
    NAME,
    END,
  ),
  pattern(
    String.raw`(?<have>(?:ich|wir)\s+${OWN_DE}\s+)${NOT_DE}\s+(?:(?:das|die|den)\s+)?`,
    NAME,
    END,
  ),
  pattern(
    String.raw`(?:(?:ich|wir)\s+)?${OWN_DE}\s+(?:(?:ich|wir)\s+)?(?:(?:das|die|den)\s+)?`,
    NAME,
    String.raw`\s+${SOFT}${NOT_DE}`,
    END,
  ),
  pattern(
    NAME,
    String.raw`\s+${OWN_DE}\s+(?:ich|wir|i)\s+${SOFT}(?:${NOT_DE}|kein(?:e?s|en|e)?)`,
    END,
  ),
  pattern(NAME, String.raw`,?\s+(?:i|we)\s+(?:do\s?n['’]?t|do\s+not)\s+(?:have|use)`, END),
]

/** Denied in passing: "Thunderbird, not Gmail", "statt Outlook". */
const BARE: readonly RegExp[] = [
  pattern(String.raw`(?:instead\s+of|rather\s+than|statt|anstatt|anstelle\s+von)\s+`, NAME, END),
  new RegExp(
    String.raw`(?:^|[,;(–]|(?<!\p{L})(?:und|and|no|nein|aber|but|it['’]?s|it\s+is|that['’]?s|this\s+is|das\s+ist|es\s+ist)\s)\s*(?:not|nicht)\s+(?:(?:an?|the|das|die|den|mein|my)\s+)?${NAME}${END}`,
    'giu',
  ),
]
