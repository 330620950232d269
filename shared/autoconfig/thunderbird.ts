import { translator } from '../i18n.ts'
import { LANGUAGES } from '../language.ts'
import type { Settings } from '../settings/index.ts'
import type { TypedLogin } from './account.ts'
import type { ConfigFile, Refusal } from './outcome.ts'
import { type MailServer, prepare, providerName } from './prepare.ts'
import { words } from './words.ts'
import { element, writeXml, type XmlNode } from './xml/write-xml.ts'

/**
 * `config-v1.1.xml` as Thunderbird, Evolution, KMail, K-9 and others read it (draft-ietf-mailmaint-autoconfig).
 * The user name is literal: the format's placeholders repeat what was typed, and it knows no lower case.
 */
export function thunderbirdConfig(settings: Settings, login: TypedLogin): ConfigFile | Refusal {
  const prepared = prepare(settings, login)
  if (prepared.kind === 'refused') return prepared
  const { account, incoming, outgoing } = prepared
  const name = providerName(settings, account)

  const provider = element(
    'emailProvider',
    { id: settings.mail?.domain?.toLowerCase() ?? account.domain },
    element('domain', {}, account.domain),
    element('displayName', {}, shorten(name, 60)),
    element('displayShortName', {}, shorten(name, 20)),
    ...incoming.map((server) => serverElement('incomingServer', server, account.username)),
    serverElement('outgoingServer', outgoing, account.username),
    ...documentation(settings),
  )
  return {
    kind: 'file',
    fileName: 'config-v1.1.xml',
    contentType: 'application/xml; charset=utf-8',
    text: writeXml(element('clientConfig', { version: '1.1' }, provider)),
  }
}

function serverElement(name: string, server: MailServer, username: string): XmlNode {
  return element(
    name,
    { type: server.protocol },
    element('hostname', {}, server.host),
    element('port', {}, String(server.port)),
    // The format's word for implicit TLS; STARTTLS has its own.
    element('socketType', {}, 'SSL'),
    // A password, readable for the server, inside TLS.
    element('authentication', {}, 'password-cleartext'),
    element('username', {}, username),
  )
}

function documentation({ bot }: Settings): XmlNode[] {
  if (!bot) return []
  const descriptions = LANGUAGES.map((language) =>
    element('descr', { lang: language }, translator(words, language)('documentation')),
  )
  return [element('documentation', { url: bot.url }, ...descriptions)]
}

/** The draft's limits count characters. */
function shorten(text: string, maximum: number): string {
  const characters = [...text]
  return characters.length <= maximum ? text : `${characters.slice(0, maximum - 1).join('')}…`
}
