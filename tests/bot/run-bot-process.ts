import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { BotOptions } from '../../bot/server.ts'

type ProcessOptions = Pick<BotOptions, 'dataFolder' | 'redisUrl' | 'port'> & { hangs?: boolean }

/** Starts `bot-process.ts`; resolves once it listens. */
export async function runBotProcess(options: Partial<ProcessOptions>) {
  const child = spawn(
    process.execPath,
    [`${import.meta.dirname}/bot-process.ts`, JSON.stringify(options)],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const errors: string[] = []
  child.stderr.on('data', (data) => errors.push(String(data)))
  const lines = createInterface({ input: child.stdout })
  const [origin] = await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(() => Promise.reject(new Error(errors.join('')))),
  ])
  const ended = once(child, 'exit')
  return {
    origin: String(origin),
    ended,
    /** Resolves when the process has said this line. */
    says: (wanted: string) =>
      new Promise<void>((resolve) => {
        lines.on('line', (line) => line === wanted && resolve())
      }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
