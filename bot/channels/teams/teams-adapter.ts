import { Activity } from '@microsoft/agents-activity'
import {
  type AuthConfiguration,
  CloudAdapter,
  ConnectorClient,
  getAuthConfigWithDefaults,
} from '@microsoft/agents-hosting'
import type { Agent } from '../../agent/create-agent.ts'
import { ReplyContext } from '../../agent/reply-context.ts'
import type { TeamsOptions, Trust } from './options.ts'
import type { TeamsActivity } from './teams-activity.ts'

type Identity = ReturnType<typeof CloudAdapter.createIdentity>

/** How the SDK checks tokens: with the issuer, which it does not look at by itself. */
export function authConfiguration(options: TeamsOptions, trust: Trust): AuthConfiguration {
  const { clientId, clientSecret, tenantId } = options
  return getAuthConfigWithDefaults({
    ...{ clientId, clientSecret, tenantId },
    validateIssuer: true,
    issuers: [trust.issuer],
    ...(trust.authority && { authorityEndpoint: trust.authority }),
  })
}

/** The SDK's adapter, which sends answers to trusted addresses only, whatever it was told. */
export class TeamsAdapter extends CloudAdapter {
  readonly #trust: Trust
  #userTokens: ReturnType<CloudAdapter['createUserTokenClient']> | undefined

  constructor(configuration: AuthConfiguration, trust: Trust) {
    super(configuration)
    this.#trust = trust
  }

  /**
   * The replies to a message that wants them in the response. What the SDK's `process` does beside the turn is for
   * answers that are sent: headers to pass on, clients for services. The message was read already (`TeamsActivity`).
   */
  async replies(message: TeamsActivity, identity: Identity, agent: Agent): Promise<Activity[]> {
    const context = new ReplyContext(this, toActivity(message), identity)
    await this.runMiddleware(context, agent)
    return context.bufferedReplyActivities
  }

  /** One for all: nobody is logged in to anything here, and the headers of the caller are not passed on. */
  protected override createUserTokenClient(identity: Identity) {
    this.#userTokens ??= super.createUserTokenClient(identity)
    return this.#userTokens
  }

  protected override async createConnectorClientWithIdentity(
    identity: Identity,
    activity: Activity,
  ): Promise<ConnectorClient> {
    const { serviceUrl = '' } = activity
    const { isServiceUrl, connectorToken } = this.#trust
    if (!isServiceUrl(serviceUrl)) throw new Error('Teams: the service address is not trusted')
    // The headers of the caller are not passed on: they are nobody's business.
    return connectorToken
      ? ConnectorClient.createClientWithToken(serviceUrl, await connectorToken())
      : super.createConnectorClientWithIdentity(identity, activity)
  }
}

/** What a turn reads of a message, and no more: the other fields were not looked at. */
function toActivity(message: TeamsActivity): Activity {
  const { type, id, channelId, serviceUrl, deliveryMode, conversation, from, recipient } = message
  const { text, locale, value, attachments, entities } = message
  return Object.assign(new Activity(type), {
    ...{ id, channelId, serviceUrl, deliveryMode, conversation, from, recipient },
    ...{ text: text ?? undefined, locale: locale ?? undefined, value, attachments },
    ...{ entities: entities ?? undefined },
  })
}
