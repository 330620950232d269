import { createServer } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

export type Reply =
  | string
  | {
      html: string
      headers?: Readonly<Record<string, string>>
      status?: number
      /** How long the server needs from the headers to the first line, in ms: so long the page has no root element. */
      delay?: number
    }

/** A page of a test: its HTML, or a whole reply; perhaps another one for each cookie. */
export type TestPage = Reply | ((cookie: string) => Reply)

export type PageServer = {
  origin: string
  /** The same pages under an address that counts as another site. */
  otherOrigin: string
  close: () => Promise<void>
}

/** Serves pages by path, each as it stands; unknown paths get an empty page. */
export async function servePages(pages: Readonly<Record<string, TestPage>>): Promise<PageServer> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const page = pages[path] ?? ''
    const reply = typeof page === 'function' ? page(request.headers.cookie ?? '') : page
    const { html, headers = {}, status = 200, delay } = asObject(reply)
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers })
    if (delay !== undefined) {
      response.flushHeaders()
      await sleep(delay)
    }
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('page server: no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    otherOrigin: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function asObject(reply: Reply): Exclude<Reply, string> {
  return typeof reply === 'string' ? { html: reply } : reply
}
