import { expect, test } from 'vitest'
import {
  chooseLanguage,
  originsOf,
  readOrigins,
  withPart,
  workspaceAt,
} from '../../../extension/options/setting-parts.ts'
import type { SettingLayers } from '../../../shared/settings/index.ts'

const NOTHING: SettingLayers = { policy: {}, user: {}, build: {} }

test('a part is replaced or removed, the others stay', () => {
  const settings = { language: 'de', bot: { url: 'https://help.example.org' } } as const
  expect(withPart(settings, 'language', 'en')).toEqual({ ...settings, language: 'en' })
  expect(withPart(settings, 'bot', undefined)).toEqual({ language: 'de' })
})

test.each([
  ['https://workspace.example.org', ['https://workspace.example.org']],
  ['workspace.example.org', ['https://workspace.example.org']],
  ['https://Workspace.Example.org/mail?folder=1#top', ['https://workspace.example.org']],
  ['localhost:4710', ['http://localhost:4710']],
  ['127.0.0.1:4710/ws/', ['http://127.0.0.1:4710']],
  [
    ' https://a.example.org\nb.example.org:8443, a.example.org ',
    ['https://a.example.org', 'https://b.example.org:8443'],
  ],
])('reads %j', (text, origins) => {
  expect(readOrigins(text)).toEqual({ origins, problems: [] })
})

test.each([
  ['', 'empty'],
  ['http://workspace.example.org', 'url-not-https'],
  ['https://', 'url-invalid'],
  ['ftp://workspace.example.org', 'url-not-https'],
  ['javascript:alert(1)', 'url-not-https'],
])('refuses %j', (text, key) => {
  expect(readOrigins(text).problems.map((problem) => problem.key)).toContain(key)
})

test('every wrong address is named', () => {
  expect(
    readOrigins('http://a.example.org https://b.example.org http://c.example.org').problems,
  ).toHaveLength(2)
})

test('links to pages of another workspace are dropped with it', () => {
  const before = {
    origins: ['https://old.example.org'],
    links: { home: 'https://old.example.org/home', security: 'https://new.example.org/s' },
  }
  expect(workspaceAt(['https://new.example.org'], before)).toEqual({
    origins: ['https://new.example.org'],
    links: { security: 'https://new.example.org/s' },
  })
  expect(workspaceAt(['https://new.example.org'], undefined)).toEqual({
    origins: ['https://new.example.org'],
  })
})

test('access is needed for the workspace and the help center', () => {
  expect(originsOf({})).toEqual([])
  expect(
    originsOf({
      workspace: { origins: ['https://a.example.org', 'https://b.example.org'] },
      bot: { url: 'https://help.example.org' },
    }),
  ).toEqual(['https://a.example.org', 'https://b.example.org', 'https://help.example.org'])
})

test('the language is the company’s, the person’s, the browser’s, the build’s, in this order', () => {
  const all: SettingLayers = { policy: { language: 'en' }, user: { language: 'de' }, build: {} }
  expect(chooseLanguage(all, 'de-DE')).toBe('en')
  expect(chooseLanguage({ ...all, policy: {} }, 'en-GB')).toBe('de')
  expect(chooseLanguage({ ...NOTHING, build: { language: 'de' } }, 'en-GB')).toBe('en')
  expect(chooseLanguage({ ...NOTHING, build: { language: 'en' } }, 'fr-FR')).toBe('en')
  expect(chooseLanguage(NOTHING, 'fr-FR')).toBe('de')
})
