import { Agent, request } from 'node:http'

export type Load = {
  port: number
  /** Requests under way at once. */
  parallel: number
  /** Milliseconds, or … @default without end */
  duration?: number
  /** … so many requests. @default without end */
  count?: number
  /** What the request with this number sends. */
  body: (index: number) => string
  headers: (index: number) => Record<string, string>
  /** Whether the text of an answer is one. */
  isAnswer: (text: string) => boolean
}

export type Measured = { perSecond: number; median: number; p99: number }

/** Asks as fast as answers come; an answer that is none ends the measurement with its text. */
export async function putLoad({ port, parallel, ...what }: Load): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: parallel })
  const times: number[] = []
  const began = performance.now()
  const { duration = Number.POSITIVE_INFINITY, count = Number.POSITIVE_INFINITY } = what
  const until = began + duration
  let index = 0
  const lane = async () => {
    while (performance.now() < until && index < count) {
      const number = index++
      const sent = performance.now()
      const text = await post(agent, port, what.body(number), what.headers(number))
      if (!what.isAnswer(text)) throw new Error(`Not an answer: ${text.slice(0, 300)}`)
      times.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: parallel }, lane))
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  return { perSecond: times.length / seconds, median: at(0.5), p99: at(0.99) }
}

function post(
  agent: Agent,
  port: number,
  body: string,
  headers: Record<string, string>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        ...{ agent, port, host: '127.0.0.1', method: 'POST', path: '/api/messages' },
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = []
        response.on('data', (part) => parts.push(part))
        response.on('end', () => resolve(Buffer.concat(parts).toString()))
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
