export { describeProblem } from './describe-problem.ts'
export { type SettingLayers, type SettingSource, settingsInForce, sourceOf } from './layers.ts'
export { type ParsedSettings, parseSettings, parseSettingsText } from './parse-settings.ts'
export type { Problem } from './problem.ts'
export {
  PROTOCOLS,
  type Protocol,
  protocolOfSslPort,
  protocolOfUnencryptedPort,
  SSL_PORTS,
  UNENCRYPTED_PORTS,
} from './protocols.ts'
export { Settings, TargetOverride } from './settings.ts'
