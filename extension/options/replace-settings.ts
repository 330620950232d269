import { type SettingLayers, type Settings, settingsInForce } from '../../shared/settings/index.ts'
import { dropAccess } from '../platform/ask-access.ts'
import { setContentScript } from '../platform/content-scripts.ts'
import { saveUserSettings } from '../platform/user-settings.ts'
import { originsOf } from './setting-parts.ts'

/** Replaces the person's own settings, with everything that hangs on them: access and the help center's script. */
export async function replaceSettings(layers: SettingLayers, user: Settings): Promise<void> {
  const before = settingsInForce(layers)
  const after = settingsInForce({ ...layers, user })
  await saveUserSettings(user)
  await dropAccess(originsOf(before), originsOf(after))
  if (before.bot?.url !== after.bot?.url) {
    await setContentScript('help-center', after.bot ? [after.bot.url] : [])
  }
}
