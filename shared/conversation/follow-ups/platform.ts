import type { Slots } from '../../answers/answer.ts'
import type { ClientId } from '../../mail-clients/client-id.ts'

export type Platform = 'phone' | 'desk' | 'mac' | 'linux' | 'android'

/** The device that a folded text names. */
export function platformIn(text: string): Platform | undefined {
  if (ANDROID.test(text)) return 'android'
  if (/\b(?:mac|macbook|imac|macos)\b/.test(text)) return 'mac'
  if (/\b(?:\w*handy|natel|smartphone|\w*phone|tablet|mobile?)\b/.test(text)) return 'phone'
  if (/\b(?:linux|ubuntu|debian|fedora|gnome|kde)\b/.test(text)) return 'linux'
  return /\b(?:windows|desktop|pc|laptop|computer|rechner|notebook)\b/.test(text)
    ? 'desk'
    : undefined
}

/** Android, and phones that have nothing else. */
const ANDROID =
  /\b(?:android|pixel|fairphone|xiaomi|redmi|huawei|oneplus|motorola|oppo|realme|galaxy|samsung)\b/

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
export function clientsOn(platform: Platform): readonly ClientId[] {
  return PROGRAMS[platform]
}

const ON_ANDROID = ['gmail-app', 'samsung-email', 'outlook-mobile', 'thunderbird-android'] as const
const PROGRAMS: Readonly<Record<Platform, readonly ClientId[]>> = {
  android: [...ON_ANDROID, 'other'],
  phone: ['ios-mail', ...ON_ANDROID, 'other'],
  desk: ['outlook', 'thunderbird', 'em-client', 'other'],
  mac: ['apple-mail', 'outlook-mac', 'thunderbird', 'other'],
  linux: ['thunderbird', 'evolution', 'kmail', 'mailspring', 'other'],
}
