import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildServer } from '../../../bot/build-server.ts'
import { botFlags } from '../../../scripts/bot-flags.mjs'
import { CLIENT_ID, startAuthority, TENANT_ID } from '../../bot/channels/teams/authority.ts'
import { median } from '../speed/median.ts'
import { type Measured, putLoad } from './load.ts'
import { type Memory, measureMemory, megabytes } from './measure-memory.ts'
import { QUESTIONS } from './questions.ts'
import { runServer } from './run-server.ts'

export type BotResults = {
  ours: Measured
  echo: Measured
  /** Ours against the echo, the median of the rounds. */
  ratio: number
  memory: Memory
  /** Megabytes after each tenth of the turns. */
  turns: { count: number; megabytes: readonly number[] }
}

export type BotMeasurement = {
  rounds: number
  duration: number
  conversations: number
  turns: number
}

const PARALLEL = 16
const PEOPLE = 400

/** Full answered turns beside the SDK's bare echo in alternating rounds, one process each, the same tokens; then memory. */
export async function measureBot(
  { rounds, duration, conversations, turns }: BotMeasurement,
  say: (line: string) => void,
): Promise<BotResults> {
  const { guideBot, echoBot } = await buildBots()
  const dataFolder = mkdtempSync(join(tmpdir(), 'bench-bot-'))
  const authority = await startAuthority()
  const { issuer, keysUrl, authority: address } = authority.trust
  const registration = JSON.stringify({
    ...{ clientId: CLIENT_ID, tenantId: TENANT_ID },
    ...{ issuer, keysUrl, authority: address },
  })
  const guide = await runServer(guideBot, [registration, dataFolder], botFlags())
  const echo = await runServer(echoBot, [registration])
  const authorization = `Bearer ${authority.token({ exp: authority.now() + 7_200 })}`
  const sent = { count: 0 }
  const ask = (port: number, until: Pick<Parameters<typeof putLoad>[0], 'duration' | 'count'>) =>
    putLoad({
      ...{ port, parallel: PARALLEL, ...until },
      body: () => message(sent.count++),
      // As if from many addresses: the limit of one is not what is measured.
      headers: (index) => ({ authorization, 'x-forwarded-for': `10.0.${index % 200}.1` }),
      isAnswer: (text) => text.startsWith('{"activities":[{'),
    })
  try {
    say('Memory of open conversations …')
    const memory = await measureMemory(guide, conversations)
    say('Turns …')
    // Both warm up: what is compiled once is not what is compared.
    for (const { port } of [guide, echo]) await ask(port, { count: 3_000 })
    const ours: Measured[] = []
    const bare: Measured[] = []
    for (let round = 0; round < rounds; round++) {
      ours.push(await ask(guide.port, { duration }))
      bare.push(await ask(echo.port, { duration }))
    }
    say('Memory over many turns …')
    const held: number[] = []
    for (let tenth = 0; tenth < 10; tenth++) {
      await ask(guide.port, { count: turns / 10 })
      held.push(megabytes(guide.pid))
    }
    const ratios = ours.map(({ perSecond }, index) => perSecond / (bare[index]?.perSecond ?? 0))
    return {
      ...{ ours: typical(ours), echo: typical(bare), ratio: median(ratios), memory },
      turns: { count: turns, megabytes: held },
    }
  } finally {
    await Promise.all([guide.stop(), echo.stop(), authority.stop()])
    rmSync(dataFolder, { recursive: true })
  }
}

/** Both bots as `npm run build-bot` builds ours for operators. */
async function buildBots() {
  const folder = resolve('dist/bench/bot')
  const source = (file: string) => join(import.meta.dirname, file)
  const entries = { 'guide-bot': source('guide-bot.ts'), 'echo-bot': source('echo-bot.ts') }
  await buildServer(folder, entries)
  return { guideBot: join(folder, 'guide-bot.js'), echoBot: join(folder, 'echo-bot.js') }
}

function typical(rounds: readonly Measured[]): Measured {
  const of = (field: keyof Measured) => median(rounds.map((round) => round[field]))
  return { perSecond: of('perSecond'), median: of('median'), p99: of('p99') }
}

/** In the way of Teams, but with the answer in the response: nothing has to listen for it. */
function message(index: number): string {
  const person = index % PEOPLE
  return JSON.stringify({
    type: 'message',
    id: `m${index}`,
    channelId: 'msteams',
    deliveryMode: 'expectReplies',
    conversation: { id: `a:conversation-${person}`, conversationType: 'personal' },
    from: { id: `29:person-${person}`, name: 'Erika' },
    recipient: { id: `28:${CLIENT_ID}`, name: 'Bot' },
    locale: 'de-DE',
    // The next question of each person is another one.
    text: QUESTIONS[(index + Math.floor(index / PEOPLE)) % QUESTIONS.length],
  })
}
