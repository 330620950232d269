import type { BotStorage } from '../storage/storage.ts'
import type { Report } from './report.ts'

const DAY_MS = 86_400_000

/** Removes what nobody has touched for so many days: now, and a few times a day from now on. */
export function expireRegularly(
  storage: BotStorage,
  days: number,
  signal: AbortSignal,
  report: Report,
): void {
  const expire = () => {
    storage
      .expire(new Date(Date.now() - days * DAY_MS))
      .catch((error) => report('expiry-failed', error))
  }
  expire()
  const timer = setInterval(expire, DAY_MS / 4).unref()
  signal.addEventListener('abort', () => clearInterval(timer), { once: true })
}
