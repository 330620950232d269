import type { Results } from './overlay/results.ts'

/** From the script that reads a page to the card on the same page. */
export type ResultsLine = {
  show: (results: Results | undefined) => void
  /** Ends with the card. */
  signal: AbortSignal
}

declare global {
  // All scripts of this extension in one page share a world that the page itself cannot enter: so nothing has to be
  // stored or sent for it.
  var souveraMailGuideResults: ResultsLine | undefined
}

export function openResultsLine(line: ResultsLine): void {
  globalThis.souveraMailGuideResults = line
  line.signal.addEventListener('abort', () => {
    if (globalThis.souveraMailGuideResults === line) globalThis.souveraMailGuideResults = undefined
  })
}

/** The line to the card that is on this page just now. */
export function findResultsLine(): ResultsLine | undefined {
  // An element of the page with this id would be a property too, but not one of the world itself.
  if (!Object.hasOwn(globalThis, 'souveraMailGuideResults')) return undefined
  return globalThis.souveraMailGuideResults
}
