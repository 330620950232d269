/** What goes back to the browser; security headers are added for all of them. */
export type Reply = {
  status: number
  headers: Record<string, string>
  body: string
}

export function html(body: string, status = 200): Reply {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8' }, body }
}

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  }
}

export function empty(status = 204, headers: Record<string, string> = {}): Reply {
  return { status, headers, body: '' }
}

/** POST, then GET: the browser's back button never sends a form twice. */
export function seeOther(location: string, headers: Record<string, string> = {}): Reply {
  return { status: 303, headers: { ...headers, location }, body: '' }
}
