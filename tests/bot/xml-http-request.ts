/**
 * As much of XMLHttpRequest as the standard client's library needs, on Node's fetch:
 * the library was made for browsers and knows nothing else.
 */
export class FetchXmlHttpRequest {
  readyState = 0
  status = 0
  statusText = ''
  response: unknown = null
  responseText = ''
  responseType = ''
  timeout = 0
  withCredentials = false
  onreadystatechange: (() => void) | null = null
  ontimeout: (() => void) | null = null
  #method = 'GET'
  #url = ''
  readonly #headers: Record<string, string> = {}
  readonly #aborted = new AbortController()

  open(method: string, url: string) {
    this.#method = method
    this.#url = url
    this.readyState = 1
  }

  setRequestHeader(name: string, value: string) {
    this.#headers[name] = value
  }

  getResponseHeader() {
    return null
  }

  send(body?: string) {
    const { signal } = this.#aborted
    fetch(this.#url, { method: this.#method, headers: this.#headers, body: body ?? null, signal })
      .then(async (answer) => {
        this.status = answer.status
        this.responseText = await answer.text()
        this.response = this.responseText === '' ? null : JSON.parse(this.responseText)
      })
      // Status 0 is how XMLHttpRequest tells that nobody answered.
      .catch(() => {})
      .finally(() => {
        if (signal.aborted) return
        this.readyState = 4
        this.onreadystatechange?.()
      })
  }

  abort() {
    this.#aborted.abort()
  }
}
