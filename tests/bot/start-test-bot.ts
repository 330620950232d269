import { type BotOptions, startBot } from '../../bot/server.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { direct } from './direct-line-driver.ts'
import { fakeTurn } from './fake-turn.ts'

export const settings: Settings = {
  organisation: { name: 'Musterfirma', colour: '#0b6e4f' },
  workspace: { origins: ['https://workspace.example.org'] },
  mail: { imap: { host: 'imap.example.org', port: 993 } },
  support: { name: 'IT-Helpdesk', email: 'helpdesk@example.org' },
}

export type TestBot = Awaited<ReturnType<typeof startTestBot>>

/**
 * A bot on a free port with the fake conversation; `reports` collects what it would have logged, `client` talks to it
 * over Direct Line.
 */
export async function startTestBot(options: Partial<BotOptions> = {}) {
  const reports: { code: string; error: unknown }[] = []
  const bot = await startBot({
    settings,
    turn: fakeTurn,
    port: 0,
    assets: 'no-assets-needed',
    report: (code, error) => reports.push({ code, error }),
    ...options,
  })
  return { ...bot, reports, client: direct(bot.origin) }
}
