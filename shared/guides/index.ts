import type { Words } from '../i18n.ts'
import type { Guide } from './guide.ts'
import mailPassword, { words as mailPasswordWords } from './mail-password.guide.ts'
import serverData, { words as serverDataWords } from './server-data.guide.ts'

export type { Condition, Guide, Landmark, Names, Region, Step, Target } from './guide.ts'

export type GuideEntry = { guide: Guide; words: Words<unknown> }

/** Every guide of the product; a test compares this list with the folder. */
export const guides: readonly GuideEntry[] = [
  { guide: mailPassword, words: mailPasswordWords },
  { guide: serverData, words: serverDataWords },
]

/** The guide with this id, if there is one: ids come from links and messages, so they may be anything. */
export function findGuide(id: string): GuideEntry | undefined {
  return guides.find((entry) => entry.guide.id === id)
}
