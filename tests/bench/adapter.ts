/** What the benchmark needs from a guide engine inside the page; one adapter per engine, all judged alike. */
export type Adapter = {
  /** Starts a tour whose first step is at the selector; our own engine finds its targets without one. */
  start: (tour: { selector: string; patience: number }) => void
  /** The hole or ring around the target, in window coordinates, as drawn. */
  hole: () => DOMRect | undefined
  /** The control of the card that goes on: "next", or for ours the button that folds the card. */
  control: () => Element | undefined
  /** Changes when the control did what it says. */
  state: () => string
}

declare global {
  interface Window {
    benchEngine: { adapter: Adapter }
  }
}
