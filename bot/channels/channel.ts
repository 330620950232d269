import type { Server } from 'node:http'
import type { Express } from 'express'
import type { Language } from '../../shared/language.ts'
import type { Settings } from '../../shared/settings/index.ts'
import type { Agent } from '../agent/create-agent.ts'
import type { Metrics } from '../operations/metrics.ts'
import type { Report } from '../operations/report.ts'
import type { BotStorage } from '../storage/storage.ts'
import type { TeamsOptions } from './teams/options.ts'

/** What the bot's process lends to every channel. */
export type Host = {
  app: Express
  server: Server
  agent: Agent
  storage: BotStorage
  settings: Settings
  language: Language
  /** Sites beside our own that may talk to the bot from a browser. */
  allowedOrigins: readonly string[]
  /** Without credentials there is no Teams. */
  teams: TeamsOptions | undefined
  guideUrl: (guide: string) => string
  report: Report
  metrics: Metrics
  signal: AbortSignal
}

/** A way to reach the bot. Mounts itself, or tells by `undefined` that it is not configured. */
export type Channel = {
  id: string
  mount: (host: Host) => Promise<MountedChannel | undefined>
}

export type MountedChannel = {
  /** Called once the server listens. */
  recover?: () => Promise<void>
  /** Resolves when nothing is under way any more. */
  settle?: () => Promise<void>
}
