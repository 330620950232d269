import type { Question } from '../../answers/answer.ts'
import { isProblem, type ProblemTopic } from '../../answers/diagnosis/diagnosis.ts'
import type { Context } from '../conversation.ts'
import { RECEIVING, SENDING } from '../follow-ups/light-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const NAMES: readonly (readonly [ProblemTopic, ReadonlySet<string>])[] = [
  ['send-fails', SENDING],
  ['receive-fails', new Set([...RECEIVING, 'recieving', 'inbox', 'bekommen', 'kriegen'])],
  [
    'login-fails',
    set('anmeldung anmelden login log einloggen sign signing signin password passwort kennwort'),
  ],
  ['connection-fails', set('verbindung verbinden connection connecting connect server')],
]
/** Neither way: what stands between is to blame. */
const BOTH = set('beides beide both everything alles')
const LIGHT = set(
  `nein nee na no nope ja jo yes nur only just das des die de der den dem the it its s is ist es beim bei am an im in on mit with to zu zum von of ich i you sie eher
  mostly rather bitte please also so hm hmm na ok okay glaube denke think guess mails mail e emails email kein keine klappt geht gehen gehts funktioniert works work
  working nicht nix ned net nid not doesnt dont cant cannot wont can kann fails up meine mein my meinte meant mean vor allem`,
)
const WORKS = set('klappt geht gehen gehts funktioniert works work working')
const NOT = set('nicht nix ned net nid not doesnt dont cant cannot wont kein keine fails')

/** "Nein, senden", "the login": which of the offered problems it is, in few words; typed words are plain. */
export function namedProblem(typed: string, offered: Context['offered']): Question | undefined {
  const problems = offered.filter(({ question }) => isProblem(question.topic) && !question.progress)
  if (problems.length < 3) return undefined
  const words = typed.split(' ')
  if (words.length > 7) return undefined
  const named = NAMES.filter(([, names]) => words.some((word) => names.has(word)))
  const isKnown = (word: string) =>
    LIGHT.has(word) || BOTH.has(word) || NAMES.some(([, names]) => names.has(word))
  if (!words.every(isKnown)) return undefined
  // "Sending works" names what is none.
  const has = (group: ReadonlySet<string>) => words.some((word) => group.has(word))
  if (has(WORKS) && !has(NOT)) return undefined
  const topic = topicOf(
    named.map(([topic]) => topic),
    has(BOTH),
  )
  return problems.find(({ question }) => question.topic === topic)?.question
}

function topicOf(named: readonly ProblemTopic[], isBoth: boolean): ProblemTopic | undefined {
  const [first, second, third] = named
  if (!first) return isBoth ? 'connection-fails' : undefined
  if (!second) return first
  return !third && named.includes('send-fails') && named.includes('receive-fails')
    ? 'connection-fails'
    : undefined
}
