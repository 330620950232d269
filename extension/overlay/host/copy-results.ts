import type { Act } from '../card/card-model.ts'
import type { Copied, Results } from '../results.ts'

/** What a copy button means: the number of a value, everything, or undefined for other controls. */
export function whatToCopy(act: Act): Copied['what'] | undefined {
  if (act === 'copy-all') return 'all'
  return act.startsWith('copy-') ? Number(act.slice('copy-'.length)) - 1 : undefined
}

/** Puts it on the clipboard; must be called straight from a press. Where the page forbids that, it is marked instead. */
export async function copyResults(
  what: Copied['what'],
  results: Results,
  shadow: ShadowRoot,
): Promise<Copied> {
  const text = what === 'all' ? results.text : (results.values[what]?.value ?? '')
  try {
    await navigator.clipboard.writeText(text)
    return { what, isDone: true }
  } catch {
    // A permissions policy forbids it, or the page is not served securely: the keyboard's own way is always open.
    const shown = shadow.querySelector(what === 'all' ? '.values' : `[data-value="${what + 1}"]`)
    if (shown) getSelection()?.selectAllChildren(shown)
    return { what, isDone: false }
  }
}
