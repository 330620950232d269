import { hideSecrets } from '../../shared/privacy/hide-secrets.ts'
import { HIDDEN } from '../../shared/privacy/replace-spans.ts'

/** No button and no attachment of ours goes deeper. */
const MAXIMUM_DEPTH = 20

/** Whatever clients send beside the text, without secrets: in every string at any place, also named by its field. */
export function hideSecretsWithin(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return hideSecrets(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth >= MAXIMUM_DEPTH) return undefined
  if (Array.isArray(value)) return value.map((item) => hideSecretsWithin(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      hideSecrets(key),
      typeof item === 'string' ? hideField(key, item) : hideSecretsWithin(item, depth + 1),
    ]),
  )
}

/** `{ "password": "hunter2xyz" }` tells what the value is by the name of its field alone. */
function hideField(key: string, value: string): string {
  const isNamed = hideSecrets(`${key}: ${value}`) !== `${key}: ${value}`
  const hidden = hideSecrets(value)
  return isNamed && hidden === value ? HIDDEN : hidden
}
