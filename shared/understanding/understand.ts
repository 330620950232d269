import type { Slots, Topic } from '../answers/answer.ts'
import type { Language } from '../language.ts'
import type { ClientId } from '../mail-clients/client-id.ts'
import type { Protocol } from '../settings/protocols.ts'
import { analyse, toMessageFeatures } from './analyse.ts'
import { findBrokenDirection, orderByDirection } from './broken-direction.ts'
import { type Candidate, createClassifier, createWordCheck } from './classifier.ts'
import { createTypoCorrection } from './correct-typos.ts'
import type { Entities } from './entities.ts'
import { type FoundError, findError } from './errors/find-error.ts'
import { isQuote } from './errors/is-quote.ts'
import { createLanguageIdentifier } from './language/identify-language.ts'
import { toLanguageWords } from './language/language-features.ts'
import type { Model } from './model.ts'

/** Answer, ask back with suggestions, or say honestly that this is not understood. */
export type Zone = 'answer' | 'suggest' | 'decline'

export type Understood = {
  /** Undefined where the message does not tell (only values, only names). */
  language: Language | undefined
  /** Clear enough to leave the language that the conversation is in. */
  isLanguageClear: boolean
  zone: Zone
  /** The likeliest topics with calibrated confidence, out-of-scope among them. */
  candidates: Candidate[]
  slots: Slots
  protocols: Protocol[]
  clients: ClientId[]
  entities: Entities
  /** A known error message that was pasted or retold. */
  error: FoundError | undefined
  /** The program's words alone: its language need not be the person's. */
  isQuote: boolean
  /** Folded text with placeholders for values and programs. */
  text: string
}

export type Understand = (message: string) => Understood

/** Makes the understanding of messages from a trained model; unpacking takes some milliseconds, so do it once. */
export function createUnderstanding(model: Model): Understand {
  const classify = createClassifier(model)
  const correctTypos = createTypoCorrection(model.words.split(' '), createWordCheck(model))
  const identifyLanguage = createLanguageIdentifier(model.language)
  const { answer, suggest } = model.calibration
  return (message) => {
    const analysis = analyse(message)
    const corrected = { ...analysis, text: correctTypos(analysis.text) }
    const candidates = orderByDirection(
      classify(toMessageFeatures(corrected)),
      findBrokenDirection(analysis.text),
    )
    const outside = candidates.find(({ topic }) => topic === 'out-of-scope')?.confidence ?? 0
    const best = candidates.find(({ topic }) => topic !== 'out-of-scope')?.confidence ?? 0
    const { slots, protocols, clients, entities, text } = analysis
    const error = findError(analysis.folded)
    const spoken = isList(entities, text) ? undefined : identifyLanguage(message, text)
    return {
      language: spoken?.language,
      isLanguageClear: spoken?.isClear ?? false,
      zone: best / (best + outside) < suggest ? 'decline' : best >= answer ? 'answer' : 'suggest',
      candidates: candidates.slice(0, 6),
      slots: withTopic(slots, candidates[0]?.topic, text),
      protocols,
      clients,
      entities,
      error,
      isQuote: error !== undefined && isQuote(analysis.folded),
      text,
    }
  }
}

/** Values with hardly a word between them ("imap.firma.de 143 anna.muster") have no language. */
function isList({ hosts, ports }: Entities, text: string): boolean {
  return hosts.length + ports.length > 0 && toLanguageWords(text).length <= 2
}

/** "Server" is asked for only in questions about servers; elsewhere it is named in passing. */
function withTopic({ datum, ...rest }: Slots, topic: Topic | undefined, text: string): Slots {
  if (datum === 'host' && !HOST_WORDS.test(text) && !ABOUT_HOSTS.some((id) => id === topic))
    return rest
  if (datum) return { ...rest, datum }
  return topic === 'username' ? { ...rest, datum: 'username' } : rest
}

const HOST_WORDS = /\bhosts?\b|host ?-?nam|server ?-?(?:nam|adress|address)/
const ABOUT_HOSTS: readonly Topic[] = ['server-data', 'check-settings', 'client-update', 'show-me']
