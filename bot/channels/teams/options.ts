/** The bot's registration at Azure, and whom it trusts. */
export type TeamsOptions = {
  clientId: string
  clientSecret: string
  tenantId: string
  /** @default Microsoft's Bot Connector */
  trust?: Trust
}

/** Who may speak for Teams. Other values than Microsoft's are for tests with an authority of their own. */
export type Trust = {
  /** Exactly this `iss`. */
  issuer: string
  /** Its public keys, each with the channels that it may sign for. */
  keysUrl: string
  /** Where the SDK looks for the keys of other issuers. */
  authority?: string
  /** Where answers may be sent. */
  isServiceUrl: (url: string) => boolean
  /** Gets the token that answers carry. @default from Microsoft, with the client secret */
  connectorToken?: () => Promise<string>
}

export const MICROSOFT: Trust = {
  issuer: 'https://api.botframework.com',
  keysUrl: 'https://login.botframework.com/v1/.well-known/keys',
  isServiceUrl: isMicrosoftService,
}

const HOSTS = ['smba.trafficmanager.net', 'botframework.com']

/** Only these hosts over https on its own port: an answer carries our token. */
export function isMicrosoftService(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, port, username } = new URL(address)
  const isKnown = HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  return protocol === 'https:' && port === '' && username === '' && isKnown
}
