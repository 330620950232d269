import type { Slots } from '../../answers/answer.ts'
import type { ClientId } from '../../mail-clients/client-id.ts'

export type Platform = 'phone' | 'desk' | 'mac' | 'android'

/** The device that a folded text names. */
export function platformIn(text: string): Platform | undefined {
  if (/\bandroid\b/.test(text)) return 'android'
  if (/\b(?:mac|macbook|imac|macos)\b/.test(text)) return 'mac'
  if (/\b(?:handy|natel|smartphone|\w*phone|tablet|mobile?)\b/.test(text)) return 'phone'
  return /\b(?:windows|desktop|pc|laptop|computer|rechner|notebook)\b/.test(text)
    ? 'desk'
    : undefined
}

const MOVES: Readonly<Partial<Record<ClientId, Partial<Record<Platform, ClientId>>>>> = {
  outlook: { phone: 'outlook-mobile', android: 'outlook-mobile', mac: 'outlook-mac' },
  'outlook-mac': { phone: 'outlook-mobile', android: 'outlook-mobile', desk: 'outlook' },
  'outlook-mobile': { desk: 'outlook', mac: 'outlook-mac' },
  thunderbird: { phone: 'thunderbird-android', android: 'thunderbird-android' },
  'thunderbird-android': { desk: 'thunderbird', mac: 'thunderbird' },
  'apple-mail': { phone: 'ios-mail' },
  'ios-mail': { mac: 'apple-mail' },
}

/** "No, on Windows": the same program, made for another device. Undefined where there is none. */
export function movedTo(platform: Platform, { client }: Slots): ClientId | undefined {
  return client && MOVES[client]?.[platform]
}

/** Programs that a person may have there, the likeliest first. */
export function clientsOn(platform: Platform): readonly ClientId[] | undefined {
  if (platform === 'android')
    return ['gmail-app', 'samsung-email', 'outlook-mobile', 'thunderbird-android', 'other']
  if (platform === 'phone')
    return [
      'ios-mail',
      'gmail-app',
      'samsung-email',
      'outlook-mobile',
      'thunderbird-android',
      'other',
    ]
  return undefined
}
