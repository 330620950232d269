import { browser } from 'wxt/browser'
import {
  type Problem,
  parseSettings,
  type SettingLayers,
  type Settings,
  settingsInForce,
} from '../../shared/settings/index.ts'

/**
 * The settings in force, part by part: company policy first, then the person's own, then those of the build.
 * An unsound part is left out, so that a bad policy cannot stop the extension.
 */
export async function loadSettings(): Promise<Settings> {
  return settingsInForce(await loadSettingLayers())
}

/** The same without the policy, for which Chromium takes three seconds after its start. */
export async function loadSettingsBeforePolicy(): Promise<Settings> {
  const user = parseSettings(await readUser()).settings
  return settingsInForce({ policy: {}, user, build: __SETTINGS__ })
}

/** The settings of each origin, and everything in the policy that cannot be used. */
export type LoadedLayers = SettingLayers & { policyProblems: readonly Problem[] }

/** The settings of each origin on their own, each without its unsound parts. */
export async function loadSettingLayers(): Promise<LoadedLayers> {
  const [policy, user] = await Promise.all([readPolicy(), readUser()])
  const { settings, problems } = parseSettings(policy)
  return {
    policy: settings,
    user: parseSettings(user).settings,
    build: __SETTINGS__,
    policyProblems: problems,
  }
}

async function readPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null)
  } catch {
    // Firefox rejects when no policy is installed ("Managed storage manifest not found").
    return {}
  }
}

async function readUser(): Promise<unknown> {
  const { settings } = await browser.storage.local.get('settings')
  return settings ?? {}
}
