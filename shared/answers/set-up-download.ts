import { canConfigure } from '../autoconfig/index.ts'
import type { Language } from '../language.ts'
import type { ClientId } from '../mail-clients/client-id.ts'
import type { Settings } from '../settings/index.ts'
import type { Action } from './answer.ts'
import { common } from './common.ts'

/** Programs that install Apple's profile, and what the button says for them. */
const LABELS = {
  'ios-mail': 'button.profile-phone',
  'apple-mail': 'button.profile-mac',
} as const satisfies Partial<Record<ClientId, string>>

/** The way to the ready-made profile; the help page asks for the address. Nothing where no profile can be made or none be fetched. */
export function setUpDownload(
  client: ClientId,
  settings: Settings,
  language: Language,
): Extract<Action, { kind: 'download' }> | undefined {
  if (!hasProfile(client) || !settings.bot || !canConfigure(settings)) return undefined
  const url = `${settings.bot.url}/${language}/setup`
  return { kind: 'download', label: common(language)(LABELS[client]), url }
}

function hasProfile(client: ClientId): client is keyof typeof LABELS {
  return Object.hasOwn(LABELS, client)
}
