import { createServer, request } from 'node:http'

export type Proxy = { origin: string; close: () => Promise<void> }

/** The workspace at `origin` again, in which one word is another, as after an update that nobody announced. */
export async function renameProxy(origin: string, word: string, other: string): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    const { hostname, port } = new URL(origin)
    const { 'accept-encoding': _, ...headers } = incoming.headers
    const forward = request(
      { hostname, port, path: incoming.url, method: incoming.method, headers },
      async (response) => {
        const parts: Buffer[] = []
        for await (const part of response) parts.push(part)
        const body = Buffer.concat(parts).toString('utf8').replaceAll(word, other)
        const { 'content-length': _length, ...rest } = response.headers
        outgoing.writeHead(response.statusCode ?? 502, rest).end(body)
      },
    )
    incoming.pipe(forward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('rename proxy: no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
