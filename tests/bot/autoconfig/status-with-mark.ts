import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'

/** How a program is answered that already has a document. `fetch` cannot ask so: it adds "no-cache" by itself. */
export async function statusWithMark(url: string, etag: string): Promise<number | undefined> {
  const request = get(url, { headers: { 'if-none-match': etag } })
  const [response]: IncomingMessage[] = await once(request, 'response')
  response?.resume()
  return response?.statusCode
}
