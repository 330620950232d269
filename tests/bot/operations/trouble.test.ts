import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { follow, said } from '../direct-line-driver.ts'
import { startTestBot } from '../start-test-bot.ts'
import { hasRedis, startRedis } from '../storage/start-redis.ts'

const status = async (origin: string, path: string) => (await fetch(origin + path)).status

/** A disk of one megabyte; nothing where this machine does not let us have one. */
function mountSmallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bot-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
  onTestFinished(() => {
    // Lazily: after a failure somebody may still have files open there.
    spawnSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true })
  })
  return mounted.status === 0 ? folder : undefined
}

test('on a full disk messages are refused clearly; with room again all that was confirmed is answered', async ({
  skip,
}) => {
  const dataFolder = mountSmallDisk()
  if (!dataFolder) return skip('needs the right to mount a small disk')
  const bot = await startTestBot({ dataFolder })
  const { client } = bot
  const to = await client.start()
  const stream = follow(to.streamUrl)
  await stream.until((all) => all.length === 1)
  const filler = join(dataFolder, 'filler')
  // The write that does not fit any more is the one we want.
  expect(() => writeFileSync(filler, Buffer.alloc(2_000_000))).toThrow('ENOSPC')

  const confirmed: string[] = []
  let refused: Awaited<ReturnType<typeof client.say>> | undefined
  for (let index = 0; !refused && index < 50; index++) {
    const more = { channelData: { clientActivityID: `c${index}` } }
    const sent = await client.say(to, `count ${'x'.repeat(3_000)}`, more)
    if (sent.status === 200) confirmed.push(Object(sent.body).id)
    else refused = sent
  }
  expect(refused).toMatchObject({ status: 503, body: { error: { code: 'ServiceError' } } })
  expect(refused?.text).not.toMatch(/sqlite|database|disk|full/i)
  expect(await status(bot.origin, '/healthz')).toBe(200)
  expect(await status(bot.origin, '/readyz')).toBe(503)

  rmSync(filler)
  const last = await client.say(to, 'count', { channelData: { clientActivityID: 'last' } })
  expect(last.status).toBe(200)
  confirmed.push(Object(last.body).id)
  await stream.until((all) => said(all).length >= confirmed.length)
  expect(said(stream.activities).map(({ replyToId }) => replyToId)).toEqual(confirmed)
  expect(await status(bot.origin, '/readyz')).toBe(200)
  stream.close()
  await bot.close()
})

test('a socket that never reads is cut off, and its memory is given back', async () => {
  const bot = await startTestBot()
  const { client } = bot
  const to = await client.start()
  const { port, pathname, search } = new URL(to.streamUrl)
  const socket = connect(Number(port), '127.0.0.1')
  const key = Buffer.from('0123456789abcdef').toString('base64')
  socket.write(
    `GET ${pathname}${search} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n\r\n`,
  )
  await once(socket, 'data')
  socket.pause()
  const streams = async () =>
    /^mail_guide_open_streams (\d+)$/m.exec(
      await (await fetch(`${bot.origin}/metrics`)).text(),
    )?.[1]
  expect(await streams()).toBe('1')
  // The network's own buffers take some megabytes before ours have to.
  const value = 'x'.repeat(400_000)
  for (let index = 0; index < 40 && (await streams()) === '1'; index++) {
    expect((await client.say(to, 'count', { value })).status).toBe(200)
  }
  expect(await streams()).toBe('0')
  const other = await client.start()
  await client.say(other, 'count')
  expect((await client.answers(other, 1))[0]?.text).toBe('turn 1')
  socket.destroy()
  await bot.close()
})

describe.skipIf(!hasRedis)('Redis gone and back', () => {
  test('is a clear refusal meanwhile; the same conversation goes on, on the same socket', async () => {
    const redis = await startRedis()
    const bot = await startTestBot({ redisUrl: redis.url })
    const { client } = bot
    const to = await client.start()
    const stream = follow(to.streamUrl)
    await client.say(to, 'count')
    await stream.until((all) => said(all).length === 1)
    await redis.kill()
    const more = { channelData: { clientActivityID: 'c1' } }
    const refused = await client.say(to, 'count', more)
    expect(refused).toMatchObject({ status: 503, body: { error: { code: 'ServiceError' } } })
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(refused.text).not.toMatch(/redis|127\.0\.0\.1|ECONN/i)
    await redis.restart()
    await expect
      .poll(async () => (await client.say(to, 'count', more)).status, { timeout: 15_000 })
      .toBe(200)
    await stream.until((all) => said(all).length === 2)
    expect(said(stream.activities).map(({ text }) => text)).toEqual(['turn 1', 'turn 2'])
    stream.close()
    await bot.close()
    await redis.stop()
  })
})
