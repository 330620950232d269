export { type ParsedSettings, parseSettings, parseSettingsText } from './parse-settings.ts'
export { describeProblem, type Problem } from './problem.ts'
export { PROTOCOLS, type Protocol, SSL_PORTS, UNENCRYPTED_PORTS } from './protocols.ts'
export { Settings, TargetOverride } from './settings.ts'
