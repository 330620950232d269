import { browser } from 'wxt/browser'

type Store = { load: () => Promise<unknown>; save: (value: unknown) => Promise<void> }

/** Where the person is in this guide; forgotten when the guide is started anew. */
export function memoryStore(guide: string): Store {
  return storeAt(`guide-memory:${guide}`)
}

/** What the person pointed out as the right element; kept for this workspace on this machine. */
export function choicesStore(guide: string): Store {
  return storeAt(`guide-choices:${location.origin}:${guide}`)
}

export async function forgetMemory(guide: string): Promise<void> {
  await browser.storage.local.remove(`guide-memory:${guide}`)
}

function storeAt(key: string): Store {
  return {
    load: async () => (await browser.storage.local.get(key))[key],
    save: async (value) => browser.storage.local.set({ [key]: value }),
  }
}
