import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../../scripts/free-port.ts'
import type { Language } from '../../../shared/language.ts'
import { PROTOCOLS, type Protocol } from '../../../shared/settings/index.ts'
import type { ClientLogin } from '../clients/client-login.ts'
import { BETWEEN_DIALOGS, type CollectedError, collect } from '../collected-errors.ts'
import { type DebianPackage, ensurePackages } from '../ensure-packages.ts'
import { MISTAKES, makeMistake } from '../mistakes.ts'
import { type MailServers, startMailServers, whyNoMailServers } from '../start-mail-servers.ts'
import { runThunderbird, THUNDERBIRD_PACKAGES, type Thunderbird } from './run-thunderbird.ts'
import { trust } from './trust.ts'
import { tryAccount, watch } from './try-account.ts'

const ERIKA = 'erika.mustermann@example.org'
const PASSWORD = 'Herbstlaub-2025'
const LOCALES = { de: /^de$/, en: /^en-US$/ } as const satisfies Record<Language, RegExp>
const TRANSLATIONS: Record<Language, readonly DebianPackage[]> = {
  de: [
    {
      name: 'thunderbird-l10n-de',
      file: '/usr/lib/thunderbird/extensions/langpack-de@thunderbird.mozilla.org.xpi',
    },
  ],
  en: [],
}
// Before anybody has made it trust the authority.
const UNTRUSTED = 'unknown-certificate'

/** Every mistake in an account of an unmodified Thunderbird that speaks this language: it says so, and its words are kept. */
export function testThunderbirdMistakes(language: Language): void {
  const packages = [...THUNDERBIRD_PACKAGES, ...TRANSLATIONS[language]]
  const skipped = whyNoMailServers() || ensurePackages(packages)
  const title = `Thunderbird with mistakes (${language})${skipped ? `: skipped, ${skipped}` : ''}`

  describe.skipIf(skipped !== '')(title, () => {
    let servers: MailServers
    let thunderbird: Thunderbird
    let version: string
    let closedPort: number
    const collected: CollectedError[] = []
    beforeAll(async () => {
      const users = [{ user: ERIKA, password: PASSWORD }]
      servers = await startMailServers({ users, domain: 'example.org' })
      closedPort = await freePort()
      thunderbird = await runThunderbird({ language })
      expect(await watch(thunderbird)).toMatch(LOCALES[language])
      version = await trust(thunderbird, [])
    }, 120_000)
    afterAll(async () => {
      await thunderbird?.close()
      await servers?.close()
    })

    const isRefused = async (mistake: (typeof MISTAKES)[number], protocol: Protocol) => {
      const right: ClientLogin = {
        ...{ protocol, ...servers[protocol] },
        ...{ username: ERIKA, password: PASSWORD, caFile: servers.caFile },
      }
      const wrong = { ...right, ...makeMistake(mistake, right, closedPort) }
      const shown = await tryAccount(thunderbird, wrong, ERIKA)
      expect(shown).not.toEqual([])
      const text = shown.join(BETWEEN_DIALOGS)
      const entry = { client: 'thunderbird', version, protocol, mistake, exitCode: 1, text }
      collected.push(language === 'en' ? entry : { ...entry, language })
    }

    test.each(PROTOCOLS)(`%s: ${UNTRUSTED} is refused`, (protocol) =>
      isRefused(UNTRUSTED, protocol),
    )

    test.each(
      PROTOCOLS.flatMap((protocol) =>
        MISTAKES.filter((one) => one !== UNTRUSTED).map((mistake) => ({ protocol, mistake })),
      ),
    )('$protocol: $mistake is refused', async ({ protocol, mistake }) => {
      await trust(thunderbird, [servers.caFile])
      await isRefused(mistake, protocol)
    })

    test('what it says is on file', () => {
      expect(collected).toHaveLength(MISTAKES.length * PROTOCOLS.length)
      expect(collect('thunderbird', collected)).toEqual([])
    })
  })
}
