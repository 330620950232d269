import { spawnSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { examine } from '../../../bot/doctor/examine.ts'
import type { Network } from '../../../bot/doctor/probes/network.ts'
import { agreeingNetwork, faults, openStage, type Stage } from './stage.ts'

const hasOpenssl = spawnSync('openssl', ['version']).status === 0
const title = hasOpenssl
  ? 'around sound servers the doctor finds'
  : 'faults around the servers: skipped, there is no openssl for certificates'

describe.skipIf(!hasOpenssl)(title, () => {
  let stage: Stage
  beforeAll(() => {
    stage = openStage()
  })
  afterEach(() => stage.clear())
  afterAll(() => stage.close())

  test('SRV records that name another server, deny it, or announce STARTTLS', async () => {
    const { settings, options } = await stage.set()
    const records: Record<string, { host: string; port: number }[]> = {
      '_imaps._tcp.example.org': [{ host: 'old.example.org', port: 993 }],
      '_pop3s._tcp.example.org': [{ host: '', port: 0 }],
      '_submission._tcp.example.org': [{ host: 'localhost', port: 587 }],
    }
    const resolveSrv = async (name: string) => records[name] ?? []
    const report = await examine(settings, {
      ...options,
      network: { ...agreeingNetwork(settings), resolveSrv },
    })
    expect(faults(report)).toEqual(['error srv other', 'error srv denied', 'error srv starttls'])
  })

  test.each([
    [(text: string) => text.replaceAll('>SSL<', '>STARTTLS<'), 'error autoconfig findings'],
    [
      (text: string) => text.replaceAll('>localhost<', '>old.example.org<'),
      'error autoconfig other',
    ],
    [() => '<clientConfig>', 'error autoconfig unreadable'],
  ])('a published configuration that is wrong (%#)', async (change, fault) => {
    const { settings, options } = await stage.set()
    const sound = agreeingNetwork(settings)
    const fetch: Network['fetch'] = async (url, signal) => {
      const response = await sound.fetch(url, signal)
      return new URL(url).hostname === 'autoconfig.example.org'
        ? new Response(change(await response.text()))
        : response
    }
    const report = await examine(settings, { ...options, network: { ...sound, fetch } })
    expect(faults(report)).toEqual([fault])
  })

  test.each([
    [-90, ['warning clock wrong']],
    [400, ['error clock wrong']],
    [20, []],
  ])('a clock that is off by %d seconds', async (seconds, expected) => {
    const { settings, options } = await stage.set()
    const report = await examine(settings, {
      ...options,
      network: agreeingNetwork(settings, seconds),
    })
    expect(faults(report)).toEqual(expected)
  })
})
