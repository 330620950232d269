import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import mailPasswordDe from '../../../locales/de/guides/mail-password.json' with { type: 'json' }
import serverDataDe from '../../../locales/de/guides/server-data.json' with { type: 'json' }
import mailPasswordEn from '../../../locales/en/guides/mail-password.json' with { type: 'json' }
import serverDataEn from '../../../locales/en/guides/server-data.json' with { type: 'json' }
import { BUILD_NAMES } from '../../workspace/server.ts'
import { ERIKA, makeStage } from './check-stage.ts'
import { runCheckIn } from './run-check.ts'

// Each run bundles, opens a browser and waits for what is missing, on a machine that has other things to do.
vi.setConfig({ testTimeout: 120_000 })

const { clear, folder, signedIn } = makeStage()
afterAll(clear)

const GUIDES = {
  'mail-password': { de: mailPasswordDe, en: mailPasswordEn },
  'server-data': { de: serverDataDe, en: serverDataEn },
}
const SHORT = {
  de: ['Schritte', 'Alle 9 Schritte sind gefunden oder schon erledigt.', 'Bilder und report.json:'],
  en: ['steps', 'All 9 steps are found or already done.', 'Pictures and report.json:'],
}
const TOLD = {
  de: { step: /^ {2}(\d) ✓ (?:gefunden|schon erledigt) +(.+)$/, picture: / {6}Bild: (.+)$/ },
  en: { step: /^ {2}(\d) ✓ (?:found|already done) +(.+)$/, picture: / {6}Picture: (.+)$/ },
}

// Every build is checked in both languages and both lengths; each of the four together only once, for the sake of time.
const SHORT_GERMAN = [
  { language: 'de', isVerbose: false },
  { language: 'en', isVerbose: true },
] as const
const SHORT_ENGLISH = [
  { language: 'en', isVerbose: false },
  { language: 'de', isVerbose: true },
] as const
const WAYS = {
  semantic: [...SHORT_GERMAN, ...SHORT_ENGLISH],
  'div-soup': SHORT_GERMAN,
  'web-components': SHORT_ENGLISH,
  'iframe-settings': SHORT_GERMAN,
  'multi-page': SHORT_ENGLISH,
  rerendering: SHORT_GERMAN,
}

describe.each(BUILD_NAMES)('%s', (build) => {
  test('all steps are found; it says so in a few lines or, with --verbose, tells each; nothing changes', async () => {
    const { workspace, state } = await signedIn(build)
    const before = workspace.store.passwordHash(ERIKA.user)
    const runs = WAYS[build].map(async ({ language, isVerbose }) => {
      const out = join(folder, `${build}-${language}-${isVerbose}`)
      const options = ['--url', workspace.origin, '--storage-state', state, '--out', out]
      const run = await runCheckIn(language, ...options, ...(isVerbose ? ['--verbose'] : []))
      return { ...run, language, isVerbose, out }
    })
    for (const { code, stdout, stderr, language, isVerbose, out } of await Promise.all(runs)) {
      const lines = stdout.trimEnd().split('\n')
      const [steps, sum, pictures] = SHORT[language]
      const [first, second] = [GUIDES['mail-password'], GUIDES['server-data']]
      const short = [
        `✓ mail-password: ${first[language].title}, 6 ${steps}`,
        `✓ server-data: ${second[language].title}, 3 ${steps}`,
        `${pictures} ${out}`,
        sum,
      ]
      if (isVerbose) {
        expect(lines).toEqual(expect.arrayContaining(short))
        expect(lines.at(-1)).toBe(sum)
        const told = lines.flatMap(
          (line) => TOLD[language].step.exec(line)?.slice(1).join(' ') ?? [],
        )
        expect(told).toEqual([...titlesOf(first[language]), ...titlesOf(second[language])])
        const shown = lines.flatMap((line) => TOLD[language].picture.exec(line)?.[1] ?? [])
        expect(shown).toContain(join(out, 'mail-password-6-save.png'))
        expect(shown).toContain(join(out, 'server-data-3-open-mail-server.png'))
        expect(shown.filter((file) => !existsSync(file))).toEqual([])
      } else {
        expect(lines).toEqual(short)
      }
      expect(stderr).toBe('')
      expect(code).toBe(0)
    }
    expect(workspace.store.passwordHash(ERIKA.user)).toBe(before)
  })
})

/** "1 Sign in", "2 Open your profile" and so on. */
function titlesOf({ steps }: { steps: Record<string, { title: string }> }): readonly string[] {
  return Object.values(steps).map(({ title }, index) => `${index + 1} ${title}`)
}
