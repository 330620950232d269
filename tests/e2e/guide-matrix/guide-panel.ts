import type { Language } from '../../../shared/language.ts'
import type { Driver, Point } from './driver.ts'
import type { GuideWords } from './guide-words.ts'
import { findButton, pressButton, seesText } from './page-text.ts'

export type GuidePanel = Awaited<ReturnType<typeof showPanel>>

/** The side panel, in the person's language and past its welcome. */
export async function showPanel(
  driver: Driver,
  { onPanel, title }: GuideWords,
  language: Language,
) {
  const tab = await driver.showPanel()
  const welcome = onPanel('welcome.button')
  const stop = onPanel('stop')
  const starts = [onPanel('start'), onPanel('again')]
  await pressButton(tab, language === 'de' ? 'Deutsch' : 'English')
  const { name } = await findButton(tab, [welcome, ...starts, stop])
  if (name === welcome) await pressButton(tab, welcome)

  return {
    /** Where "Anleitung starten" stands for this guide. */
    async startButton(): Promise<Point> {
      const { place } = await findButton(tab, starts, title)
      return place
    },
    pressAt: (place: Point) => tab.clickAt(place),

    /** Presses "Anleitung beenden", if it is there. */
    async stop(): Promise<void> {
      const { name, place } = await findButton(tab, [...starts, stop], title)
      if (name !== stop) return
      await tab.clickAt(place)
      await findButton(tab, starts, title)
    },

    /** "Erledigt am …" */
    seesDone: () => seesText(tab, onPanel('state.done', { date: '' }).trim()),
  }
}
