import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { looseTranslator } from '../../shared/i18n.ts'
import { LANGUAGES } from '../../shared/language.ts'
import { lightTranslator, looseLightTranslator } from '../../shared/light-translator.ts'

const files = globSync('locales/de/**/*.json').map((file) => file.slice('locales/de/'.length))
const read = (language: string, file: string): unknown =>
  JSON.parse(readFileSync(`locales/${language}/${file}`, 'utf8'))

function keysOf(node: unknown, path = ''): string[] {
  if (typeof node === 'string') return [path]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) =>
    keysOf(value, path ? `${path}.${key}` : key),
  )
}

/** Values that a naive replacement trips over: its own syntax, the library's syntax, HTML. */
const TRICKY = ['993', '$&', '$1', '{{step}}', '$t(title)', '<b>&amp;</b>', 'ä „ö“']

test.each(files)('says the same as the i18n library for every text of %s', (file) => {
  const words = { de: read('de', file), en: read('en', file) }
  for (const language of LANGUAGES) {
    const light = looseLightTranslator(words, language)
    const full = looseTranslator(words, language)
    for (const key of keysOf(words.de)) {
      const names = placeholders(words[language], key)
      for (const value of TRICKY) {
        const values = Object.fromEntries(names.map((name) => [name, value]))
        expect(light(key, values), `${file}: ${key}`).toBe(full(key, values))
      }
    }
  }
})

test('a missing key throws', () => {
  const t = lightTranslator({ de: { a: 'A' }, en: { a: 'A' } }, 'de')
  expect(t('a')).toBe('A')
  expect(() => looseLightTranslator({ de: {}, en: {} }, 'de')('nope')).toThrow('no text "nope"')
})

function placeholders(tree: unknown, key: string): string[] {
  const text = key.split('.').reduce<unknown>((node, part) => Reflect.get(Object(node), part), tree)
  return [...String(text).matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map((match) => match[1] ?? '')
}
