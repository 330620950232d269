/** Redis did not let us in at the start: nothing of the bot is at fault. Neither name nor password are told. */
export class RedisUnreachable extends Error {
  readonly address: string
  /** In the words of the system, such as `ECONNREFUSED` or `WRONGPASS`. */
  readonly reason: string

  constructor(url: string, cause: unknown) {
    const address = addressOf(url)
    const reason = reasonOf(cause)
    super(`No connection to Redis at ${address} (${reason}): check that it runs, and REDIS_URL`)
    this.address = address
    this.reason = reason
  }
}

/** A password that was written as it is, with a slash or an @ in it, must not be taken for a part of the address. */
function addressOf(url: string): string {
  const [, protocol = '', host = ''] = /^(rediss?:\/\/)(?:.*@)?([^/?#]*)/s.exec(url) ?? []
  return protocol + host
}

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  // Redis repeats commands in its errors, also the one with the password: its first word is the code.
  return cause.name === 'ReplyError' ? (cause.message.split(' ')[0] ?? '') : cause.message
}
