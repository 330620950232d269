import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { TOPICS, Topic } from '../shared/answers/answer.ts'
import { LANGUAGES } from '../shared/language.ts'
import type { Model } from '../shared/understanding/model.ts'
import { type Phrase, PhraseFile } from '../shared/understanding/training/phrase.ts'
import { trainModel } from '../shared/understanding/training/train-model.ts'

const root = join(import.meta.dirname, '..')
const sources = join(root, 'shared', 'understanding')
const phrases = join(sources, 'phrases')

/** Where the trained model stands; a product of the build, never committed. */
export const MODEL_FILE = join(root, 'dist', 'understanding', 'model.json')

/** The trained model, trained now when phrases or code have changed since the file was written. */
export function ensureModel(): Model {
  const inputs = hashInputs()
  const existing = readModel()
  if (existing?.inputs === inputs) return existing
  console.error('Training the understanding of questions (about a minute) …')
  const model = trainModel(loadPhrases(), inputs)
  mkdirSync(join(MODEL_FILE, '..'), { recursive: true })
  writeFileSync(MODEL_FILE, JSON.stringify(model))
  return model
}

/** Every phrase of the repository, in a fixed order: topics, then subjects out of scope. */
export function loadPhrases(): Phrase[] {
  const inScope = TOPICS.filter((topic) => topic !== 'out-of-scope').flatMap((topic) =>
    readPhrases(join(phrases, `${topic}.json`), Topic.parse(topic)),
  )
  const outside = readdirSync(join(phrases, 'out-of-scope'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => readPhrases(join(phrases, 'out-of-scope', file), 'out-of-scope'))
  return [...inScope, ...outside]
}

function readPhrases(file: string, topic: Topic): Phrase[] {
  const texts = PhraseFile.parse(JSON.parse(readFileSync(file, 'utf8')))
  const subject = topic === 'out-of-scope' ? { subject: basename(file, '.json') } : {}
  return LANGUAGES.flatMap((language) =>
    texts[language].map((text) => ({ text, language, topic, ...subject })),
  )
}

/** One hash over the contents of everything that the model depends on; error messages are rules, and not learned. */
function hashInputs(): string {
  const hash = createHash('sha256')
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:json|ts)$/.test(file) && !/^errors[\\/]/.test(file))
    .sort()
  for (const file of files) {
    hash.update(`${file.replaceAll('\\', '/')}\0`).update(readFileSync(join(sources, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

function readModel(): Model | undefined {
  try {
    // Written by this file; a stale or broken one is trained again.
    return JSON.parse(readFileSync(MODEL_FILE, 'utf8')) as Model
  } catch {
    // No file yet, or one that was cut off: both mean "train".
    return undefined
  }
}

if (import.meta.main) ensureModel()
