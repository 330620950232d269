import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Certificate } from '../certificate-authority.ts'

export type NamedSite = {
  proxyPort: number
  /** Host and path of everything that was asked for. */
  asked: readonly string[]
  close: () => void
}

/** What DNS and a reverse proxy do for an operator: `https://NAME` leads to the bot. Every other name leads nowhere. */
export async function openNamedSite(
  name: string,
  certificate: Certificate,
  origin: string,
): Promise<NamedSite> {
  const asked: string[] = []
  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    asked.push(`${request.headers.host}${request.url}`)
    const answer = await fetch(`${origin}${request.url}`)
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
    response.end(await answer.text())
  }
  const files = { cert: readFileSync(certificate.certFile), key: readFileSync(certificate.keyFile) }
  const site = createSecureServer(files, (request, response) => void forward(request, response))
  const proxy = createServer((_request, response) => response.writeHead(404).end())
  proxy.on('connect', ({ url }, socket) => {
    if (url !== `${name}:443`) return socket.destroy()
    socket.write('HTTP/1.1 200 Connected\r\n\r\n')
    site.emit('connection', socket)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const address = proxy.address()
  if (typeof address !== 'object' || !address) throw new Error('named site: no port')
  return {
    proxyPort: address.port,
    asked,
    close: () => {
      proxy.close()
      proxy.closeAllConnections()
      site.closeAllConnections()
    },
  }
}
