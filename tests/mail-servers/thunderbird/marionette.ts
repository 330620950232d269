import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import * as z from 'zod/mini'

const Answer = z.tuple([
  z.literal(1),
  z.number(),
  z.nullable(z.looseObject({ message: z.string() })),
  z.unknown(),
])

export type Marionette = {
  send: (command: string, parameters?: object) => Promise<unknown>
  close: () => void
}

/** Mozilla's own remote control: `length:json` both ways, one answer for each command in order. */
export async function openMarionette(port: number, signal: AbortSignal): Promise<Marionette> {
  const socket = await untilOpen(port, signal)
  const waiting: { resolve: (value: unknown) => void; reject: (error: Error) => void }[] = []
  let heard = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk])
    for (let text = take(); text !== undefined; text = take()) {
      const answer = Answer.safeParse(JSON.parse(text))
      // The first thing that it says is which program it is.
      if (!answer.success) continue
      const [, , error, value] = answer.data
      const next = waiting.shift()
      if (error) next?.reject(new Error(`Thunderbird: ${error.message}`))
      else next?.resolve(value)
    }
  })

  function take(): string | undefined {
    const colon = heard.indexOf(':')
    const end = colon + 1 + Number(heard.subarray(0, Math.max(colon, 0)).toString())
    if (colon === -1 || heard.length < end) return undefined
    const text = heard.subarray(colon + 1, end).toString()
    heard = heard.subarray(end)
    return text
  }

  let count = 0
  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        count += 1
        const text = JSON.stringify([0, count, command, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    close: () => socket.destroy(),
  }
}

/** The port opens some seconds after the start, and nothing tells when. */
async function untilOpen(port: number, signal: AbortSignal): Promise<Socket> {
  for (;;) {
    signal.throwIfAborted()
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'connect', { signal })
      return socket
    } catch {
      // Not yet.
      socket.destroy()
      await setTimeout(100, undefined, { signal })
    }
  }
}
