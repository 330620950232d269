import { Activity } from '@microsoft/agents-activity'
import { authorizeJWT, type TurnContext } from '@microsoft/agents-hosting'
import express, { type Request, type Response } from 'express'
import { toActivity } from '../../agent/answer-activity.ts'
import { apology } from '../../agent/notices.ts'
import { rateLimit } from '../../operations/rate-limit.ts'
import { Refusal } from '../../operations/refusal.ts'
import type { Channel, Host } from '../channel.ts'
import { MICROSOFT } from './options.ts'
import { repairing } from './repairing-response.ts'
import { loadSeen } from './seen.ts'
import { TeamsActivity } from './teams-activity.ts'
import { authConfiguration, TeamsAdapter } from './teams-adapter.ts'
import { serviceGuard, tokenGuard } from './token-guard.ts'
import { verifyOnce } from './verified-tokens.ts'

const MAXIMUM_BODY = '256kb'

/** Requests a second and address; all of Teams' come from a few addresses of Microsoft. */
const PER_SECOND = 100

/** Of one person: more than anybody types, so that no one takes the time of the others. */
const PER_PERSON = { perSecond: 10, burst: 60 }

/** Microsoft Teams through Azure Bot Service; mounted only when the operator has configured credentials. */
export const teams: Channel = {
  id: 'teams',
  async mount(host) {
    const options = host.teams
    if (!options) return undefined
    const trust = options.trust ?? MICROSOFT
    const configuration = authConfiguration(options, trust)
    const adapter = new TeamsAdapter(configuration, trust)
    adapter.onTurnError = async (context, error) => {
      host.report('turn-failed', error)
      await apologise(context, host)
    }
    const authorize = authorizeJWT(configuration)
    const verify = verifyOnce((request, response, next) => void authorize(request, response, next))

    host.app.post(
      '/api/messages',
      rateLimit({ perSecond: PER_SECOND, burst: 5 * PER_SECOND }),
      tokenGuard(options.clientId, trust),
      verify,
      express.json({ limit: MAXIMUM_BODY }),
      readBody,
      serviceGuard(trust),
      rateLimit({ ...PER_PERSON, caller: ({ body }) => TeamsActivity.parse(body).from.id }),
      (request: Request, response: Response) => answer(adapter, host, request, response),
    )
    return {}
  },
}

/** One turn of a conversation at a time; what Teams sends again because we were slow is answered once. */
async function answer(adapter: TeamsAdapter, host: Host, request: Request, response: Response) {
  const { id, conversation } = TeamsActivity.parse(request.body)
  const key = `teams/${conversation.id}`
  await host.storage.exclusively(key, async () => {
    const seen = await loadSeen(host.storage.state, `${key}/seen`)
    if (id !== undefined && seen.has(id)) {
      response.status(200).end()
      return
    }
    await adapter.process(request, repairing(response), host.agent)
    // Only now: a process that dies before has not seen it, and Teams sends it again.
    if (id !== undefined) await seen.add(id)
  })
}

function readBody(request: Request, _response: Response, next: () => void): void {
  const parsed = TeamsActivity.safeParse(request.body)
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'body')
    throw new Refusal(400, 'BadArgument', `Not understood: ${places.join(', ')}`)
  }
  const { serviceUrl, deliveryMode } = parsed.data
  if (serviceUrl === undefined && deliveryMode !== 'expectReplies') {
    throw new Refusal(400, 'BadArgument', 'Not understood: serviceUrl')
  }
  next()
}

async function apologise(context: TurnContext, { language, guideUrl }: Host): Promise<void> {
  const { locale, channelId } = context.activity
  const said = toActivity(apology(locale, language), { guideUrl, channelId })
  await context.sendActivity(Activity.fromObject(said))
}
