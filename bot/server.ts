import { once } from 'node:events'
import { createServer } from 'node:http'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import type { Language } from '../shared/language.ts'
import type { Settings } from '../shared/settings/index.ts'
import { createAgent } from './agent/create-agent.ts'
import type { SigningKey } from './autoconfig/read-signing-key.ts'
import { autoconfigRoutes } from './autoconfig/routes.ts'
import type { ProfileSigner } from './autoconfig/sign-profile.ts'
import type { MountedChannel } from './channels/channel.ts'
import { channels } from './channels/index.ts'
import type { TeamsOptions } from './channels/teams/options.ts'
import { startTurnAside } from './conversation/turn-aside.ts'
import { createOutages } from './doctor/outages.ts'
import { type WatchOptions, watchServers } from './doctor/watch-servers.ts'
import { helpCenterRoutes } from './help-center/routes.ts'
import { expireRegularly } from './operations/expire-regularly.ts'
import { healthRoutes } from './operations/health-routes.ts'
import { createMetrics } from './operations/metrics.ts'
import { answerRefusals } from './operations/refusal.ts'
import { type Report, reportToConsole } from './operations/report.ts'
import { openSqlite } from './storage/sqlite/open-sqlite.ts'
import type { BotStorage } from './storage/storage.ts'
import type { TurnFunction } from './turn-function.ts'

/** Who connects and then says nothing is hung up on. */
const TIMEOUTS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
}

export type BotOptions = {
  settings: Settings
  turn: TurnFunction
  /** The trained model's file: with it the conversation has a thread of its own, where there are processors enough. */
  modelFile?: string
  /** 0 picks a free one. */
  port: number
  /** @default "127.0.0.1" */
  host?: string
  /** Where conversations are kept; without a folder they live as long as the process. */
  dataFolder?: string
  /** Keeps conversations in Redis instead, for several processes. */
  redisUrl?: string
  /** Folder with what `buildWidget` built. */
  assets: string
  /** The language when nothing else tells. @default the settings' language, else "de" */
  language?: Language
  /** Sites beside our own that may use the chat. @default those of the settings */
  allowedOrigins?: readonly string[]
  /** Credentials of the bot's registration; without them there is no Teams. */
  teams?: TeamsOptions
  /** Signs Apple's profiles; without it devices say that a profile is not signed. */
  signingKey?: SigningKey
  /** Days after which a conversation that nobody has touched is removed. @default that of the settings, else 30 */
  retentionDays?: number
  /** Looks at the mail servers now and then, and says in chats and on pages when one is down. @default nobody looks */
  watch?: Partial<WatchOptions>
  /** @default one line of JSON on standard error */
  report?: Report
}

export type RunningBot = {
  origin: string
  /** Answers what is under way, then stops listening and closes the storage. */
  close: () => Promise<void>
}

/** Starts the bot: help center, chat and every configured channel on one port. */
export async function startBot(options: BotOptions): Promise<RunningBot> {
  const { settings, turn, port, host = '127.0.0.1', report = reportToConsole } = options
  const given = options.allowedOrigins ?? settings.allowedOrigins ?? []
  // As browsers write them: in lower case, without a slash at the end.
  const allowedOrigins = given.map((origin) => new URL(origin).origin)
  const language = options.language ?? settings.language ?? 'de'
  const stopping = new AbortController()
  const storage = await openStorage(options, report)
  const app = express().disable('x-powered-by').set('trust proxy', 'loopback')
  const server = createServer(TIMEOUTS, app)
  const metrics = createMetrics()
  const guideUrl = (guide: string) => `${settings.bot?.url ?? origin()}/guide/${guide}`
  const outages = createOutages(settings)
  const agent = createAgent({
    turn,
    turnAside: openTurnAside(options, stopping.signal, report),
    settings,
    storage,
    language,
    guideUrl,
    metrics,
    outage: outages.now,
  })

  // What people wait for comes first: each room that is asked before takes its part of their time.
  const mounted: (MountedChannel | undefined)[] = []
  for (const channel of channels) {
    mounted.push(
      await channel.mount({
        ...{ app, server, agent, storage, settings, language, guideUrl, report, metrics },
        teams: options.teams,
        allowedOrigins,
        signal: stopping.signal,
      }),
    )
  }
  app.use(healthRoutes(storage, metrics))
  const signer = await openSigner(options)
  app.use(autoconfigRoutes({ settings, language, signer }))
  app.use(
    helpCenterRoutes({
      ...{ settings, language, allowedOrigins, assets: options.assets },
      signsProfiles: signer !== undefined,
      outage: outages.now,
    }),
  )
  app.use(answerRefusals(report))
  const { watch } = options
  if (watch) {
    const onReport: WatchOptions['onReport'] = (report) => {
      outages.take(report)
      watch.onReport?.(report)
    }
    watchServers(settings, { ...watch, onReport, signal: stopping.signal })
  }
  expireRegularly(
    storage,
    options.retentionDays ?? settings.retentionDays ?? 30,
    stopping.signal,
    report,
  )

  server.listen(port, host)
  await once(server, 'listening')
  for (const channel of mounted) await channel?.recover?.()

  return {
    origin: origin(),
    async close() {
      if (stopping.signal.aborted) return
      stopping.abort()
      const closed = once(server, 'close')
      server.close()
      await Promise.all(mounted.map((channel) => channel?.settle?.()))
      server.closeAllConnections()
      await closed
      await storage.close()
    },
  }

  function origin(): string {
    const address = server.address()
    const bound = typeof address === 'object' && address ? address.port : port
    return `http://${host.includes(':') ? `[${host}]` : host}:${bound}`
  }
}

/** A second thread is worth its memory only where it can run beside the first. */
function openTurnAside({ modelFile, settings }: BotOptions, signal: AbortSignal, report: Report) {
  if (modelFile === undefined || availableParallelism() < 2) return undefined
  return startTurnAside(
    { modelFile, settings },
    {
      signal,
      onEnd: (error) => report('thread-ended', error),
      onBack: () => report('thread-back'),
    },
  )
}

async function openStorage(
  { redisUrl, dataFolder }: BotOptions,
  report: Report,
): Promise<BotStorage> {
  if (!redisUrl) return openSqlite(dataFolder && join(dataFolder, 'bot.sqlite'))
  // Loaded where it is used: the client takes memory that a single process can spare.
  const { openRedis } = await import('./storage/redis/open-redis.ts')
  return openRedis(redisUrl, report)
}

async function openSigner({ signingKey }: BotOptions): Promise<ProfileSigner | undefined> {
  if (!signingKey) return undefined
  // As above: most operators sign nothing.
  const { createSigner } = await import('./autoconfig/sign-profile.ts')
  return createSigner(signingKey)
}
