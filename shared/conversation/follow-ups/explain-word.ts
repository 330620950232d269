import type { Topic } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { describePorts } from '../../answers/ports.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { fold } from '../../understanding/index.ts'
import { finish, sure } from '../answering.ts'
import type { Context } from '../conversation.ts'
import type { Way } from '../read-message.ts'
import { conversationWords } from '../words.ts'

/** "What is a port?", "was heißt klassisch?": one word that an answer used, in one sentence. */
export const explainWord: Way = ({ text: said, session, known }) => {
  const { language, settings, context } = session
  const word = findWord(fold(said), context)
  if (!word) return undefined
  const t = conversationWords(language)
  const { ports, isKnown } = describePorts(PROTOCOLS, settings, language)
  const { topic = TOPIC, slots, diagnosis } = context
  const blocks = [
    text(t(`word.${word}`)),
    ...(word === 'port'
      ? [text(t(isKnown ? 'reason.ports' : 'reason.usual-ports', { ports }))]
      : []),
    ...actions(
      ask(language, 'button.server-data', 'server-data'),
      ask(language, 'button.protocols-explained', 'protocol-explained'),
    ),
  ]
  return finish({ topic, language, blocks }, { topic, slots }, session, {
    outcome: 'answer',
    candidates: sure(topic, known.candidates),
    ...(diagnosis && { diagnosis }),
  })
}

/** What a word belongs to where nothing was spoken of before. */
const TOPIC: Topic = 'protocol-explained'

const LIGHT =
  '(?:denn|eigentlich|nochmal|genau|hier|ueberhaupt|exactly|here|again|jetzt|now|bitte|please)'
const ARTICLE = '(?:ein|eine|einen|einem|der|die|das|den|dem|a|an|the|mit|by|with)'
const ASKS = new RegExp(
  `^(?:(?:und|and|aber|but|sorry|ok|okay|moment) )*(?:(?:was|what) (?:ist|is|s|heisst|heissen|bedeutet|bedeuten|sind|are|does|do|meinen sie|meinst du|soll|you mean|do you mean)|what s|whats|was ist|erklaer\\w*(?: mir)?|explain(?: to me)?|define) (?:(?:${LIGHT}|${ARTICLE}) )*([\\w-]+(?: (?:server|mail|program|programm|outlook))?)(?: (?:${LIGHT}|mean|means|meant|bedeuten|bedeutet|heissen|sein|fuer was|good for))*$`,
)
const MEANS =
  /^(?:(?:und|and|aber|but) )*(?:the )?([\w-]+) (?:means?|heisst|bedeutet)(?: (?:was|what))?$/

type Word =
  | 'port'
  | 'server'
  | 'protocol'
  | 'client'
  | 'workspace'
  | 'security'
  | 'certificate'
  | 'authentication'
  | 'classic-outlook'
  | 'classic-login'

const WORDS: readonly (readonly [Word, RegExp])[] = [
  ['port', /^ports?$/],
  [
    'server',
    /^(?:mail-?)?(?:server|host|hostname|servername)s?$|^(?:mail|server) (?:server|name)$/,
  ],
  ['protocol', /^(?:protokoll|protocol)\w*$/],
  ['client', /^(?:mail-?)?(?:client|programm?|mailprogramm|mail program(?:m)?)s?$/],
  ['workspace', /^workspace$/],
  ['security', /^(?:sicherheit|security)$/],
  ['certificate', /^(?:zertifikat|certificate)\w*$/],
  ['authentication', /^(?:authentifizierung\w*|authentication|auth)$/],
]

function findWord(folded: string, { slots, topic }: Context): Word | undefined {
  if (folded.length > 60) return undefined
  const words = folded
    .replace(/["'’?!.,;:()„“”«»/]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  const asked = ASKS.exec(words)?.[1] ?? MEANS.exec(words)?.[1]
  if (asked === undefined) return undefined
  if (/^(?:klassisch\w*|classic)(?: outlook)?$/.test(asked))
    return slots.client !== 'outlook' && topic !== undefined && LOGIN.includes(topic)
      ? 'classic-login'
      : 'classic-outlook'
  const word = WORDS.find(([, pattern]) => pattern.test(asked))?.[0]
  return word && OF_MANY.includes(word) && !ASKS_FOR_MEANING.test(words) ? undefined : word
}

/** "What is the port?" asks for a number. */
const OF_MANY: readonly Word[] = ['port', 'server', 'protocol']
const ASKS_FOR_MEANING = /\b(?:an?|eine?n?|mean\w*|heisst|bedeutet|erklaer\w*|explain|define)\b/

const LOGIN: readonly Topic[] = ['oauth', 'password-set', 'password-forgotten', 'login-fails']
