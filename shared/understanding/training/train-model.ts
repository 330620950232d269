import { TOPICS } from '../../answers/answer.ts'
import { analyse, toMessageFeatures } from '../analyse.ts'
import type { Model } from '../model.ts'
import { toWords } from '../normalise.ts'
import { calibrate } from './calibrate.ts'
import type { Phrase } from './phrase.ts'
import { trainClassifier } from './train-classifier.ts'
import { trainLanguage } from './train-language.ts'

/** Trains everything from phrases; the same phrases in the same order give the same model, byte for byte. */
export function trainModel(phrases: readonly Phrase[], inputs: string): Model {
  const analysed = phrases.map((phrase) => ({ phrase, analysis: analyse(phrase.text) }))
  const examples = analysed.map(({ phrase, analysis }) => ({
    features: toMessageFeatures(analysis),
    label: TOPICS.indexOf(phrase.topic),
    subject: phrase.subject,
  }))
  const trained = trainClassifier(examples)
  const texts = analysed.map(({ phrase, analysis }) => ({ ...phrase, text: analysis.text }))
  return {
    version: 1,
    inputs,
    ...trained,
    calibration: calibrate(examples),
    language: trainLanguage(texts),
    words: commonWords(texts).join(' '),
  }
}

/** Words that several questions of ours use; rarer ones are left out, because some of them are typing errors. */
function commonWords(phrases: readonly Phrase[]): string[] {
  const counts = new Map<string, number>()
  for (const { text, topic } of phrases) {
    if (topic === 'out-of-scope') continue
    for (const word of new Set(toWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return [...counts]
    .filter(
      ([word, count]) => count >= COMMON && /^[a-z]{5,24}$/.test(word) && !word.startsWith('xc'),
    )
    .map(([word]) => word)
    .sort()
}

const COMMON = 13
