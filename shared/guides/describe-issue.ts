import type * as z from 'zod/mini'

type Issue = z.core.$ZodIssue

/** One thing that does not fit the schema of guides: which guide, step or target, which field, and what to write there. */
export function describeIssue(guide: unknown, issue: Issue): string {
  const [room, at, ...rest] = issue.path.map(String)
  const names: Readonly<Record<string, string>> = { steps: 'step', targets: 'target' }
  const name = room !== undefined && at !== undefined ? names[room] : undefined
  if (name === undefined || room === undefined || at === undefined) {
    return `Guide "${read(guide, ['id'])}": ${fault(issue, [room, at, ...rest])}`
  }
  const id = room === 'steps' ? (read(guide, [room, at, 'id']) ?? `number ${Number(at) + 1}`) : at
  return `Guide "${read(guide, ['id'])}" ${name} "${id}": ${fault(issue, rest)}`
}

function fault(issue: Issue, path: readonly (string | undefined)[]): string {
  const field = path.filter((part) => part !== undefined).join('.')
  if (issue.code === 'unrecognized_keys') {
    const unknown = issue.keys.map((key) => `field "${field === '' ? key : `${field}.${key}`}"`)
    return `${unknown.join(', ')} is unknown; correct its name or take it away (all fields: shared/guides/guide.ts)`
  }
  return `field "${field}" ${reasonAndRemedy(issue, field)}`
}

function reasonAndRemedy(issue: Issue, field: string): string {
  if (field === 'done' || field === 'at') {
    return `is missing or no condition; write what the page shows then, such as { kind: 'seen', target: 'settings' }`
  }
  if (issue.code === 'invalid_value')
    return `is none of the known words; write ${oneOf(issue.values)}`
  if (issue.code === 'invalid_union') {
    return `is none of the known words; write ${oneOf('options' in issue && Array.isArray(issue.options) ? issue.options : [])}`
  }
  if (issue.code === 'too_small') {
    return `is an empty list; write at least ${FIRST[field.split('.').at(-1) ?? ''] ?? 'one entry'}`
  }
  if (issue.code === 'invalid_type')
    return `is missing or of another kind; write ${KINDS[issue.expected] ?? issue.expected}`
  return `is not as shared/guides/guide.ts wants it (${issue.message}); correct it`
}

const FIRST: Readonly<Record<string, string>> = {
  roles: `one role, such as 'button'`,
  parts: `one part of the page's address, such as 'settings'`,
  of: `one condition, such as { kind: 'seen', target: 'settings' }`,
}

const KINDS: Readonly<Record<string, string>> = {
  array: "a list, such as ['…']",
  object: 'an object, { … }',
  string: "a text, '…'",
  record: 'an object, { … }',
}

function oneOf(values: readonly unknown[]): string {
  return `one of ${values.map((value) => `'${String(value)}'`).join(', ')}`
}

function read(tree: unknown, path: readonly string[]): string | undefined {
  let node = tree
  for (const part of path) {
    node = typeof node === 'object' && node !== null ? Reflect.get(node, part) : undefined
  }
  return typeof node === 'string' && node !== '' ? node : undefined
}
