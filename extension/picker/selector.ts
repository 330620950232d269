/** What can be said about an element in CSS. The chain of them runs from the element outwards, within one tree. */
export type Facts = {
  tag: string
  id: string
  classes: readonly string[]
  attributes: Readonly<Record<string, string>>
  /** Its place among the siblings of its tag, counted from 1. */
  position: number
}

export type Selector = {
  css: string
  /** `weak`: made of generated names or of places, which may change with the next update of the page. */
  strength: 'stable' | 'weak'
}

/** Longer ones are refused by the settings. */
const MOST_CHARACTERS = 200
const FOR_TESTS = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy']
const SPEAKING = ['name', 'autocomplete', 'formcontrolname', 'data-icon', 'aria-haspopup']

/** What `Facts` may hold; above all nothing that people typed. */
export const ATTRIBUTES = [...FOR_TESTS, ...SPEAKING, 'href', 'routerlink', 'type'] as const

/** What an element looks like just now says nothing about which it is. */
const STATES = /^(is|has)-|^(active|open|opened|selected|current|hover|focus|show|shown|visible)$/i

/**
 * The plainest CSS that matches the element and nothing else on the page, or undefined.
 * Names that people gave come first, generated names and places last.
 */
export function selectorFor(
  chain: readonly Facts[],
  count: (css: string) => number,
): Selector | undefined {
  const [own, ...around] = chain
  if (!own) return undefined
  const isUnique = (css: string) => css.length <= MOST_CHARACTERS && count(css) === 1
  const stable = combinations(stableHooks(own), around.map(stableHooks)).find(isUnique)
  if (stable) return { css: stable, strength: 'stable' }
  const weak = combinations(
    [...stableHooks(own), ...weakHooks(own)],
    around.map((facts) => [...stableHooks(facts), ...weakHooks(facts)]),
  ).find(isUnique)
  const css = weak ?? pathsTo(chain).find(isUnique)
  return css === undefined ? undefined : { css, strength: 'weak' }
}

/** The element alone, then inside of each box around it. */
function combinations(
  own: readonly string[],
  around: readonly (readonly string[])[],
): readonly string[] {
  return [...own, ...around.flatMap((outer) => pairs(outer, own))]
}

function pairs(outer: readonly string[], inner: readonly string[]): readonly string[] {
  return outer.flatMap((box) => inner.map((own) => `${box} ${own}`))
}

function stableHooks({ tag, id, classes, attributes }: Facts): readonly string[] {
  const given = (name: string) => attributes[name] ?? ''
  const path = given('href') || given('routerlink')
  const named = classes.filter(isGivenName)
  return [
    ...FOR_TESTS.filter(given).map((name) => `[${name}=${quoted(given(name))}]`),
    ...(isGivenName(id) ? [`#${id}`] : []),
    ...(isPlainPath(path)
      ? [`${tag}[${given('href') ? 'href' : 'routerlink'}=${quoted(path)}]`]
      : []),
    ...[...SPEAKING, ...(tag === 'input' ? ['type'] : [])]
      .filter(given)
      .map((name) => `${tag}[${name}=${quoted(given(name))}]`),
    ...(named.length > 0 ? [`${tag}.${named.join('.')}`] : []),
    ...(tag.includes('-') ? [tag] : []),
  ]
}

function weakHooks({ tag, id, classes }: Facts): readonly string[] {
  const generated = classes.filter(
    (name) => isName(name) && !isGivenName(name) && !STATES.test(name),
  )
  return [
    ...(id !== '' && !isGivenName(id) ? [`[id=${quoted(id)}]`] : []),
    ...generated.map((name) => `${tag}.${name}`),
  ]
}

/** By place alone, from the nearest box that has a name, or from the outermost. */
function pathsTo(chain: readonly Facts[]): readonly string[] {
  const steps = chain.map(({ tag, position }) => `${tag}:nth-of-type(${position})`)
  return chain.slice(1).flatMap((box, index) => {
    const inner = steps.slice(0, index + 1).toReversed()
    const starts = [...stableHooks(box), ...weakHooks(box)]
    const isLast = index === chain.length - 2
    return [...starts, ...(isLast ? [steps[index + 1] ?? ''] : [])].map((start) =>
      [start, ...inner].join(' > '),
    )
  })
}

/** A name that somebody thought of: words, no counters, hashes or passing states. */
function isGivenName(name: string): boolean {
  return (
    isName(name) &&
    !STATES.test(name) &&
    !/\d|^(css|sc|jss|svelte|emotion)-|__[\w-]{5,}$/i.test(name)
  )
}

function isName(name: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(name)
}

/** Addresses with numbers or queries lead to one record or one session. */
function isPlainPath(path: string): boolean {
  return /^[\w./:-]{2,}$/.test(path) && !/\d{3}/.test(path)
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
