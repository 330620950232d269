import type { Language } from '../../shared/language.ts'
import type { Settings } from '../../shared/settings/index.ts'
import type { PanelState } from '../platform/panel-store.ts'
import type { ServerData } from '../server-data/server-data.ts'
import type { ChangeState } from './use-panel-state.ts'
import type { PanelTranslate } from './words.ts'

/** What every section of the panel needs. */
export type PanelContext = {
  language: Language
  t: PanelTranslate
  settings: Settings
  state: PanelState
  change: ChangeState
  /** What was read in the workspace. */
  data: ServerData | undefined
  origins: readonly string[]
}
