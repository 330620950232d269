import { once } from 'node:events'
import { createServer } from 'node:http'
import { AgentApplication, authorizeJWT, CloudAdapter } from '@microsoft/agents-hosting'
import express from 'express'
import { authConfiguration } from '../../../bot/channels/teams/teams-adapter.ts'
import { readRegistration } from './registration.ts'

// What the SDK costs without us: its application, which says everything back; tokens are checked as ours are.

process.env.NODE_ENV = 'production'
const { trust, ...registration } = readRegistration()
const configuration = authConfiguration(registration, trust)
const adapter = new CloudAdapter(configuration)
const verify = authorizeJWT(configuration)
const agent = new AgentApplication({ adapter })
agent.onActivity('message', async (context) => {
  await context.sendActivity(`You said: ${context.activity.text}`)
})

const app = express().disable('x-powered-by')
app.post(
  '/api/messages',
  (request, response, next) => void verify(request, response, next),
  express.json(),
  (request, response) => adapter.process(request, response, (context) => agent.run(context)),
)
const server = createServer(app).listen(0, '127.0.0.1')
await once(server, 'listening')
const address = server.address()
process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
