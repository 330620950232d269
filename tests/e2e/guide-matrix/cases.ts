import assert from 'node:assert/strict'
import type { Language } from '../../../shared/language.ts'
import { BUILD_NAMES, type BuildName, type Workspace } from '../../workspace/server.ts'
import { pressButton, seesText } from './page-text.ts'
import { ERIKA, type GuideId, type Person } from './person.ts'
import { seesNoCard } from './sight.ts'

/** One way through one build of the workspace; the same in every browser. */
export type Case = {
  name: string
  build: BuildName
  guide: GuideId
  /** Language of the card. */
  language: Language
  play: (erika: Person, workspace: Workspace) => Promise<void>
}

const TO_PASSWORD = [
  'sign-in',
  'open-profile',
  'open-settings',
  'open-security',
  'set-password',
  'repeat-password',
  'save',
  'finished',
]
const TO_SERVERS = ['sign-in', 'open-mail', 'open-mail-server', 'finished']

/** One team hides the form in a dialog. */
const TO_DIALOG = TO_PASSWORD.toSpliced(4, 0, 'open-password-form')

const LANGUAGE = {
  semantic: 'de',
  'div-soup': 'de',
  'web-components': 'en',
  'iframe-settings': 'de',
  'multi-page': 'en',
  rerendering: 'de',
} as const satisfies Record<BuildName, Language>

async function begins(erika: Person, path: string): Promise<void> {
  await erika.opens(path)
  await erika.startsGuide()
}

async function findsServers(erika: Person, path: string): Promise<void> {
  await begins(erika, path)
  await erika.follows()
  assert.deepEqual(erika.told, TO_SERVERS)
  await erika.seesServerData()
  await erika.closesCard()
}

const whole: readonly Case[] = BUILD_NAMES.flatMap((build): Case[] => [
  {
    name: `${build}: password, from signing in to the end`,
    build,
    guide: 'mail-password',
    language: LANGUAGE[build],
    async play(erika, { paths }) {
      await begins(erika, paths.home)
      await erika.follows()
      assert.deepEqual(erika.told, build === 'rerendering' ? TO_DIALOG : TO_PASSWORD)
      await erika.hasNewPassword()
      await erika.closesCard()
    },
  },
  {
    name: `${build}: server data, from signing in to the end`,
    build,
    guide: 'server-data',
    language: LANGUAGE[build],
    async play(erika, { paths }) {
      await findsServers(erika, paths.home)
    },
  },
])

/** The workspace has the language that Erika chose earlier, from the moment she signs in. */
const inOtherLanguage: readonly Case[] = BUILD_NAMES.map((build) => {
  const language = otherLanguage(build)
  return {
    name: `${build}: password, in a workspace that turns to "${language}" after signing in`,
    build,
    guide: 'mail-password',
    language,
    async play(erika, { paths, store }) {
      await store.setPreferences(ERIKA.user, { language })
      await begins(erika, paths.home)
      await erika.follows()
      await erika.hasNewPassword()
    },
  }
})

/** The card speaks one language and the workspace the other, all the way. */
const acrossLanguages: readonly Case[] = BUILD_NAMES.flatMap((build) => {
  const language = otherLanguage(build)
  const name = (guide: string) => `${build}: ${guide}, with a card in "${language}"`
  return [
    {
      name: name('password'),
      build,
      guide: 'mail-password',
      language,
      async play(erika, { paths, store }) {
        await store.setPreferences(ERIKA.user, { language: LANGUAGE[build] })
        await begins(erika, paths.home)
        await erika.follows()
        await erika.hasNewPassword()
      },
    },
    {
      name: name('server data'),
      build,
      guide: 'server-data',
      language,
      async play(erika, { paths, store }) {
        await store.setPreferences(ERIKA.user, { language: LANGUAGE[build] })
        await findsServers(erika, paths.home)
      },
    },
  ] satisfies Case[]
})

function otherLanguage(build: BuildName): Language {
  return LANGUAGE[build] === 'de' ? 'en' : 'de'
}

const detours: readonly Case[] = [
  {
    name: 'rerendering: the language is switched in the middle',
    build: 'rerendering',
    guide: 'mail-password',
    language: 'de',
    async play(erika, { paths }) {
      await begins(erika, paths.home)
      await erika.follows('open-security')
      await pressButton(erika.tab(), 'English')
      await seesText(erika.tab(), 'Calendar')
      erika.looksAnew()
      await erika.follows()
      assert.deepEqual(erika.told, TO_DIALOG.toSpliced(4, 0, 'open-security'))
      await seesText(erika.tab(), 'Your password has been saved.')
      await erika.hasNewPassword()
    },
  },
  {
    name: 'div-soup: starts in the middle, on the security page, while she is signed in',
    build: 'div-soup',
    guide: 'mail-password',
    language: 'de',
    async play(erika, { paths }) {
      await erika.isSignedIn()
      await begins(erika, paths.security)
      const { words } = await erika.follows('set-password')
      assert.match(words, /Die Schritte 1 bis 4 sind schon erledigt\./)
      await erika.obeys()
      await erika.follows()
      assert.deepEqual(erika.told, ['set-password', 'repeat-password', 'save', 'finished'])
      await erika.hasNewPassword()
    },
  },
  {
    name: 'iframe-settings: starts at the goal, and is finished at once',
    build: 'iframe-settings',
    guide: 'server-data',
    language: 'en',
    async play(erika, { paths }) {
      await erika.isSignedIn()
      await begins(erika, paths.mailServer)
      await erika.follows()
      assert.deepEqual(erika.told, ['finished'])
      await erika.seesServerData()
      await erika.closesCard()
    },
  },
  {
    name: 'web-components: the page is loaded anew just before saving',
    build: 'web-components',
    guide: 'mail-password',
    language: 'de',
    async play(erika, { paths }) {
      await begins(erika, paths.home)
      await erika.follows('save')
      await erika.tab().reload()
      erika.looksAnew()
      await erika.follows()
      assert.deepEqual(
        erika.told,
        TO_PASSWORD.toSpliced(6, 0, 'save', 'set-password', 'repeat-password'),
      )
      await erika.hasNewPassword()
    },
  },
  {
    name: 'semantic: the session ends before saving, and she signs in again',
    build: 'semantic',
    guide: 'mail-password',
    language: 'de',
    async play(erika, { paths, store }) {
      await begins(erika, paths.home)
      await erika.follows('save')
      store.expireSessions()
      await erika.obeys()
      await erika.follows()
      assert.deepEqual(
        erika.told,
        TO_PASSWORD.toSpliced(6, 0, 'save', 'sign-in', 'set-password', 'repeat-password'),
      )
      await erika.hasNewPassword()
    },
  },
  {
    name: 'multi-page: she goes back with the browser’s button, and forth with the guide',
    build: 'multi-page',
    guide: 'mail-password',
    language: 'en',
    async play(erika, { paths }) {
      await begins(erika, paths.home)
      await erika.follows('set-password')
      await erika.tab().back()
      erika.looksAnew()
      await erika.follows()
      assert.deepEqual(erika.told, TO_PASSWORD.toSpliced(4, 0, 'set-password', 'open-security'))
      await erika.hasNewPassword()
    },
  },
  {
    name: 'iframe-settings: she wanders off and comes back',
    build: 'iframe-settings',
    guide: 'mail-password',
    language: 'de',
    async play(erika, { origin, paths }) {
      await begins(erika, paths.home)
      await erika.follows('set-password')
      await erika.tab().goto(origin + paths.mailServer)
      erika.looksAnew()
      await erika.follows()
      const anew = ['open-profile', 'open-settings', 'open-security', 'set-password']
      assert.deepEqual(erika.told, TO_PASSWORD.toSpliced(5, 0, ...anew))
      await erika.hasNewPassword()
    },
  },
  {
    name: 'semantic: the guide is open in two tabs, and goes on in the second',
    build: 'semantic',
    guide: 'mail-password',
    language: 'de',
    async play(erika, { paths }) {
      await begins(erika, paths.home)
      await erika.follows('open-security')
      const first = erika.tab()
      await erika.opens(paths.security)
      erika.looksAnew()
      await erika.follows()
      assert.deepEqual(erika.told, TO_PASSWORD)
      await seesNoCard(first)
      await erika.hasNewPassword()
    },
  },
  {
    name: 'semantic: she signs out from the profile menu, and in again',
    build: 'semantic',
    guide: 'mail-password',
    language: 'de',
    async play(erika, { paths }) {
      await begins(erika, paths.home)
      await erika.follows('open-settings')
      await pressButton(erika.tab(), 'Abmelden')
      await erika.follows()
      assert.deepEqual(erika.told, [...TO_PASSWORD.slice(0, 3), ...TO_PASSWORD])
      await erika.hasNewPassword()
    },
  },
  {
    name: 'semantic: no workspace is open, so the extension opens one',
    build: 'semantic',
    guide: 'server-data',
    language: 'de',
    async play(erika) {
      await erika.startsGuide()
      await erika.follows()
      assert.deepEqual(erika.told, TO_SERVERS)
      await erika.seesServerData()
    },
  },
]

export const cases: readonly Case[] = [...whole, ...inOtherLanguage, ...acrossLanguages, ...detours]
