import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describeUnanswered } from '../bot/operations/describe-unanswered.ts'
import { openRedis } from '../bot/storage/redis/open-redis.ts'
import { RedisUnreachable } from '../bot/storage/redis/redis-unreachable.ts'
import { openSqlite } from '../bot/storage/sqlite/open-sqlite.ts'
import { readArguments } from './arguments.ts'

// What people asked and nobody could answer, redacted, for those who write phrases and answers.
const { data, redis } = readArguments({
  data: { type: 'string' },
  redis: { type: 'string' },
})
const url = redis ?? process.env.REDIS_URL
const folder = data ?? process.env.DATA_FOLDER ?? 'data'
const file = join(folder, 'bot.sqlite')
// Opened, it would be made: as ours, and out of the service's reach.
if (!url && !existsSync(file)) {
  console.error(
    `There is no ${file}: name the service's data folder with --data, or its Redis with --redis.`,
  )
  process.exit(1)
}
const storage = url
  ? await openRedis(url, (code) => console.error(code)).catch(endWithoutRedis)
  : openSqlite(file)
for (const line of describeUnanswered(await storage.notes('unanswered'))) console.log(line)
await storage.close()

function endWithoutRedis(error: unknown): never {
  if (!(error instanceof RedisUnreachable)) throw error
  console.error(`${error.message}.`)
  process.exit(1)
}
