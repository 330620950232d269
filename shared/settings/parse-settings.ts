import type * as z from 'zod/mini'
import { type Problem, toProblems, valueAt } from './problem.ts'
import { Settings } from './settings.ts'

export type ParsedSettings = {
  /** The sound parts; an unsound part is left out, so that one typing error does not silence the whole product. */
  settings: Settings
  /** Everything that is wrong, at once. Commands stop at these, running faces report them and go on. */
  problems: Problem[]
}

/** Turns anything into settings and the full list of what is wrong with it. Never throws. */
export function parseSettings(input: unknown): ParsedSettings {
  const first = Settings.safeParse(input)
  if (first.success) return { settings: first.data, problems: [] }
  return {
    settings: soundParts(input, first.error.issues),
    problems: toProblems(first.error.issues, input),
  }
}

/** Parses the text of a settings file; broken JSON is a problem like any other. */
export function parseSettingsText(text: string): ParsedSettings {
  try {
    // A byte order mark is invisible in editors and makes JSON.parse fail.
    return parseSettings(JSON.parse(text.replace(/^\uFEFF/, '')))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { settings: {}, problems: [{ path: '', key: 'not-json', values: { reason } }] }
  }
}

function soundParts(input: unknown, issues: readonly z.core.$ZodIssue[]): Settings {
  let rest = structuredClone(input)
  let open = issues
  // Each round removes at least one key; the bound only guards against a schema that refuses `{}`.
  for (let round = 0; round < 100 && open.length > 0; round++) {
    const broken = rest
    // From the end: what is taken out of a list moves everything behind it.
    for (const issue of [...open].reverse()) rest = without(rest, keysToDrop(issue, broken))
    const parsed = Settings.safeParse(rest)
    if (parsed.success) return parsed.data
    open = parsed.error.issues
  }
  return {}
}

function keysToDrop(issue: z.core.$ZodIssue, input: unknown): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key])
  // Issues do not carry their value.
  const isMissing = issue.code === 'invalid_type' && valueAt(input, issue.path) === undefined
  // An object without a required key is dropped as a whole.
  return [isMissing ? issue.path.slice(0, -1) : issue.path]
}

function without(input: unknown, paths: PropertyKey[][]): unknown {
  let result = input
  for (const path of paths) result = withoutPath(result, path)
  return result
}

/** What becomes empty by this goes as well: an empty part would still hide the same part of the next layer. */
function withoutPath(input: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...deeper] = path
  if (key === undefined) return {}
  if (Array.isArray(input)) {
    return input.flatMap((item, index) => (index === Number(key) ? rest(item, deeper) : [item]))
  }
  if (typeof input !== 'object' || input === null || !Object.hasOwn(input, key)) return input
  return Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) =>
      name === key ? rest(value, deeper).map((kept) => [name, kept]) : [[name, value]],
    ),
  )
}

/** The value without what lies at the path: one value or none. */
function rest(value: unknown, path: readonly PropertyKey[]): unknown[] {
  if (path.length === 0 || typeof value !== 'object' || value === null) return []
  const kept = withoutPath(value, path)
  return Object.values(Object(kept)).length > 0 ? [kept] : []
}
