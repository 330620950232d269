import type * as z from 'zod/mini'
import type { WordValues } from '../fill-in.ts'
import { type Protocol, protocolOfSslPort, SSL_PORTS } from './protocols.ts'

/** One thing that is wrong in a settings file: where, what, and the values its sentence needs. */
export type Problem = {
  /** Dotted path such as `mail.imap.port`; empty for the whole file. */
  path: string
  /** Key of a sentence in `locales/<language>/settings.json` under `problems`. */
  key: string
  values: WordValues
}

/** Every issue of a failed parse as a problem with a remedy; unknown keys count one by one. */
export function toProblems(issues: readonly z.core.$ZodIssue[], input: unknown): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, valueAt(input, issue.path)))
}

function problemsOf(issue: z.core.$ZodIssue, value: unknown): Problem[] {
  const path = issue.path.join('.')
  const shown = show(value)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key].join('.'),
        key: 'unknown-key',
        values: { key },
      }))
    case 'invalid_type':
      return value === undefined
        ? [{ path, key: 'missing', values: { expected: issue.expected } }]
        : [{ path, key: 'wrong-type', values: { value: shown, expected: issue.expected } }]
    case 'custom':
      return [{ path, key: issue.message, values: { value: shown, ...portValues(issue, value) } }]
    case 'invalid_format':
      return [{ path, key: issue.message, values: { value: shown } }]
    case 'invalid_value':
      return [
        { path, key: 'not-a-choice', values: { value: shown, choices: issue.values.join(', ') } },
      ]
    case 'too_small':
      return [{ path, key: 'empty', values: {} }]
    case 'too_big':
      return [{ path, key: 'too-long', values: { maximum: Number(issue.maximum) } }]
    default:
      return [{ path, key: 'invalid', values: { value: shown } }]
  }
}

function portValues(issue: z.core.$ZodIssueCustom, value: unknown): WordValues {
  const protocol = issue.params?.protocol as Protocol | undefined
  if (!protocol) return {}
  const owner = typeof value === 'number' ? protocolOfSslPort(value) : undefined
  return { usual: SSL_PORTS[protocol], owner: owner?.toUpperCase() ?? '' }
}

/** What lies at this path; undefined where there is nothing. */
export function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined
  }
  return value
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value))
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
