import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { localisation, manifest } from '../../../../bot/channels/teams/package/manifest.ts'
import { teamsPackage } from '../../../../bot/channels/teams/package/teams-package.ts'

const options = {
  settings: { organisation: { name: 'Musterfirma GmbH', colour: '#0b6e4f' } },
  clientId: '11111111-2222-3333-4444-555555555555',
  url: 'https://help.example.org',
  version: '1.2.3',
}

/** The files of an archive, read by their local headers alone. */
function unzip(archive: Buffer): Record<string, Buffer> {
  const files: Record<string, Buffer> = {}
  let at = 0
  while (archive.readUInt32LE(at) === 0x04034b50) {
    const [size, nameLength] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)]
    const start = at + 30 + nameLength
    const name = archive.toString('utf8', at + 30, start)
    files[name] = inflateRawSync(archive.subarray(start, start + size))
    at = start + size
  }
  return files
}

test('the package holds manifest, other language and both icons at the top level', () => {
  const files = unzip(teamsPackage(options))
  expect(Object.keys(files)).toEqual(['manifest.json', 'en.json', 'color.png', 'outline.png'])
  expect(JSON.parse(String(files['manifest.json']))).toEqual(manifest(options))
  for (const [icon, size] of [
    ['color.png', 192],
    ['outline.png', 32],
  ] as const) {
    expect(files[icon]?.toString('latin1', 1, 4)).toBe('PNG')
    expect(files[icon]?.readUInt32BE(16)).toBe(size)
  }
})

test('the same settings give the same bytes', () => {
  expect(teamsPackage(options).equals(teamsPackage(options))).toBe(true)
})

describe('the manifest', () => {
  test('names bot, version and address', () => {
    expect(manifest(options)).toMatchObject({
      manifestVersion: '1.22',
      version: '1.2.3',
      id: options.clientId,
      bots: [{ botId: options.clientId, scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['help.example.org'],
      developer: { name: 'Musterfirma GmbH', privacyUrl: 'https://help.example.org/topic/privacy' },
    })
  })

  test('keeps to the lengths that Teams allows, however long the name is', () => {
    const settings = { organisation: { name: 'Gesellschaft '.repeat(15) } }
    const { name, description, developer, bots } = manifest({ ...options, settings })
    expect(name.short.length).toBeLessThanOrEqual(30)
    expect(name.full.length).toBeLessThanOrEqual(100)
    expect(developer.name.length).toBeLessThanOrEqual(32)
    expect(description.short.length).toBeLessThanOrEqual(80)
    expect(description.full.length).toBeLessThanOrEqual(4000)
    for (const { title, description } of bots[0]?.commandLists[0]?.commands ?? []) {
      expect(title.length).toBeLessThanOrEqual(32)
      expect(description.length).toBeLessThanOrEqual(128)
    }
  })

  test('is fully there in English', () => {
    const english = localisation(options.settings, 'en')
    const commands = manifest(options).bots[0]?.commandLists[0]?.commands ?? []
    expect(Object.keys(english)).toHaveLength(5 + 2 * commands.length)
    expect(english['name.full']).toBe('E-mail help by Musterfirma GmbH')
  })
})
