import type { Settings } from './settings.ts'

/** Settings by where they come from: the company's policy, the person, the build. */
export type SettingLayers = { policy: Settings; user: Settings; build: Settings }

export type SettingSource = 'policy' | 'user' | 'build' | 'none'

/** What counts, part by part: the policy before the person, the person before the build. Parts are never mixed. */
export function settingsInForce({ policy, user, build }: SettingLayers): Settings {
  return { ...build, ...user, ...policy }
}

/** Who decides about a part of the settings. */
export function sourceOf(layers: SettingLayers, part: keyof Settings): SettingSource {
  const order = ['policy', 'user', 'build'] as const
  return order.find((layer) => layers[layer][part] !== undefined) ?? 'none'
}
