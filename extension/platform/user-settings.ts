import { browser } from 'wxt/browser'
import type { Settings } from '../../shared/settings/index.ts'
import { onStored } from './on-stored.ts'
import { type LoadedLayers, loadSettingLayers } from './settings.ts'

const KEY = 'settings'

/** Replaces the person's own settings; empty ones leave no trace. */
export async function saveUserSettings(settings: Settings): Promise<void> {
  if (Object.keys(settings).length === 0) await browser.storage.local.remove(KEY)
  else await browser.storage.local.set({ [KEY]: settings })
}

/** Calls back with the settings of every origin, now and whenever the person or the company changes them. */
export function watchSettingLayers(
  listener: (layers: LoadedLayers) => void,
  signal: AbortSignal,
): void {
  const tell = () =>
    void loadSettingLayers().then((layers) => {
      if (!signal.aborted) listener(layers)
    })
  onStored((changes, area) => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) tell()
  }, signal)
  tell()
}

/** Calls back when the company's policy changes while the browser runs (Chrome and Edge; Firefox reads it at its start). */
export function onPolicyChange(listener: () => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') listener()
  })
}
