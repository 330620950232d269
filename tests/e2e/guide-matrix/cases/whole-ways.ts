import assert from 'node:assert/strict'
import type { Language } from '../../../../shared/language.ts'
import { BUILD_NAMES, type BuildName } from '../../../workspace/server.ts'
import { ERIKA, type Person } from '../person.ts'
import { begins } from './begins.ts'
import type { Case } from './case.ts'
import { TO_DIALOG, TO_PASSWORD, TO_SERVERS } from './steps.ts'

const LANGUAGE = {
  semantic: 'de',
  'div-soup': 'de',
  'web-components': 'en',
  'iframe-settings': 'de',
  'multi-page': 'en',
  rerendering: 'de',
} as const satisfies Record<BuildName, Language>

async function findsServers(erika: Person, path: string): Promise<void> {
  await begins(erika, path)
  await erika.follows()
  assert.deepEqual(erika.told, TO_SERVERS)
  await erika.seesServerData()
  await erika.closesCard()
}

/** Every build, every guide, from the first step to the last. */
export const whole: readonly Case[] = BUILD_NAMES.flatMap((build): Case[] => [
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

/** What most people need after the password, in the same tab. */
export const onwards: readonly Case[] = [
  {
    name: 'semantic: password, and with one press on to the server data',
    build: 'semantic',
    guide: 'mail-password',
    language: LANGUAGE.semantic,
    async play(erika, { paths }) {
      await begins(erika, paths.home)
      await erika.follows()
      await erika.goesOnTo('„Mail“ öffnen')
    },
  },
]

/** The workspace has the language that Erika chose earlier, from the moment she signs in. */
export const inOtherLanguage: readonly Case[] = BUILD_NAMES.map((build) => {
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
export const acrossLanguages: readonly Case[] = BUILD_NAMES.flatMap((build) => {
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
