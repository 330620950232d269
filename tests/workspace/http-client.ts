/** A browser without a screen: keeps the cookie, sends JSON, follows nothing. */
export type HttpClient = {
  get(path: string, headers?: Record<string, string>): Promise<Response>
  send(method: string, path: string, body?: unknown): Promise<Response>
  post(path: string, form: Record<string, string>): Promise<Response>
}

export function httpClient(origin: string): HttpClient {
  let cookie = ''
  const request = async (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    if (cookie) headers.set('cookie', cookie)
    const response = await fetch(origin + path, { ...init, headers, redirect: 'manual' })
    const [set] = response.headers.getSetCookie()
    if (set !== undefined) cookie = set.split(';')[0] ?? ''
    return response
  }
  return {
    get: (path, headers = {}) => request(path, { headers }),
    send: (method, path, body) =>
      request(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    post: (path, form) => request(path, { method: 'POST', body: new URLSearchParams(form) }),
  }
}
