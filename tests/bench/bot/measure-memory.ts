import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { direct, follow } from '../../bot/direct-line-driver.ts'

export type Memory = { conversations: number; idle: number; open: number }

/** Megabytes of the process while so many people have the chat open, each with a socket and the greeting read. */
export async function measureMemory(
  { port, pid }: { port: number; pid: number },
  conversations: number,
): Promise<Memory> {
  const client = direct(`http://127.0.0.1:${port}`)
  const idle = megabytes(pid)
  const streams: ReturnType<typeof follow>[] = []
  let refusals = 0
  while (streams.length < conversations) {
    const address = `10.1.${streams.length % 250}.1`
    const started = await client.start('de-DE', { 'x-forwarded-for': address }).catch(() => {})
    if (!started) {
      // So many newcomers in one moment have to wait a little; whom it does not let in at all, it never will.
      if (++refusals > 10 * conversations) throw new Error('The bot lets nobody in')
      await pause(100)
      continue
    }
    const { streamUrl } = started
    const stream = follow(streamUrl)
    await stream.until((all) => all.length === 1)
    streams.push(stream)
  }
  const open = megabytes(pid)
  for (const stream of streams) stream.close()
  await Promise.all(streams.map(({ closed }) => closed))
  return { conversations, idle, open }
}

/** What the process holds in memory, as the kernel counts it. */
export function megabytes(pid: number): number {
  const [, kilobytes] =
    /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
