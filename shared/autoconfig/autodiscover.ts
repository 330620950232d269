import type { Settings } from '../settings/index.ts'
import type { TypedLogin } from './account.ts'
import type { ConfigFile, Refusal } from './outcome.ts'
import { type MailServer, prepare } from './prepare.ts'
import { element, writeXml, type XmlNode } from './xml/write-xml.ts'

const ENVELOPE = 'http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006'
/** What a program asks for when it wants mail servers rather than an Exchange or a phone. */
export const MAIL_SCHEMA =
  'http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a'

/**
 * The answer to a POST at `/autodiscover/autodiscover.xml` (POX, MS-OXDSCLI).
 * `Encryption` is left out: generators disagree on whether its "TLS" means implicit TLS. `SSL` on an implicit port is clear.
 */
export function autodiscoverConfig(settings: Settings, login: TypedLogin): ConfigFile | Refusal {
  const prepared = prepare(settings, login)
  if (prepared.kind === 'refused') return prepared
  const { account, incoming, outgoing } = prepared
  return response(
    element(
      'Response',
      { xmlns: MAIL_SCHEMA },
      element('User', {}, element('DisplayName', {}, account.address)),
      element(
        'Account',
        {},
        element('AccountType', {}, 'email'),
        element('Action', {}, 'settings'),
        ...incoming.map((server) => protocol(server, account.username)),
        protocol(outgoing, account.username, { UsePOPAuth: 'on', SMTPLast: 'off' }),
      ),
    ),
  )
}

/** The protocol's "invalid request", for a request that cannot be read and for every refusal alike. */
export function autodiscoverError(): ConfigFile {
  return response(
    element(
      'Response',
      {},
      element(
        'Error',
        // Time and Id are for logs of the server; a constant keeps answers cacheable.
        { Time: '00:00:00', Id: '0' },
        element('ErrorCode', {}, '600'),
        element('Message', {}, 'Invalid Request'),
        element('DebugData'),
      ),
    ),
  )
}

function protocol(
  server: MailServer,
  username: string,
  more: Readonly<Record<string, string>> = {},
): XmlNode {
  const values = {
    Type: server.protocol.toUpperCase(),
    Server: server.host,
    Port: String(server.port),
    DomainRequired: 'off',
    LoginName: username,
    // The format's default is on: Outlook would then try NTLM.
    SPA: 'off',
    SSL: 'on',
    AuthRequired: 'on',
    ...more,
  }
  return element(
    'Protocol',
    {},
    ...Object.entries(values).map(([name, value]) => element(name, {}, value)),
  )
}

function response(content: XmlNode): ConfigFile {
  return {
    kind: 'file',
    fileName: 'autodiscover.xml',
    contentType: 'application/xml; charset=utf-8',
    text: writeXml(element('Autodiscover', { xmlns: ENVELOPE }, content)),
  }
}
