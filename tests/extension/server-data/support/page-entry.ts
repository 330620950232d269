import { watchRoots } from '../../../../extension/overlay/locate/index.ts'
import { captureServerData } from '../../../../extension/server-data/capture.ts'
import { readServerData } from '../../../../extension/server-data/read-server-data.ts'
import type { AccountReading } from '../../../../extension/server-data/settle.ts'
import { deepRoot } from '../../overlay/support/deep-root.ts'

/** Runs in the page of a test: reads it as the extension does. */

export function read(): AccountReading[] {
  const roots = watchRoots({
    deepRoot,
    isOwn: () => false,
    onChange: () => {},
    onRoot: () => {},
    signal: new AbortController().signal,
  })
  return readServerData(roots())
}

/** The first reading that holds a server, as the extension waits for it. */
export function firstReading(): Promise<readonly AccountReading[]> {
  return new Promise((resolve) => {
    captureServerData({ deepRoot, signal: new AbortController().signal, onReading: resolve })
  })
}
