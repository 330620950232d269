import assert from 'node:assert/strict'
import { pressButton, seesText } from '../page-text.ts'
import { seesNoCard } from '../sight.ts'
import { begins } from './begins.ts'
import type { Case } from './case.ts'
import { TO_DIALOG, TO_PASSWORD, TO_SERVERS } from './steps.ts'

/** Ways that are not straight: people come in the middle, go back, reload, sign out. */
export const detours: readonly Case[] = [
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
