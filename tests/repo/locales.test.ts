import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const files = globSync('locales/de/**/*.json').map((file) => file.slice('locales/de/'.length))
const english = globSync('locales/en/**/*.json').map((file) => file.slice('locales/en/'.length))

function texts(language: string, file: string): Map<string, string> {
  const found = new Map<string, string>()
  collect(JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8')), '', found)
  return found
}

function collect(node: unknown, path: string, into: Map<string, string>): void {
  if (typeof node === 'string') into.set(path, node)
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node))
      collect(value, path ? `${path}.${key}` : key, into)
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\{\s*([^}]+?)\s*\}\}/g)].map((match) => match[1]).sort()

test('both languages have the same files', () => {
  expect(english.sort()).toEqual([...files].sort())
})

test.each(files)('%s has the same keys in both languages', (file) => {
  expect([...texts('en', file).keys()].sort()).toEqual([...texts('de', file).keys()].sort())
})

test.each(files)('%s uses the same values in both languages', (file) => {
  const en = texts('en', file)
  for (const [key, text] of texts('de', file)) {
    expect(placeholders(en.get(key) ?? ''), `${file}: ${key}`).toEqual(placeholders(text))
  }
})

test.each(files)('%s has no empty text and says "Sie", never "du"', (file) => {
  for (const [key, text] of texts('de', file)) {
    expect(text.trim(), `${file}: ${key}`).not.toBe('')
    expect(text, `${file}: ${key}`).not.toMatch(/\b(du|dir|dich|dein|deine|deinen|deinem)\b/i)
  }
})
