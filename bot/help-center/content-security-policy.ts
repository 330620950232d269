/** Nothing but our own files, no script that makes markup out of strings, and no frame but of the sites named. */
export function contentSecurityPolicy(
  host: string | undefined,
  ancestors: readonly string[] = [],
): string {
  // `'self'` does not cover ws: in older Safari; a forged Host header harms only its sender.
  const sockets = /^[\w.[\]:-]+$/.test(host ?? '') ? ` ws://${host} wss://${host}` : ''
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self'`,
    `img-src 'self'`,
    `connect-src 'self'${sockets}`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${ancestors.length > 0 ? ancestors.join(' ') : `'none'`}`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ')
}
