import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { startTestBot, type TestBot } from '../bot/start-test-bot.ts'
import { createAuthority } from './certificate-authority.ts'
import { collect } from './collected-errors.ts'
import { ensurePackages } from './ensure-packages.ts'
import { type MailServers, startMailServers, whyNoMailServers } from './start-mail-servers.ts'
import { type NamedSite, openNamedSite } from './thunderbird/named-site.ts'
import {
  runThunderbird,
  THUNDERBIRD_PACKAGES,
  type Thunderbird,
} from './thunderbird/run-thunderbird.ts'
import { SET_UP_SEND_RECEIVE, TRY_LOGIN } from './thunderbird/scripts.ts'
import { trust } from './thunderbird/trust.ts'

const ERIKA = 'erika.mustermann@example.org'
const PASSWORD = 'Herbstlaub-2025'
/** As people type it. */
const TYPED = 'Erika.Mustermann@Example.org'
const SSL = 3

const Said = z.object({ value: z.object({ said: z.string().check(z.minLength(1)) }) })

const skipped = whyNoMailServers() || ensurePackages(THUNDERBIRD_PACKAGES)
const title = `Thunderbird reads the bot's configuration${skipped ? `: skipped, ${skipped}` : ''}`

describe.skipIf(skipped !== '')(title, () => {
  let folder: string
  let servers: MailServers
  let bot: TestBot
  let site: NamedSite
  let thunderbird: Thunderbird
  let version: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'named-site-'))
    const users = [{ user: ERIKA, password: PASSWORD }]
    servers = await startMailServers({ users, domain: 'example.org' })
    const { imap, smtp } = servers
    bot = await startTestBot({ settings: { mail: { domain: 'example.org', imap, smtp } } })
    const authority = createAuthority(folder)
    const name = 'autoconfig.example.org'
    site = await openNamedSite(name, authority.issue([name]), bot.origin)
    thunderbird = await runThunderbird({ proxyPort: site.proxyPort })
    version = await trust(thunderbird, [servers.caFile, authority.caFile])
  }, 120_000)
  afterAll(async () => {
    await thunderbird?.close()
    site?.close()
    await bot?.close()
    await servers?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const tryLogin = (changes: object, password = PASSWORD) =>
    thunderbird.run(TRY_LOGIN, { address: TYPED, password, changes })

  test.each([
    ['wrong-password', {}, 'Herbstlaub-2024'],
    ['upper-case-username', { username: TYPED }, PASSWORD],
  ])('with the mistake %s it does not get in, and says so', async (mistake, changes, password) => {
    const { value } = Said.parse(await tryLogin(changes, password))
    const entry = {
      client: 'thunderbird-set-up',
      version,
      protocol: 'imap',
      mistake,
      exitCode: 1,
    } as const
    expect(collect('thunderbird-set-up', [{ ...entry, text: value.said }])).toEqual([])
  })

  test('from an address and a password alone it sends and receives', async () => {
    const { imap, smtp } = servers
    const letter = [`From: ${ERIKA}`, `To: ${ERIKA}`, 'Subject: Versuch', '', 'Viel Erfolg', '']
    const outcome = await thunderbird.run(SET_UP_SEND_RECEIVE, {
      ...{ address: TYPED, password: PASSWORD, letter: letter.join('\r\n') },
    })
    const values = (type: string, { host, port }: typeof imap) => ({
      ...{ type, hostname: host, port },
      ...{ username: ERIKA, socketType: SSL },
    })
    expect(outcome).toEqual({
      value: {
        source: 'xml-from-isp-https',
        found: [values('imap', imap), values('smtp', smtp)],
        sent: 0,
        received: ['Versuch'],
      },
    })
    expect(site.asked).toContain(
      `autoconfig.example.org/mail/config-v1.1.xml?emailaddress=${encodeURIComponent(TYPED)}`,
    )
  })
})
