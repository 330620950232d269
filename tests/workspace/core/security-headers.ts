export type Policy = {
  /** Whether pages of this build show each other in frames. */
  framesItself?: boolean
  /** More directives of the content security policy. */
  directives?: readonly string[]
  permissions?: string
}

/** Headers of every reply: nothing from other origins, no inline code, no foreign frames. */
export function securityHeaders(policy: Policy = {}): Record<string, string> {
  const frames = policy.framesItself ? "'self'" : "'none'"
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-src ${frames}`,
    `frame-ancestors ${frames}`,
    ...(policy.directives ?? []),
  ]
  return {
    'content-security-policy': directives.join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': policy.framesItself ? 'SAMEORIGIN' : 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': policy.permissions ?? 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-store',
  }
}
