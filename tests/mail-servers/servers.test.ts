import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROTOCOLS } from '../../shared/settings/index.ts'
import { curl } from './clients/curl.ts'
import { type MailServers, startMailServers, whyNoMailServers } from './start-mail-servers.ts'

const ERIKA = 'erika.mustermann@example.org'
const MAX = 'max.beispiel@example.org'
const PASSWORD = 'Herbstlaub-2025'
const REFUSED = 67

const skipped = whyNoMailServers()

describe.skipIf(skipped !== '')(
  `real mail servers${skipped ? `: skipped, ${skipped}` : ''}`,
  () => {
    let servers: MailServers
    beforeAll(async () => {
      servers = await startMailServers({
        users: [{ user: ERIKA, password: PASSWORD }, { user: MAX }],
        domain: 'example.org',
      })
    })
    afterAll(() => servers?.close())

    const attempt = async (
      protocol: (typeof PROTOCOLS)[number],
      { username = ERIKA, password = PASSWORD, to = ERIKA },
    ) => {
      const login = { protocol, ...servers[protocol], username, password, caFile: servers.caFile }
      const letter = { from: username, to, subject: 'Versuch', body: 'Viel Erfolg' }
      return (await curl.run(login, letter, 'en')).exitCode
    }

    test('without a password set nobody gets in; once it is set, the new one counts and the old one does not', async () => {
      // Sending comes first, so that there is something to fetch.
      const asMax = async (password: string) => [
        await attempt('smtp', { username: MAX, password, to: MAX }),
        ...(await Promise.all(
          PROTOCOLS.filter((one) => one !== 'smtp').map((one) =>
            attempt(one, { username: MAX, password }),
          ),
        )),
      ]
      expect(await asMax('Winterweg-2025')).toEqual([REFUSED, REFUSED, REFUSED])
      await servers.setPassword(MAX, 'Winterweg-2025')
      expect(await attempt('smtp', { username: MAX, password: 'Winterweg-2025', to: MAX })).toBe(0)
      await servers.untilDelivered(MAX)
      expect(await asMax('Winterweg-2025')).toEqual([0, 0, 0])
      await servers.setPassword(MAX, 'Winterweg-2026')
      expect(await asMax('Winterweg-2025')).toEqual([REFUSED, REFUSED, REFUSED])
      expect(await asMax('Winterweg-2026')).toEqual([0, 0, 0])
    })

    test('no mail leaves the machine', async () => {
      expect(await attempt('smtp', { to: 'someone@example.com' })).toBe(55)
      expect(servers.log()).toContain('<someone@example.com>: Relay access denied')
    })
  },
)
