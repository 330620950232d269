import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../../bot/doctor/check.ts'
import type { ExamineOptions } from '../../../bot/doctor/examine.ts'
import type { Network } from '../../../bot/doctor/probes/network.ts'
import { freePort } from '../../../scripts/free-port.ts'
import { thunderbirdConfig } from '../../../shared/autoconfig/index.ts'
import { PROTOCOLS, type Protocol, type Settings } from '../../../shared/settings/index.ts'
import {
  type CertificateAuthority,
  createAuthority,
} from '../../mail-servers/certificate-authority.ts'
import { type FakeServerOptions, fakeMailServer } from './fake-mail-server.ts'

export const CREDENTIALS = { username: 'Erika@example.org', password: 'Herbstlaub-2025' }

export type Stage = {
  folder: string
  authority: CertificateAuthority
  /** One more fake server; its port. */
  start: (options: FakeServerOptions) => Promise<number>
  /** Three sound servers, of which some are changed, and a network where everything is right. */
  set: (
    changes?: Partial<Record<Protocol, Partial<FakeServerOptions>>>,
  ) => Promise<{ settings: Settings; options: ExamineOptions }>
  /** Aborts what runs and closes the servers; the certificates stay. */
  clear: () => void
  /** Removes everything. */
  close: () => void
}

/** Where the doctor is tried out: fake servers with certificates of an authority of their own. */
export function openStage(): Stage {
  const folder = mkdtempSync(join(tmpdir(), 'doctor-'))
  const authority = createAuthority(folder)
  let closing = new AbortController()
  const start: Stage['start'] = async (options) => {
    const server = await fakeMailServer(options)
    closing.signal.addEventListener('abort', server.close)
    return server.port
  }
  const clear = () => {
    closing.abort()
    closing = new AbortController()
  }
  return {
    folder,
    authority,
    start,
    clear,
    set: async (changes = {}) => {
      const certificate = authority.issue(['localhost'])
      const accepts = (username: string, password: string) =>
        username === 'erika@example.org' && password === CREDENTIALS.password
      const mail: NonNullable<Settings['mail']> = { domain: 'example.org' }
      for (const protocol of PROTOCOLS) {
        const port = await start({ protocol, certificate, accepts, ...changes[protocol] })
        mail[protocol] = { host: 'localhost', port }
      }
      const settings: Settings = { mail, workspace: { origins: ['https://workspace.example.org'] } }
      const options: ExamineOptions = {
        network: agreeingNetwork(settings),
        authorities: [readFileSync(authority.caFile, 'utf8')],
        signal: closing.signal,
        timeoutMs: 1500,
        unencryptedPorts: { imap: [await freePort()], pop3: [], smtp: [] },
      }
      return { settings, options }
    },
    close: () => {
      clear()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What is wrong, in short. */
export function faults({ checks }: Report): string[] {
  return checks
    .filter(({ status }) => status === 'error' || status === 'warning')
    .map(({ status, id, key }) => `${status} ${id} ${key}`)
}

/** A network in which everything agrees with the settings; connections to the servers stay real. */
export function agreeingNetwork(settings: Settings, clockOffset = 0): Network {
  const { imap, pop3, smtp } = settings.mail ?? {}
  const records = new Map([
    ['_imaps._tcp.example.org', imap],
    ['_pop3s._tcp.example.org', pop3],
    ['_submissions._tcp.example.org', smtp],
    ['_imap._tcp.example.org', { host: '', port: 0 }],
  ])
  return {
    lookup: async (host) => {
      if (host === 'localhost') return ['127.0.0.1']
      throw Object.assign(new Error(`no address: ${host}`), { code: 'ENOTFOUND' })
    },
    resolveSrv: async (name) => {
      const record = records.get(name)
      return record ? [record] : []
    },
    fetch: async (url) => {
      const { hostname, searchParams } = new URL(url)
      const date = new Date(Date.now() - clockOffset * 1000).toUTCString()
      if (hostname === 'workspace.example.org') return new Response('', { headers: { date } })
      if (hostname !== 'autoconfig.example.org') return new Response('', { status: 404 })
      const made = thunderbirdConfig(settings, { address: searchParams.get('emailaddress') ?? '' })
      return new Response(made.kind === 'file' ? made.text : made.reason)
    },
  }
}
