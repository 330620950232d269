import { spawn } from 'node:child_process'
import { once } from 'node:events'

export type RunningServer = {
  /** Everything that it has printed so far. */
  log: () => string
  /** Waits until the log is as wanted; fails when the server ends before. */
  untilLogged: (isLogged: (log: string) => boolean) => Promise<void>
  /** Ends it and waits until it is gone. */
  stop: () => Promise<void>
}

type ServerCommand = {
  command: string
  args: readonly string[]
  /** What it prints when it accepts connections. */
  ready: string
}

// Ends the server when our end of the standard input closes, which it also does when a test run is killed.
// `cat` makes a real pipe: Postfix opens /dev/stdout by name, which cannot be done with Node's sockets.
const GUARD = `{
  exec 3<&0
  "$@" < /dev/null 3<&- &
  server=$!
  { cat; kill $server; } <&3 > /dev/null 2>&1 &
  wait $server
} 2>&1 | cat`

/** Starts a server in the foreground and waits until it says that it is ready; throws with its log when it ends before. */
export async function runServer({ command, args, ready }: ServerCommand): Promise<RunningServer> {
  const child = spawn('sh', ['-c', GUARD, 'sh', command, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let log = ''
  child.stdout.on('data', (chunk: Buffer) => {
    log += chunk.toString('utf8')
  })
  const untilLogged = (isLogged: (log: string) => boolean) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!isLogged(log)) return
        child.stdout.off('data', look)
        resolve()
      }
      child.stdout.on('data', look)
      child.once('error', reject)
      child.once('exit', () => reject(new Error(`${command} ended too early:\n${log}`)))
      look()
    })
  await untilLogged((text) => text.includes(ready))
  return {
    log: () => log,
    untilLogged,
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}
