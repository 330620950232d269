import { type SettingLayers, type Settings, settingsInForce } from '../../shared/settings/index.ts'
import { listenOnHelpCenter } from '../help-center-script.ts'
import { dropAccess } from '../platform/ask-access.ts'
import { saveUserSettings } from '../platform/user-settings.ts'
import { originsOf } from './setting-parts.ts'

/** Replaces the person's own settings, with everything that hangs on them: access and the help center's script. */
export async function replaceSettings(layers: SettingLayers, user: Settings): Promise<void> {
  const before = settingsInForce(layers)
  const after = settingsInForce({ ...layers, user })
  await saveUserSettings(user)
  await dropAccess(originsOf(before), originsOf(after))
  if (before.bot?.url !== after.bot?.url) await listenOnHelpCenter(after.bot?.url)
}
