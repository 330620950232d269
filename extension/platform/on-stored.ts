import { browser } from 'wxt/browser'

type Changes = Record<string, { newValue?: unknown; oldValue?: unknown }>

/** Calls back after every change of what is stored, in whichever part of the extension it was made. */
export function onStored(
  listener: (changes: Changes, area: string) => void,
  signal: AbortSignal,
): void {
  // Kept: a script that is cut off, because the extension was reloaded, finds no `browser.storage` any more.
  const { onChanged } = browser.storage
  onChanged.addListener(listener)
  signal.addEventListener('abort', () => onChanged.removeListener(listener))
}
