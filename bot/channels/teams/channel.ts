import { Activity } from '@microsoft/agents-activity'
import { authorizeJWT, type TurnContext } from '@microsoft/agents-hosting'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { toActivity } from '../../agent/answer-activity.ts'
import { apology } from '../../agent/notices.ts'
import { createLimit, rateLimit } from '../../operations/rate-limit.ts'
import { Refusal } from '../../operations/refusal.ts'
import type { Channel, Host } from '../channel.ts'
import { MICROSOFT } from './options.ts'
import { repairing } from './repairing-response.ts'
import { loadSeen } from './seen.ts'
import { sendReplies } from './send-replies.ts'
import { TeamsActivity } from './teams-activity.ts'
import { authConfiguration, TeamsAdapter } from './teams-adapter.ts'
import { checkServiceUrl, tokenGuard } from './token-guard.ts'
import { verifyOnce } from './verified-tokens.ts'

const MAXIMUM_BODY = '256kb'

/**
 * Tokens a second that were never seen before: each costs a signature. The Bot Connector uses a token for an hour,
 * so what was checked once passes whoever else knocks from the same address, and all of Teams may come from one.
 */
const NEW_TOKENS = { perSecond: 20, burst: 100 }

/** Of one person: more than anybody types, so that no one takes the time of the others. */
const PER_PERSON = { perSecond: 10, burst: 60 }

/** Of one conversation, however many are in it. */
const PER_CONVERSATION = { perSecond: 30, burst: 200 }

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
    const guard = tokenGuard(options.clientId, trust)
    const check: RequestHandler = (request, response, next) =>
      void authorize(request, response, next)
    const limitPerson = createLimit(PER_PERSON)
    const limitConversation = createLimit(PER_CONVERSATION)

    host.app.post(
      '/api/messages',
      verifyOnce(inOrder(guard, check), inOrder(guard, rateLimit(NEW_TOKENS), check)),
      express.json({ limit: MAXIMUM_BODY }),
      (request: Request, response: Response) => {
        const activity = readActivity(request.body)
        checkServiceUrl(activity.serviceUrl, request, trust)
        limitPerson(activity.from.id, response)
        limitConversation(activity.conversation.id, response)
        return answer(activity, { adapter, host, request, response })
      },
    )
    return {}
  },
}

const inOrder = (...handlers: RequestHandler[]) => express.Router().use(...handlers)

type Exchange = { adapter: TeamsAdapter; host: Host; request: Request; response: Response }

/** One turn of a conversation at a time; what Teams sends again because we were slow is answered once. */
async function answer(activity: TeamsActivity, exchange: Exchange) {
  const { conversation } = activity
  const id = idOf(activity)
  const { host, response } = exchange
  const key = `teams/${conversation.id}`
  await host.storage.exclusively(key, async () => {
    const seen = await loadSeen(host.storage.state, `${key}/seen`)
    if (id !== undefined && seen.has(id)) {
      response.status(200).end()
      return
    }
    await takeTurn(activity, exchange)
    // Only now: a process that dies before has not seen it, and Teams sends it again.
    if (id !== undefined) await seen.add(id)
  })
}

/** A message that was changed keeps its id; each change is one of its own. */
function idOf({ type, id, timestamp }: TeamsActivity): string | undefined {
  return id !== undefined && type === 'messageUpdate' ? `${id} ${timestamp}` : id
}

async function takeTurn(activity: TeamsActivity, { adapter, host, request, response }: Exchange) {
  if (activity.type === 'message' && activity.deliveryMode === 'expectReplies') {
    const replies = await adapter.replies(activity, Reflect.get(request, 'user'), host.agent)
    return sendReplies(response, replies)
  }
  await adapter.process(request, repairing(response), host.agent)
}

function readActivity(body: unknown): TeamsActivity {
  const parsed = TeamsActivity.safeParse(body)
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'body')
    throw new Refusal(400, 'BadArgument', `Not understood: ${places.join(', ')}`)
  }
  const { serviceUrl, deliveryMode } = parsed.data
  if (serviceUrl === undefined && deliveryMode !== 'expectReplies') {
    throw new Refusal(400, 'BadArgument', 'Not understood: serviceUrl')
  }
  return parsed.data
}

async function apologise(context: TurnContext, { language, guideUrl }: Host): Promise<void> {
  const { locale, channelId } = context.activity
  const said = toActivity(apology(locale, language), { guideUrl, channelId })
  await context.sendActivity(Activity.fromObject(said))
}
