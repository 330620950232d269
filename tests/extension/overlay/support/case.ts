import type { Results } from '../../../../extension/overlay/results.ts'
import type { Driver } from './driver.ts'
import type { PageServer, TestPage } from './page-server.ts'

/** One case: pages by path, and what a person does and must see there. The same in every browser. */
export type Case = {
  name: string
  /** By path; a function is told the addresses that are only known once the pages are served. */
  pages: Readonly<Record<string, TestPage>>
  /** The guide that plays. @default "mail-password" */
  guide?: string
  /** `late`: the page was there first, as when the guide starts in an open tab. @default "early" */
  start?: 'early' | 'late'
  /** Operator's overrides of targets. */
  overrides?: Readonly<Record<string, { selector: string }>>
  /** What the guide has led to, as the reader hands it over. */
  results?: Results
  /** `page`: speaks with the overlay through the page, which an extension's content script does not allow. */
  world?: 'page'
  /** Reasons why a browser cannot express the case. */
  not?: { firefox?: string; chromium?: string }
  /** @default 1100 x 700 */
  size?: readonly [number, number]
  media?: { colorScheme?: 'dark'; forcedColors?: 'active'; reducedMotion?: 'reduce' }
  run: (person: Driver, place: PageServer) => Promise<void>
}
