import { looseTranslator } from '../../i18n.ts'
import type { Language } from '../../language.ts'
import { words } from '../words.ts'
import type { UnreadableConfig } from './client-config.ts'
import type { LintedConfig } from './lint-config.ts'
import type { LintFinding } from './lint-finding.ts'

/** `Zeile 12, incomingServer (imap): Fehler: …` */
export function describeFinding(finding: LintFinding, language: Language): string {
  const t = looseTranslator(words, language)
  const { line, place, severity, key, values } = finding
  // A value that is not there at all cannot be quoted.
  const sentence = t(`lint.findings.${key}${values.value === '' ? '-missing' : ''}`, values)
  return t('lint.line', { line, place, severity: t(`lint.${severity}`), sentence })
}

/** One line about the whole file: in order, how much was found, or why it could not be read. */
export function describeConfig(
  file: string,
  outcome: LintedConfig | UnreadableConfig,
  language: Language,
): string {
  const t = looseTranslator(words, language)
  if (outcome.kind === 'not-a-config')
    return t('lint.unreadable.not-a-config', { file, root: outcome.root })
  if (outcome.kind === 'not-xml')
    return t(`lint.unreadable.${outcome.key}`, { file, line: outcome.line, reason: outcome.reason })
  const servers = outcome.config.providers.reduce((sum, { servers }) => sum + servers.length, 0)
  const errors = outcome.findings.filter(({ severity }) => severity === 'error').length
  const warnings = outcome.findings.length - errors
  return outcome.findings.length === 0
    ? t('lint.clean', { file, servers })
    : t('lint.found', { file, errors, warnings, servers })
}
