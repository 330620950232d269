import { afterAll, beforeAll, beforeEach } from 'vitest'
import { startTeamsBot, type TeamsBot } from './teams-bot.ts'

/** One Teams bot for all tests of a file. What it sent counts anew in every test. */
export function withTeamsBot(take: (teams: TeamsBot) => void): void {
  let teams: TeamsBot
  beforeAll(async () => {
    teams = await startTeamsBot()
    take(teams)
  })
  afterAll(() => teams.close())
  beforeEach(() => {
    teams.received.length = 0
  })
}
