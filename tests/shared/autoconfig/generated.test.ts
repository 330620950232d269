import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  appleProfile,
  autodiscoverConfig,
  type ConfigFile,
  lintConfig,
  type Refusal,
  srvRecords,
  summary,
  thunderbirdConfig,
} from '../../../shared/autoconfig/index.ts'
import { readXml, type XmlTree } from '../../../shared/autoconfig/xml/read-xml.ts'
import { ensurePackages } from '../../mail-servers/ensure-packages.ts'
import { settingsAndAddress } from './arbitraries.ts'

const SCHEMA = resolve('../shared/data/ispdb/autoconfig.rng')
const missing = existsSync(SCHEMA)
  ? ensurePackages([{ name: 'libxml2-utils', file: '/usr/bin/xmllint' }])
  : `there is no ${SCHEMA}`
const RUNS = { numRuns: 1000, seed: 7 }

function textOf(outcome: ConfigFile | Refusal): string {
  if (outcome.kind === 'refused') throw new Error(`refused: ${outcome.reason}`)
  return outcome.text
}

function rootOf(text: string): XmlTree {
  const read = readXml(text)
  if (read.kind === 'not-xml') throw new Error(`line ${read.line}: ${read.reason}\n${text}`)
  return read.root
}

test('our own linter finds nothing but unusual ports in 1,000 configurations for Thunderbird', () => {
  fc.assert(
    fc.property(settingsAndAddress, ({ settings, address }) => {
      const linted = lintConfig(textOf(thunderbirdConfig(settings, { address })))
      if (linted.kind !== 'linted') throw new Error(JSON.stringify(linted))
      expect(
        linted.findings.filter(
          ({ key, severity }) => key !== 'implicit-tls-port' || severity === 'error',
        ),
      ).toEqual([])
      const [provider] = linted.config.providers
      expect(
        provider?.servers.map(({ type, hostname, port, socketType, username }) => ({
          ...{ type, hostname, port, socketType, username },
        })),
      ).toEqual(
        (['imap', 'pop3', 'smtp'] as const).flatMap((type) => {
          const server = settings.mail?.[type]
          if (!server) return []
          const hostname = server.host.toLowerCase()
          const username = address.toLowerCase()
          return [{ type, hostname, port: String(server.port), socketType: 'SSL', username }]
        }),
      )
    }),
    RUNS,
  )
})

test('1,000 Autodiscover answers and Apple profiles read back with SSL, the configured servers and the lower-case name', () => {
  fc.assert(
    fc.property(settingsAndAddress, ({ settings, address }) => {
      const autodiscover = textOf(autodiscoverConfig(settings, { address }))
      const apple = textOf(appleProfile(settings, { address }, { language: 'de' }))
      const dict = plist(rootOf(apple))
      const smtp = settings.mail?.smtp
      expect(dict.get('OutgoingMailServerHostName')).toBe(smtp?.host.toLowerCase())
      expect(dict.get('OutgoingMailServerPortNumber')).toBe(String(smtp?.port))
      for (const way of ['Incoming', 'Outgoing']) {
        expect(dict.get(`${way}MailServerUseSSL`)).toBe('true')
        expect(dict.get(`${way}MailServerUsername`)).toBe(address.toLowerCase())
        expect(dict.has(`${way}Password`)).toBe(false)
      }
      const protocols = rootOf(autodiscover).children[0]?.children[1]?.children.slice(2) ?? []
      expect(
        protocols.map((one) => one.children.find(({ name }) => name === 'LoginName')?.text),
      ).toEqual(protocols.map(() => address.toLowerCase()))
      expect(protocols).toHaveLength(settings.mail?.pop3 ? 3 : 2)
    }),
    RUNS,
  )
})

test('1,000 zone snippets have nothing but comments and records', () => {
  const record = /^_[a-z0-9]+\._tcp\.[a-z0-9.-]+\. IN SRV \d+ \d+ \d+ ([a-z0-9.-]+\.|\.)$/
  fc.assert(
    fc.property(settingsAndAddress, ({ settings }) => {
      for (const line of textOf(srvRecords(settings, 'de')).trimEnd().split('\n'))
        if (!line.startsWith('; ')) expect(line).toMatch(record)
    }),
    RUNS,
  )
})

test('however an address is spelled, the answer is the same to the byte', () => {
  fc.assert(
    fc.property(settingsAndAddress, ({ settings, address }) => {
      const typed = { address: ` ${address} ` }
      const lower = { address: address.toLowerCase() }
      expect(thunderbirdConfig(settings, typed)).toEqual(thunderbirdConfig(settings, lower))
      expect(autodiscoverConfig(settings, typed)).toEqual(autodiscoverConfig(settings, lower))
      expect(summary(settings, typed, 'en')).toEqual(summary(settings, lower, 'en'))
    }),
    { numRuns: 200, seed: 7 },
  )
})

test.skipIf(missing !== '')(
  missing
    ? `1,000 configurations against the published schema: skipped, ${missing}`
    : '1,000 configurations are valid by the published RELAX NG schema',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'autoconfig-'))
    try {
      const made = fc.sample(settingsAndAddress, RUNS)
      const files = made.map(({ settings, address }, index) => {
        const file = join(folder, `${index}.xml`)
        writeFileSync(file, textOf(thunderbirdConfig(settings, { address })))
        return file
      })
      const { status, stderr } = validate(files)
      expect(
        stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates')),
      ).toEqual([])
      expect(status).toBe(0)
      expect(files).toHaveLength(1000)

      // The schema can tell: a port that is no number is refused.
      const bad = join(folder, 'bad.xml')
      writeFileSync(
        bad,
        textOf(thunderbirdConfig(made[0]?.settings ?? {}, { address: made[0]?.address })).replace(
          /<port>\d+/,
          '<port>x',
        ),
      )
      expect(validate([bad]).status).not.toBe(0)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

const hasPython = spawnSync('python3', ['-c', 'import plistlib']).status === 0
const READ_PLISTS =
  'import json,plistlib,sys;print(json.dumps([plistlib.loads(t.encode()) for t in json.load(sys.stdin)]))'

test.skipIf(!hasPython)(
  hasPython
    ? "1,000 Apple profiles are read by Python's own property-list reader"
    : '1,000 Apple profiles: skipped, there is no python3 to read them',
  () => {
    const made = fc.sample(settingsAndAddress, RUNS)
    const texts = made.map(({ settings, address }) =>
      textOf(appleProfile(settings, { address }, { language: 'en' })),
    )
    const { stdout, stderr } = spawnSync('python3', ['-c', READ_PLISTS], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 50_000_000,
    })
    expect(stderr).toBe('')
    const read: unknown = JSON.parse(stdout)
    expect(read).toHaveLength(1000)
    expect(read).toMatchObject(
      made.map(({ settings, address }) => ({
        PayloadType: 'Configuration',
        PayloadContent: [
          {
            PayloadType: 'com.apple.mail.managed',
            EmailAccountType: 'EmailTypeIMAP',
            EmailAddress: address.toLowerCase(),
            IncomingMailServerPortNumber: settings.mail?.imap?.port,
            IncomingMailServerUseSSL: true,
            OutgoingMailServerPortNumber: settings.mail?.smtp?.port,
            OutgoingMailServerUseSSL: true,
          },
        ],
      })),
    )
  },
)

function validate(files: string[]) {
  return spawnSync('xmllint', ['--noout', '--nonet', '--relaxng', SCHEMA, ...files], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  })
}

/** Every key of a property list with the text or the name of its value, dictionaries inside included. */
function plist(tree: XmlTree): Map<string, string> {
  const found = new Map<string, string>()
  const visit = ({ children }: XmlTree) => {
    children.forEach((child, index) => {
      const next = children[index + 1]
      if (child.name === 'key' && next) found.set(child.text, next.text || next.name)
      visit(child)
    })
  }
  visit(tree)
  return found
}
