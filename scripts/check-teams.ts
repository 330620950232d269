import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { startBot } from '../bot/server.ts'
import { createTurn } from '../shared/conversation/turn.ts'
import { parseSettingsText } from '../shared/settings/index.ts'
import { CLIENT_ID, startAuthority, TENANT_ID } from '../tests/bot/channels/teams/authority.ts'
import { readArguments } from './arguments.ts'
import { fetchClient } from './clients/fetch-client.ts'
import { freePort } from './free-port.ts'
import { ensureModel } from './train.ts'

// The Teams face in Microsoft's own playground, to be used by hand. Its licence is for evaluation only:
// it is fetched when somebody runs this, and belongs to nothing that is built or passed on.

readArguments({})
const folder = fetchClient({
  name: '@microsoft/m365agentsplayground',
  version: '0.2.28',
  integrity:
    'sha512-EevhYW8xtEATwNg5eiFqTgZT0P5gjfCsLBwBWESSrB6+0lr9Yi9R27HJwjNGUlT3JQlxoWMgnvEQunUuyI/+2Q==',
})
const authority = await startAuthority()
const port = await freePort(56_150)
const wayBack = await startWayBack()
const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
const bot = await startBot({
  settings,
  turn: createTurn(ensureModel()),
  port: 0,
  assets: 'dist/help-center',
  teams: {
    ...{ clientId: CLIENT_ID, clientSecret: 'unused', tenantId: TENANT_ID },
    trust: { ...authority.trust, isServiceUrl: (url) => url === wayBack },
  },
})
const gate = await startGate()
const playground = spawn(
  process.execPath,
  [
    join(folder, 'package/cli.js'),
    'start',
    '-e',
    gate,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--dt',
  ],
  { env: { ...process.env, BROWSER: 'none' }, stdio: ['ignore', 'ignore', 'inherit'] },
)
console.log(`Open http://localhost:${port} and talk to the bot as in Teams (Ctrl+C ends it).
Try: "Which ports?" · "0x800CCC0F" · "I want to talk to a human" and change the letter · the thumbs.
A clicked button is answered, but not shown as a message of yours: only Teams itself knows messageBack.
The playground listens on all interfaces of this machine, always speaks en-US, and is licensed for evaluation only.`)
process.once('exit', () => playground.kill())
process.once('SIGINT', () => playground.kill())
process.once('SIGTERM', () => playground.kill())
await once(playground, 'exit')
process.exit(0)

/** The playground signs nothing, and our bot takes nothing unsigned: the gate signs for it, on this machine only. */
async function startGate(): Promise<string> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const body = Buffer.concat(parts)
    // It also knocks with an empty body, to see whether anybody is there.
    if (body.length === 0) return void response.end()
    const activity = { ...JSON.parse(body.toString()), serviceUrl: wayBack }
    const answer = await fetch(`${bot.origin}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${authority.token({ serviceurl: wayBack })}`,
      },
      body: JSON.stringify(activity),
    })
    const said = await answer.text()
    if (!answer.ok) console.error(`${activity.type} was refused with ${answer.status}: ${said}`)
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(said)
  })
  return `${await listen(server)}/api/messages`
}

/** Answers pass here on their way: the playground does nothing when a button with messageBack is clicked, so it gets plain ones. */
async function startWayBack(): Promise<string> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part)
    const plain = JSON.stringify(JSON.parse(Buffer.concat(parts).toString()), (key, value) =>
      key === 'msteams' ? undefined : value,
    )
    const answer = await fetch(`http://localhost:${port}/_connector${request.url}`, {
      method: request.method ?? 'POST',
      headers: { 'content-type': 'application/json' },
      body: plain,
    })
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(await answer.text())
  })
  return listen(server)
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}
