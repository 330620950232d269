import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../../scripts/free-port.ts'
import { type Protocol, SSL_PORTS, UNENCRYPTED_PORTS } from '../../../shared/settings/index.ts'
import { type CollectedError, collect } from '../collected-errors.ts'
import { ensurePackages } from '../ensure-packages.ts'
import { MISTAKES, makeMistake } from '../mistakes.ts'
import { type MailServers, startMailServers, whyNoMailServers } from '../start-mail-servers.ts'
import type { MailClient } from './client.ts'
import type { ClientLogin } from './client-login.ts'
import { msmtp } from './msmtp.ts'

const ERIKA = 'erika.mustermann@example.org'
const PASSWORD = 'Herbstlaub-2025'
const MESSAGE = { from: ERIKA, to: ERIKA, subject: 'Versuch', body: 'Viel Erfolg mit dem Postfach' }

/** The same cases for every mail program: what is right works, every mistake is refused, and its words are kept. */
export function testMailClient(client: MailClient): void {
  const { id, protocols, languages, silentAbout = [] } = client
  const skipped = whyNoMailServers() || ensurePackages([...client.packages, ...msmtp.packages])
  const title = `${id} on real mail servers${skipped ? `: skipped, ${skipped}` : ''}`

  describe.skipIf(skipped !== '')(title, () => {
    let servers: MailServers
    let closedPort: number
    beforeAll(async () => {
      const users = [{ user: ERIKA, password: PASSWORD }]
      servers = await startMailServers({ users, domain: 'example.org' })
      closedPort = await freePort()
    })
    afterAll(() => servers?.close())

    const login = (protocol: Protocol): ClientLogin => ({
      ...{ protocol, ...servers[protocol] },
      ...{ username: ERIKA, password: PASSWORD, caFile: servers.caFile },
    })

    test.each(protocols)('with SSL and the lower-case name it works: %s', async (protocol) => {
      // Who cannot send itself gets a message from who can.
      const sent = await (protocols.includes('smtp') ? client : msmtp).run(
        login('smtp'),
        MESSAGE,
        'en',
      )
      expect(sent).toMatchObject({ exitCode: 0, error: '' })
      await servers.untilDelivered(ERIKA)
      if (protocol === 'smtp') return
      const received = await client.run(login(protocol), MESSAGE, 'en')
      expect(received).toMatchObject({ exitCode: 0, error: '' })
      expect(received.output).toContain(MESSAGE.body)
    })

    const collected: CollectedError[] = []
    const cases = languages.flatMap((language) =>
      protocols.flatMap((protocol) => MISTAKES.map((mistake) => ({ language, protocol, mistake }))),
    )

    // Side by side: a server of implicit TLS lets unencrypted clients wait until they give up.
    test.concurrent.each(cases)(
      '$protocol: $mistake is refused ($language)',
      async ({ language, protocol, mistake }) => {
        const right = login(protocol)
        const wrong = { ...right, ...makeMistake(mistake, right, closedPort) }
        const { exitCode, error } = await client.run(wrong, MESSAGE, language)
        expect(exitCode).not.toBe(0)
        if (silentAbout.includes(mistake)) return expect(error).toBe('')
        expect(error).not.toBe('')
        const text = withUsualPorts(error, protocol)
        const entry = { client: id, version: client.version(), protocol, mistake, exitCode, text }
        collected.push(language === 'en' ? entry : { ...entry, language })
      },
    )

    test('what it says is on file', () => {
      const silent = cases.filter(({ mistake }) => silentAbout.includes(mistake))
      expect(collected).toHaveLength(cases.length - silent.length)
      expect(collect(id, collected)).toEqual([])
    })

    /** Free ports differ from run to run; people see the usual ones. */
    function withUsualPorts(text: string, protocol: Protocol): string {
      return text
        .replaceAll(String(closedPort), String(UNENCRYPTED_PORTS[protocol][0]))
        .replaceAll(String(servers[protocol].port), String(SSL_PORTS[protocol]))
    }
  })
}
