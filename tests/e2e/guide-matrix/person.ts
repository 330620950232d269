import assert from 'node:assert/strict'
import { findGuide } from '../../../shared/guides/index.ts'
import type { Language } from '../../../shared/language.ts'
import type { Workspace } from '../../workspace/server.ts'
import type { Driver, Tab } from './driver.ts'
import { guideWords } from './guide-words.ts'
import { findButton, pressButton, seesText } from './page-text.ts'
import { type Sight, seesNext, seesNoCard } from './sight.ts'
import { fewFrames } from './wait-for.ts'

export const ERIKA = { user: 'erika.mustermann@example.org', password: 'Herbstlaub-2025' }
const NEW_PASSWORD = 'Frühlingsregen-2026'

export type GuideId = 'mail-password' | 'server-data'

export type Person = ReturnType<typeof createPerson>

type Options = { driver: Driver; workspace: Workspace; guide: GuideId; language: Language }

/**
 * Erika, who has the workspace open and does what the card says, with mouse and keyboard. She knows the
 * workspace only by what the card says and what it lights up.
 */
export function createPerson({ driver, workspace, guide: id, language }: Options) {
  const entry = findGuide(id)
  if (!entry) throw new Error(`There is no guide "${id}"`)
  const words = guideWords(entry, language)
  const told: string[] = []
  let workspaceTab: Tab | undefined
  let panel: Tab | undefined
  let sight: Sight | undefined

  function tab(): Tab {
    if (!workspaceTab) throw new Error('Erika has no workspace open')
    return workspaceTab
  }

  async function signIn({ ring }: Sight): Promise<void> {
    await click(ring)
    await tab().press('Shift+Tab')
    await tab().type(ERIKA.user)
    await tab().press('Tab')
    await tab().type(ERIKA.password)
    await tab().press('Enter')
  }

  async function typePassword({ ring }: Sight): Promise<void> {
    await click(ring)
    await tab().type(NEW_PASSWORD)
    await tab().press('Tab')
    await tab().type(NEW_PASSWORD)
  }

  async function click(ring: Sight['ring']): Promise<void> {
    if (!ring) throw new Error(`The card says “${sight?.title}”, but nothing is lit up`)
    await tab().pointAt(ring)
    // Nobody presses in the very moment in which the pointer arrives; pages draw themselves anew for it.
    await fewFrames(tab())
    await tab().clickAt(ring)
  }

  async function obey(meaning: string, seen: Sight): Promise<void> {
    if (meaning === 'sign-in') return signIn(seen)
    if (meaning === 'set-password') return typePassword(seen)
    return click(seen.ring)
  }

  return {
    /** What the card has asked for so far, in order. */
    told: told as readonly string[],
    tab,

    async opens(path: string): Promise<void> {
      workspaceTab = await driver.open(workspace.origin + path)
    },

    /** She signed in before, and the workspace remembers her. */
    async isSignedIn(): Promise<void> {
      const { token } = workspace.store.sessions.open(ERIKA.user)
      const { port } = new URL(workspace.origin)
      await driver.setCookie({ name: `workspace-${port}`, value: token, origin: workspace.origin })
    },

    /**
     * Presses "Anleitung starten" in the side panel. The extension brings the workspace to the front, or opens
     * one.
     */
    async startsGuide(): Promise<void> {
      const opened = await driver.openPanel()
      panel = opened
      await pressButton(opened, language === 'de' ? 'Deutsch' : 'English')
      const { onPanel } = words
      const start = [onPanel('start'), onPanel('again')]
      const welcome = onPanel('welcome.button')
      const { name } = await findButton(opened, [welcome, ...start, onPanel('stop')])
      if (name === welcome) await pressButton(opened, welcome)
      const { name: state, place } = await findButton(
        opened,
        [...start, onPanel('stop')],
        words.title,
      )
      // Somebody left it running.
      if (state === onPanel('stop')) await opened.clickAt(place)
      const button = await findButton(opened, start, words.title)
      const press = () => opened.clickAt(button.place)
      if (workspaceTab) await press()
      else workspaceTab = await driver.openedBy(press)
    },

    /** Does what the card says until it says this, or until the guide is finished. */
    async follows(until = 'finished'): Promise<Sight> {
      for (;;) {
        sight = await seesNext(tab(), sight)
        const meaning = words.meaning(sight)
        told.push(meaning)
        if (meaning === until || meaning === 'finished') return sight
        await obey(meaning, sight)
      }
    },

    /** Does what the card says just now. */
    async obeys(): Promise<void> {
      if (sight) await obey(words.meaning(sight), sight)
    },

    /** She looks at the card anew, whatever it said before. */
    looksAnew(): void {
      sight = undefined
    },

    /** The card goes when she closes it, and the panel knows that the guide is done. */
    async closesCard(): Promise<void> {
      const { place } = await findButton(tab(), [words.close])
      await tab().clickAt(place)
      await seesNoCard(tab())
      if (panel) await seesText(panel, words.onPanel('state.done', { date: '' }).trim())
    },

    async hasNewPassword(): Promise<void> {
      const { store } = workspace
      assert.equal(await store.verifyPassword(ERIKA.user, NEW_PASSWORD), true, 'the new password')
      assert.equal(await store.verifyPassword(ERIKA.user, ERIKA.password), false, 'the old one')
    },

    async seesServerData(): Promise<void> {
      const servers = ['imap.example.org', 'pop.example.org', 'smtp.example.org']
      for (const text of [...servers, '993', '995', '465']) await seesText(tab(), text)
    },
  }
}
