/**
 * What the adapters use of the libraries. Theirs are installed only when the benchmark runs, and the
 * type check must not depend on that.
 */
declare module 'driver.js' {
  type Step = {
    element: string
    waitForElement?: number
    popover: { title: string; description: string }
  }
  export function driver(options: {
    steps: readonly Step[]
    animate: boolean
    allowClose: boolean
  }): { drive: () => void; getActiveIndex: () => number | undefined }
}

declare module 'shepherd.js' {
  type Step = { id: string }
  class Tour {
    constructor(options: { useModalOverlay: boolean; defaultStepOptions: object })
    addStep(options: object): Step
    start(): Promise<void>
    next(): Promise<void>
    getCurrentStep(): Step | null | undefined
  }
  const Shepherd: { Tour: typeof Tour }
  export default Shepherd
}

declare module 'intro.js' {
  type Tour = {
    setOptions: (options: object) => Tour
    start: () => Promise<Tour>
    getCurrentStep: () => number | undefined
  }
  const introJs: { tour: () => Tour }
  export default introJs
}

declare module 'react' {
  export function createElement(type: unknown, props: object): object
}

declare module 'react-dom/client' {
  export function createRoot(container: Element): { render: (node: object) => void }
}

declare module 'react-joyride' {
  export const Joyride: unknown
}

declare module 'ivya' {
  export class Ivya {
    static create(options: { browser: 'chromium' }): Ivya
    queryAllByRole(role: string, options: { name: string; exact: boolean }): Element[]
  }
}
