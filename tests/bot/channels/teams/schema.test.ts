import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import appManifest from '@microsoft/app-manifest'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { localisation, manifest } from '../../../../bot/channels/teams/package/manifest.ts'
import { teams } from '../../../../scripts/packages/teams.ts'
import type { Settings } from '../../../../shared/settings/index.ts'

const clientId = '11111111-2222-3333-4444-555555555555'
const bot = { url: 'https://help.example.org' }
const companies: Record<string, Settings> = {
  'without a name': { bot },
  'with a name and a colour': {
    bot,
    organisation: { name: 'Musterfirma GmbH', colour: '#0B6E4F' },
  },
  'with a very long name': { bot, organisation: { name: 'Gesellschaft '.repeat(15).trim() } },
  'with an address that has a port': { bot: { url: 'https://help.example.org:8443' } },
}

const schemas = join(
  dirname(fileURLToPath(import.meta.resolve('@microsoft/app-manifest'))),
  'json-schemas/teams/v1.22',
)

describe.each(Object.entries(companies))('for a company %s', (_name, settings) => {
  const url = settings.bot?.url ?? ''

  test('the manifest keeps to Microsoft’s schema', async () => {
    const made = JSON.parse(JSON.stringify(manifest({ settings, clientId, url, version: '0.1.0' })))
    expect(await appManifest.AppManifestUtils.validateAgainstSchema(made)).toEqual([])
    // The check can fail.
    const broken = { ...made, name: { ...made.name, short: 'x'.repeat(31) } }
    expect(await appManifest.AppManifestUtils.validateAgainstSchema(broken)).not.toEqual([])
  })

  test('so does its other language', () => {
    const schema = JSON.parse(
      readFileSync(join(schemas, 'MicrosoftTeams.Localization.schema.json'), 'utf8'),
    )
    // Microsoft's patterns are no Unicode patterns.
    const ajv = new Ajv({ unicodeRegExp: false, strict: false })
    addFormats.default(ajv)
    const check = ajv.compile(schema)
    const { $schema: _, ...english } = localisation(settings, 'en')
    expect([check(english), check.errors]).toEqual([true, null])
    expect(check({ ...english, 'name.short': 'x'.repeat(31) })).toBe(false)
  })
})

test.each([
  [{ bot }, undefined, 'set TEAMS_CLIENT_ID, the app id of the Azure bot'],
  [{ bot }, 'guide', 'TEAMS_CLIENT_ID is "guide"; it must be an app id like'],
  [{}, clientId, 'bot.url is not in the settings; Teams needs the public https address of the bot'],
  [{ bot: { url: 'http://localhost:4711' } }, clientId, 'bot.url is "http://localhost:4711"'],
])('says what is missing: %j with %s', (settings, id, missing) => {
  expect(teams(settings, id, '0.1.0')).toEqual({ missing: expect.stringContaining(missing) })
})
