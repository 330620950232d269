import { type DeepRoot, watchRoots } from '../overlay/locate/index.ts'
import { readServerData } from './read-server-data.ts'
import type { AccountReading } from './settle.ts'

type Options = {
  deepRoot: DeepRoot
  signal: AbortSignal
  /** Called with the first reading that holds a server, and with every better one. */
  onReading: (accounts: readonly AccountReading[]) => void
  /** @default 15 seconds: pages fetch their values after they are drawn, but nobody looks on for ever */
  patience?: number
}

/** Two readings apart by this much must agree before the page counts as settled. */
const PAUSE = 400

/** Reads the server data of this page as soon as they are there, and stops when nothing more is to be expected. */
export function captureServerData({
  deepRoot,
  signal,
  onReading,
  patience = 15_000,
}: Options): void {
  const done = new AbortController()
  const life = AbortSignal.any([signal, done.signal, AbortSignal.timeout(patience)])
  const roots = watchRoots({
    deepRoot,
    isOwn: () => false,
    onChange: () => {},
    onRoot: () => {},
    signal: life,
  })
  let best = 0
  let before = ''

  const look = () => {
    if (life.aborted) return
    const begun = performance.now()
    const accounts = readServerData(roots())
    const now = JSON.stringify(accounts)
    const count = countValues(accounts)
    if (count > best) {
      best = count
      onReading(accounts)
    }
    if (now === before && accounts.every(isComplete)) done.abort()
    before = now
    // A page that takes long to read gets its time back.
    setTimeout(look, Math.max(PAUSE, 5 * (performance.now() - begun)))
  }
  look()
}

function countValues(accounts: readonly AccountReading[]): number {
  return accounts.reduce(
    (sum, { username, servers }) =>
      sum +
      (servers.length > 0 && username ? 1 : 0) +
      servers.reduce((all, server) => all + Object.keys(server).length - 1, 0),
    0,
  )
}

/** Enough to receive, to send and to sign in. */
function isComplete({ username, servers }: AccountReading): boolean {
  const isWhole = (protocols: readonly string[]) =>
    servers.some(({ protocol, host, port }) => protocols.includes(protocol) && host && port)
  return username !== undefined && isWhole(['imap', 'pop3']) && isWhole(['smtp'])
}
