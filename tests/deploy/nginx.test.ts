import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type RequestOptions, request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { freePort } from '../../scripts/free-port.ts'
import { tokenOf } from '../bot/direct-line-driver.ts'
import { startTestBot, type TestBot } from '../bot/start-test-bot.ts'
import { createAuthority } from '../mail-servers/certificate-authority.ts'

const HOST = 'help.example.org'

const isThere = (program: string, option: string) => spawnSync(program, [option]).status === 0
const hasNginx = isThere('nginx', '-v') && isThere('openssl', 'version')
const title = hasNginx
  ? 'behind nginx'
  : 'behind nginx (skipped: nginx or openssl is not installed)'

describe.skipIf(!hasNginx)(title, () => {
  let proxy: Awaited<ReturnType<typeof startNginx>>
  let bot: TestBot

  beforeAll(async () => {
    bot = await startTestBot()
    proxy = await startNginx(new URL(bot.origin).host)
  })
  afterAll(async () => {
    await proxy.stop()
    await bot.close()
  })

  test('the chat works under the real host name, over its socket; figures stay inside', async () => {
    const generated = await proxy.ask('POST', '/v3/directline/tokens/generate')
    const authorization = `Bearer ${tokenOf(JSON.parse(generated.body))}`
    const opened = await proxy.ask('POST', '/v3/directline/conversations', { authorization })
    const { streamUrl } = JSON.parse(opened.body)
    expect(streamUrl).toMatch(`wss://${HOST}/v3/directline/conversations/`)
    const socket = proxy.open(streamUrl)
    const [first] = await once(socket, 'message')
    expect(JSON.parse(String(first)).activities[0].type).toBe('message')
    socket.terminate()
    expect((await proxy.ask('GET', '/metrics')).status).toBe(404)
  })

  test('no log has an address or a ticket, also while the bot is away', async () => {
    const path = '/profile.mobileconfig?address=anna.muster@example.org&t=ticket'
    await proxy.ask('GET', path)
    await bot.close()
    expect((await proxy.ask('GET', path)).status).toBe(502)
    const logs = proxy.logs()
    expect(logs).toContain('"GET /profile.mobileconfig" 502')
    expect(logs).not.toMatch(/anna|ticket|\?/)
  })
})

/** nginx with the example of `deploy/`, on another port and with a certificate of our own. */
async function startNginx(upstream: string) {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const authority = createAuthority(folder)
  const { certFile, keyFile } = authority.issue([HOST])
  const port = await freePort()
  mkdirSync(join(folder, 'logs'))
  const example = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('443', `127.0.0.1:${port}`)
    .replace('/etc/ssl/help.example.org.pem', certFile)
    .replace('/etc/ssl/private/help.example.org.key', keyFile)
    .replaceAll('/var/log/nginx/', `${folder}/logs/`)
    .replace('127.0.0.1:4711', upstream)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
    .join('\n')
  const main = join(folder, 'nginx.conf')
  writeFileSync(
    main,
    `daemon off; pid ${folder}/pid; error_log stderr notice; events {} http { access_log off; ${temporary} ${example} }`,
  )
  const child = spawn('nginx', ['-p', folder, '-c', main], { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (data) => {
      errors += data
      if (errors.includes('start worker process ')) resolve()
    })
    child.once('exit', () => reject(new Error(errors)))
  })
  const trust = { ca: readFileSync(authority.caFile), servername: HOST }
  return {
    async ask(method: string, path: string, headers = {}) {
      const options: RequestOptions = { ...trust, host: '127.0.0.1', port, method, path }
      const asked = request({ ...options, headers: { host: HOST, ...headers } }).end()
      const [response] = await once(asked, 'response')
      return { status: response.statusCode, body: await text(response) }
    },
    open(streamUrl: string) {
      const { pathname, search } = new URL(streamUrl)
      const at = `wss://127.0.0.1:${port}${pathname}${search}`
      return new WebSocket(at, { ...trust, headers: { host: HOST } })
    },
    logs: () =>
      readdirSync(join(folder, 'logs'))
        .map((file) => readFileSync(join(folder, 'logs', file), 'utf8'))
        .join('') + errors,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}
