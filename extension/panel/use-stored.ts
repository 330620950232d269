import { useEffect, useState } from 'preact/hooks'
import type { StoredValue } from '../platform/stored-value.ts'

/** What is stored, kept up to date whoever changes it; undefined also until it is known. */
export function useStored<Value>({ watch }: StoredValue<Value>): Value | undefined {
  const [value, setValue] = useState<Value>()
  useEffect(() => {
    const life = new AbortController()
    watch((next) => setValue(() => next), life.signal)
    return () => life.abort()
  }, [watch])
  return value
}
