import { teamsPackage } from '../../bot/channels/teams/package/teams-package.ts'
import type { Settings } from '../../shared/settings/index.ts'

type Teams = { package: Buffer } | { missing: string }

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The app package for Teams, or what has to be set for it. */
export function teams(settings: Settings, clientId: string | undefined, version: string): Teams {
  const url = settings.bot?.url
  if (!clientId) return { missing: 'set TEAMS_CLIENT_ID, the app id of the Azure bot' }
  if (!GUID.test(clientId))
    return {
      missing: `TEAMS_CLIENT_ID is "${clientId}"; it must be an app id like 11111111-2222-3333-4444-555555555555`,
    }
  if (!url?.startsWith('https:'))
    return {
      missing: `bot.url is ${url ? `"${url}"` : 'not in the settings'}; Teams needs the public https address of the bot`,
    }
  return { package: teamsPackage({ settings, clientId, url, version }) }
}
