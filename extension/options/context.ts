import type { Language } from '../../shared/language.ts'
import type { Settings } from '../../shared/settings/index.ts'
import type { LoadedLayers } from '../platform/settings.ts'
import type { OptionsTranslate } from './words.ts'

/** What every section of the options needs. */
export type OptionsContext = {
  language: Language
  t: OptionsTranslate
  layers: LoadedLayers
  /** What is in force. */
  settings: Settings
  /** Replaces all of the person's own settings. */
  replace: (user: Settings) => Promise<void>
  /** Replaces or removes a part of the person's own settings. */
  change: <Part extends keyof Settings>(
    part: Part,
    value: Settings[Part] | undefined,
  ) => Promise<void>
}
