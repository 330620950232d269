import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { loadDatedSets, loadOwnSets } from '../../../scripts/eval/own-sets.ts'
import { loadPhrases } from '../../../scripts/train.ts'
import { TOPICS } from '../../../shared/answers/answer.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { fold, toWords } from '../../../shared/understanding/index.ts'
import { findNearCopies } from './near-copy.ts'

const folder = 'shared/understanding/phrases'
const phrases = loadPhrases()
const ours = TOPICS.filter((topic) => topic !== 'out-of-scope')
const filesOutside = readdirSync(`${folder}/out-of-scope`, {
  recursive: true,
  encoding: 'utf8',
}).filter((file) => file.endsWith('.json'))
const subjects = [...new Set(phrases.flatMap(({ subject }) => subject ?? []))]

test('every topic has its file of phrases, and every file its topic', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  expect(files.sort()).toEqual(ours.map((topic) => `${topic}.json`).sort())
})

test.each(ours.flatMap((topic) => LANGUAGES.map((language) => ({ topic, language }))))(
  '$topic has at least sixty phrases in $language',
  ({ topic, language }) => {
    const some = phrases.filter((phrase) => phrase.topic === topic && phrase.language === language)
    expect(some.length, `write more in ${folder}/${topic}.json`).toBeGreaterThanOrEqual(60)
  },
)

test.each(['near', 'far'])('subjects out of scope are known: %s', (distance) => {
  expect(filesOutside.filter((file) => file.startsWith(distance)).length).toBeGreaterThanOrEqual(25)
})

test('every subject out of scope has one file of its own, near or far', () => {
  expect(filesOutside.filter((file) => !/^(?:near|far)[\\/][\w-]+\.json$/.test(file))).toEqual([])
  expect(filesOutside.map((file) => basename(file, '.json')).sort()).toEqual(subjects.sort())
})

test('no phrase out of scope is written twice', () => {
  const keys = phrases
    .filter(({ topic }) => topic === 'out-of-scope')
    .map(({ text, language }) => `${language}: ${text}`)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('no phrase is told to belong to two topics', () => {
  const topicOf = new Map<string, string>()
  const clashes = phrases.flatMap(({ text, topic }) => {
    const key = toWords(fold(text)).join(' ')
    const other = topicOf.get(key)
    topicOf.set(key, topic)
    return key !== '' && other !== undefined && other !== topic
      ? [`${text}: ${other}, ${topic}`]
      : []
  })
  expect(clashes).toEqual([])
})

test('no phrase is a copy or a near-copy of a text in the blind test set', () => {
  const { asked, outside } = loadOwnSets()
  const copies = findNearCopies(
    [...asked, ...outside].map(({ text }) => text),
    phrases.map(({ text }) => text),
  )
  expect(copies, 'remove or reword these training phrases').toEqual([])
})

// Five thousand questions beside thirty thousand phrases take half a minute on a busy machine.
test('no phrase gives away a question of a later blind set that was fresh when it was written', {
  timeout: 180_000,
}, () => {
  const fresh = loadDatedSets()
    .flatMap(({ asked, outside }) => [...asked, ...outside])
    .filter(({ nearPhrase }) => !nearPhrase)
  const copies = findNearCopies(
    fresh.map(({ text }) => text),
    phrases.map(({ text }) => text),
  )
  // Only the phrase is named: who works on phrases stays blind to the questions.
  const given = copies.map(([, phrase]) => phrase)
  expect(given, 'remove or reword these training phrases').toEqual([])
})

test('a near-copy is recognised, a mere neighbour is not', () => {
  const near = findNearCopies(
    ['Welche Ports brauch ich fuer IMAP'],
    ['welche Ports brauche ich für imap?'],
  )
  expect(near).toHaveLength(1)
  expect(findNearCopies(['Welcher Port für SMTP?'], ['Wo setze ich das Passwort?'])).toEqual([])
})
