import {
  type ClientConfig,
  type ConfigProvider,
  parseClientConfig,
  type UnreadableConfig,
} from './client-config.ts'
import type { LintFinding, LintKey } from './lint-finding.ts'
import { lintServer } from './lint-server.ts'

export type LintedConfig = {
  kind: 'linted'
  config: ClientConfig
  findings: readonly LintFinding[]
}

/** Judges a published configuration by our rules. Whatever can be read is accepted; the findings say what is wrong with it. */
export function lintConfig(text: string): LintedConfig | UnreadableConfig {
  const config = parseClientConfig(text)
  if (config.kind !== 'config') return config
  return {
    kind: 'linted',
    config,
    findings: [...lintRoot(config), ...config.providers.flatMap(lintProvider)],
  }
}

function lintRoot({ version, providers }: ClientConfig): LintFinding[] {
  const at = { line: 1, place: 'clientConfig' }
  const findings: LintFinding[] = []
  if (!/^1\.\d+$/.test(version ?? ''))
    findings.push({ ...at, key: 'version', severity: 'warning', values: { value: version ?? '' } })
  if (providers.length === 0)
    findings.push({ ...at, key: 'no-provider', severity: 'error', values: {} })
  return findings
}

function lintProvider(provider: ConfigProvider): LintFinding[] {
  const { id, domains, displayName, displayShortName, servers, line } = provider
  const found = (
    key: LintKey,
    severity: LintFinding['severity'],
    values: LintFinding['values'] = {},
  ) => ({ key, severity, values, line, place: 'emailProvider' })
  const name = (element: string, text: string | undefined, maximum: number) => {
    if (!text) return [found('name-missing', 'warning', { element })]
    return [...text].length > maximum
      ? [found('name-too-long', 'warning', { element, maximum })]
      : []
  }
  const has = (...types: string[]) => servers.some(({ type }) => types.includes(type))
  return [
    ...(id ? [] : [found('no-id', 'error')]),
    ...(domains.some((domain) => domain !== '') ? [] : [found('no-domain', 'warning')]),
    ...name('displayName', displayName, 60),
    ...name('displayShortName', displayShortName, 20),
    ...(has('imap', 'pop3') ? [] : [found('no-incoming', 'error')]),
    ...(has('smtp') ? [] : [found('no-outgoing', 'error')]),
    ...servers.flatMap(lintServer),
  ]
}
