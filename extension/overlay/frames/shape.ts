/** Checks of what comes over a line, by hand: a schema library would be a sixth of what a page may be given. */
export type Check<Value> = (value: unknown) => value is Value

export const isText: Check<string> = (value) => typeof value === 'string'
export const isNumber: Check<number> = (value) => typeof value === 'number'
export const isYesOrNo: Check<boolean> = (value) => typeof value === 'boolean'

export function maybe<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value)
}

export function listOf<Value>(check: Check<Value>): Check<Value[]> {
  return (value): value is Value[] => Array.isArray(value) && value.every(check)
}

export function recordOf<Value>(check: Check<Value>): Check<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> =>
    isObject(value) && Object.values(value).every(check)
}

export function oneOf<Value extends string>(...values: readonly Value[]): Check<Value> {
  return (value): value is Value => values.some((each) => each === value)
}

export function shaped<Value extends object>(
  checks: {
    [Key in keyof Value]-?: Check<Value[Key]>
  },
): Check<Value> {
  return (value): value is Value =>
    isObject(value) &&
    Object.entries<(each: unknown) => boolean>(checks).every(([key, check]) =>
      check(Reflect.get(value, key)),
    )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
