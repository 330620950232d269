import { browser } from 'wxt/browser'
import { parseSettings, type Settings } from '../../shared/settings/index.ts'

/**
 * The settings in force, part by part: company policy first, then the person's own, then those of the build.
 * An unsound part is left out, so that a bad policy cannot stop the extension.
 */
export async function loadSettings(): Promise<Settings> {
  const { policy, user, build } = await loadSettingLayers()
  return { ...build, ...user, ...policy }
}

/** Where settings come from; whatever stands further up here counts. */
export type SettingLayers = { policy: Settings; user: Settings; build: Settings }

/** The settings of each origin on their own, each without its unsound parts. */
export async function loadSettingLayers(): Promise<SettingLayers> {
  const [policy, user] = await Promise.all([readPolicy(), readUser()])
  return {
    policy: parseSettings(policy).settings,
    user: parseSettings(user).settings,
    build: __SETTINGS__,
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
