import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  parseSettings,
  type SettingLayers,
  settingsInForce,
  sourceOf,
} from '../../../shared/settings/index.ts'

test('the company decides before the person, the person before the build, part by part', () => {
  const layers: SettingLayers = {
    policy: { bot: { url: 'https://help.firma.example' } },
    user: { bot: { url: 'https://other.example.org' }, language: 'en' },
    build: { language: 'de', workspace: { origins: ['https://workspace.example.org'] } },
  }
  expect(settingsInForce(layers)).toEqual({
    bot: { url: 'https://help.firma.example' },
    language: 'en',
    workspace: { origins: ['https://workspace.example.org'] },
  })
  expect(sourceOf(layers, 'bot')).toBe('policy')
  expect(sourceOf(layers, 'language')).toBe('user')
  expect(sourceOf(layers, 'workspace')).toBe('build')
  expect(sourceOf(layers, 'mail')).toBe('none')
})

test('parts are never mixed: a server of the policy does not get the port of the build', () => {
  const imap = (host: string, port: number) => ({ mail: { imap: { host, port } } })
  const layers = {
    policy: { mail: { domain: 'example.org' } },
    user: imap('imap.user.example', 993),
    build: imap('imap.build.example', 9993),
  }
  expect(settingsInForce(layers).mail).toEqual({ domain: 'example.org' })
})

test('whatever is set where, each part comes whole from the first that has it', () => {
  const layer = fc.record(
    {
      language: fc.constantFrom('de' as const, 'en' as const),
      organisation: fc.record({ name: fc.string() }),
      support: fc.record({ phone: fc.string() }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(layer, layer, layer, (policy, user, build) => {
      const inForce = settingsInForce({ policy, user, build })
      for (const part of ['language', 'organisation', 'support'] as const) {
        const first = [policy, user, build].find((each) => part in each)
        expect(inForce[part]).toBe(first?.[part])
        expect(sourceOf({ policy, user, build }, part) === 'none').toBe(first === undefined)
      }
    }),
  )
})

test.each([
  ['mail', { mail: { domain: 'not a host', imap: { host: 'imap.example.org', port: 143 } } }],
  ['support', { support: { email: 'nobody', phone: 5 } }],
  ['workspace', { workspace: { origins: ['not-a-url'], links: { home: 'nowhere' } } }],
  ['guideTargets', { guideTargets: { 'server-data': { mail: { selector: 5 } } } }],
] as const)(
  'a policy with nothing sound in "%s" leaves that part to the next one',
  (part, policy) => {
    const build = parseSettings({
      mail: { imap: { host: 'imap.build.example', port: 993 } },
      support: { name: 'Build' },
      workspace: { origins: ['https://workspace.build.example'] },
      guideTargets: { 'server-data': { mail: { selector: '#mail' } } },
    }).settings
    const { settings, problems } = parseSettings(policy)
    const layers = { policy: settings, user: {}, build }
    expect(problems).not.toEqual([])
    expect(sourceOf(layers, part)).toBe('build')
    expect(settingsInForce(layers)).toEqual(build)
  },
)

test('a part that is empty on purpose still hides what the build says', () => {
  const layers = {
    policy: parseSettings({ support: {} }).settings,
    user: {},
    build: { support: { name: 'Build' } },
  }
  expect(settingsInForce(layers).support).toEqual({})
})

test('what is sound in a policy counts, however much around it is wrong', () => {
  const policy = { mail: { domain: 'example.org', imap: { host: 'x y', port: 1 } }, support: 7 }
  expect(parseSettings(policy).settings).toEqual({ mail: { domain: 'example.org' } })
})

test('a value of the wrong type takes nothing with it but itself', () => {
  const support = { name: 'IT', phone: 5 }
  expect(parseSettings({ language: 'en', bot: 'no', support }).settings).toEqual({
    language: 'en',
    support: { name: 'IT' },
  })
})
