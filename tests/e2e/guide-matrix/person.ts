import assert from 'node:assert/strict'
import { findGuide } from '../../../shared/guides/index.ts'
import type { Language } from '../../../shared/language.ts'
import type { Workspace } from '../../workspace/server.ts'
import type { Driver, Tab } from './driver.ts'
import { type GuidePanel, showPanel } from './guide-panel.ts'
import { guideWords } from './guide-words.ts'
import { findButton, seesText } from './page-text.ts'
import { type Sight, seesNext, seesNoCard, seesOnCard } from './sight.ts'
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
  const hashBefore = workspace.store.passwordHash(ERIKA.user)
  const told: string[] = []
  let workspaceTab: Tab | undefined
  let panel: GuidePanel | undefined
  let sight: Sight | undefined
  let lastPress = 'nothing'

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
  }

  async function click(ring: Sight['ring']): Promise<void> {
    if (!ring) throw new Error(`The card says “${sight?.title}”, but nothing is lit up`)
    await tab().pointAt(ring)
    // Nobody presses in the very moment in which the pointer arrives; pages draw themselves anew for it.
    await fewFrames(tab())
    await tab().clickAt(ring)
    lastPress = `${sight?.title} at ${ring.x},${ring.y}`
  }

  async function obey(meaning: string, seen: Sight): Promise<void> {
    if (meaning === 'sign-in') return signIn(seen)
    if (meaning === 'set-password' || meaning === 'repeat-password') return typePassword(seen)
    return click(seen.ring)
  }

  return {
    /** What the card has asked for so far, in order. */
    told: told as readonly string[],
    /** What the card called the place that was pressed last, and where it was. */
    lastPress: () => lastPress,
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

    /** The extension brings the workspace to the front, or opens one. */
    async startsGuide(): Promise<void> {
      panel = await showPanel(driver, words, language)
      const { pressAt, startButton } = panel
      const button = await startButton()
      if (workspaceTab) await pressAt(button)
      else workspaceTab = await driver.openedBy(() => pressAt(button))
    },

    async stopsGuide(): Promise<void> {
      const { stop } = await showPanel(driver, words, language)
      await stop()
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
      await panel?.seesDone()
    },

    /** Presses the button that leads from the last card to the next guide, which then says this. */
    async goesOnTo(step: string): Promise<void> {
      const { place } = await findButton(tab(), [words.next])
      await tab().clickAt(place)
      await seesOnCard(tab(), step)
    },

    async hasNewPassword(): Promise<void> {
      const { store } = workspace
      assert.notEqual(store.passwordHash(ERIKA.user), hashBefore, 'the stored hash')
      assert.equal(await store.verifyPassword(ERIKA.user, NEW_PASSWORD), true, 'the new password')
      assert.equal(await store.verifyPassword(ERIKA.user, ERIKA.password), false, 'the old one')
    },

    async seesServerData(): Promise<void> {
      const servers = ['imap.example.org', 'pop.example.org', 'smtp.example.org']
      for (const text of [...servers, '993', '995', '465']) await seesText(tab(), text)
      await findButton(tab(), [words.copyAll])
    },
  }
}
