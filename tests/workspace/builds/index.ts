import type { Build } from './build.ts'
import { divSoup } from './div-soup/build.ts'
import { iframeSettings } from './iframe-settings/build.ts'
import { multiPage } from './multi-page/build.ts'
import { rerendering } from './rerendering/build.ts'
import { semantic } from './semantic/build.ts'
import { webComponents } from './web-components/build.ts'

export const BUILD_NAMES = [
  'semantic',
  'div-soup',
  'web-components',
  'iframe-settings',
  'multi-page',
  'rerendering',
] as const

export type BuildName = (typeof BUILD_NAMES)[number]

/** Every build of the demo workspace; the folder of each has the same name. */
export const builds: Record<BuildName, Build> = {
  semantic,
  'div-soup': divSoup,
  'web-components': webComponents,
  'iframe-settings': iframeSettings,
  'multi-page': multiPage,
  rerendering,
}
