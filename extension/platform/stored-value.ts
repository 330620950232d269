import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { onStored } from './on-stored.ts'

/** One value in local extension storage; what cannot be understood any more counts as absent. */
export type StoredValue<Value> = {
  load: () => Promise<Value | undefined>
  save: (value: Value) => Promise<void>
  forget: () => Promise<void>
  /** Calls back with what is there and after every change, in whichever part of the extension it was made. */
  watch: (listener: (value: Value | undefined) => void, signal: AbortSignal) => void
}

export function storedValue<Value>(key: string, schema: z.ZodMiniType<Value>): StoredValue<Value> {
  const understood = (raw: unknown) => {
    const parsed = z.safeParse(schema, raw)
    return parsed.success ? parsed.data : undefined
  }
  const load = async () => understood((await browser.storage.local.get(key))[key])
  return {
    load,
    save: (value) => browser.storage.local.set({ [key]: value }),
    forget: () => browser.storage.local.remove(key),
    watch(listener, signal) {
      // A change that comes while the first value is being read is the newer one.
      let isFresh = true
      onStored((changes, area) => {
        if (area !== 'local' || !(key in changes)) return
        isFresh = false
        listener(understood(changes[key]?.newValue))
      }, signal)
      void load().then((value) => {
        if (isFresh && !signal.aborted) listener(value)
      })
    },
  }
}
