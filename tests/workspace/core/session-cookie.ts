/** Not readable by scripts, not sent along from other sites' forms. `Secure` has no place on plain localhost. */
export function sessionCookie(name: string, token: string): Record<string, string> {
  return { 'set-cookie': `${name}=${token}; Path=/; HttpOnly; SameSite=Lax` }
}

export function noSessionCookie(name: string): Record<string, string> {
  return { 'set-cookie': `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0` }
}
