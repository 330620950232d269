import { fork } from 'node:child_process'
import { once } from 'node:events'

/** A bot of the benchmark in a process of its own. */
export async function runServer(
  file: string,
  args: readonly string[],
  flags: readonly string[] = [],
) {
  const child = fork(file, args, { execArgv: [...flags] })
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended: ${code}`))),
  ])
  return {
    port: Number(message.port),
    pid: Number(child.pid),
    async stop() {
      child.kill('SIGTERM')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
