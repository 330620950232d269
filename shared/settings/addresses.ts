import * as z from 'zod/mini'

const HOST_LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i

/** A host name as it is typed into a mail program: no scheme, no port, no path. */
export const Host = z.string().check(({ value, issues }) => {
  const problem = hostProblem(value)
  if (problem) issues.push({ code: 'custom', input: value, message: problem })
})

/** `https://host[:port]` without a path; `http` only for this machine. */
export const Origin = z.string().check(({ value, issues }) => {
  const problem = urlProblem(value) ?? (isBareOrigin(value) ? undefined : 'origin-path')
  if (problem) issues.push({ code: 'custom', input: value, message: problem })
})

/** An absolute `https` address; `http` only for this machine. */
export const HttpUrl = z.string().check(({ value, issues }) => {
  const problem = urlProblem(value)
  if (problem) issues.push({ code: 'custom', input: value, message: problem })
})

export const EmailAddress = z
  .string()
  .check(z.regex(/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/, { error: 'email' }))

function hostProblem(value: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return 'host-scheme'
  if (/\s/.test(value)) return 'host-space'
  if (/:\d+$/.test(value)) return 'host-port'
  if (value.includes('/')) return 'host-path'
  const isValid = value.length <= 253 && value.split('.').every((label) => HOST_LABEL.test(label))
  return isValid ? undefined : 'host-invalid'
}

function urlProblem(value: string): string | undefined {
  if (!URL.canParse(value)) return 'url-invalid'
  const url = new URL(value)
  if (url.username || url.password) return 'url-credentials'
  if (url.protocol === 'https:') return undefined
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  return url.protocol === 'http:' && isLocal ? undefined : 'url-not-https'
}

function isBareOrigin(value: string): boolean {
  return new URL(value).origin === value.replace(/\/$/, '').toLowerCase()
}
