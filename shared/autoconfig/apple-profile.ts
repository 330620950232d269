import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import type { Settings } from '../settings/index.ts'
import type { TypedLogin } from './account.ts'
import { type ConfigFile, type Refusal, refused } from './outcome.ts'
import { type PlistValue, writePlist } from './plist.ts'
import { type MailServer, type Prepared, prepare, providerName } from './prepare.ts'
import { stableUuid } from './stable-uuid.ts'
import { words } from './words.ts'

export type AppleProfileOptions = {
  language: Language
  /** @default IMAP where it is configured, else POP3 */
  protocol?: 'imap' | 'pop3'
}

/**
 * A configuration profile for iPhone, iPad and Mac (com.apple.mail.managed), without a password: the device asks for it.
 * The same login gives the same identifiers, so that a new profile replaces the old one.
 */
export function appleProfile(
  settings: Settings,
  login: TypedLogin,
  { language, protocol }: AppleProfileOptions,
): ConfigFile | Refusal {
  const prepared = prepare(settings, login)
  if (prepared.kind === 'refused') return prepared
  const incoming = protocol
    ? prepared.incoming.find((server) => server.protocol === protocol)
    : prepared.incoming[0]
  if (!incoming) return refused('no-incoming-server')

  const profile = profileOf(settings, { ...prepared, incoming: [incoming] }, language)
  return {
    kind: 'file',
    fileName: 'mail.mobileconfig',
    contentType: 'application/x-apple-aspen-config',
    text: writePlist(profile),
  }
}

function profileOf(settings: Settings, prepared: Prepared, language: Language): PlistValue {
  const { account, incoming, outgoing } = prepared
  const t = translator(words, language)
  const values = { address: account.address, provider: providerName(settings, account) }
  const identifier = `${account.domain.split('.').reverse().join('.')}.mail-guide.${stableUuid(account.username).toLowerCase()}`
  const mail = {
    ...mailSettings(prepared, incoming[0], outgoing),
    EmailAccountDescription: values.provider,
    PayloadDisplayName: t('apple.payload', values),
  }
  const content = JSON.stringify(mail)
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: stableUuid(`profile ${content}`),
    PayloadDisplayName: t('apple.name', values),
    PayloadDescription: t('apple.description', values),
    PayloadOrganization: values.provider,
    PayloadRemovalDisallowed: false,
    PayloadContent: [
      {
        PayloadType: 'com.apple.mail.managed',
        PayloadVersion: 1,
        PayloadIdentifier: `${identifier}.account`,
        PayloadUUID: stableUuid(`account ${content}`),
        ...mail,
      },
    ],
  }
}

function mailSettings({ account }: Prepared, incoming: MailServer, outgoing: MailServer) {
  return {
    EmailAccountType: incoming.protocol === 'imap' ? 'EmailTypeIMAP' : 'EmailTypePOP',
    EmailAddress: account.address,
    IncomingMailServerAuthentication: 'EmailAuthPassword',
    IncomingMailServerHostName: incoming.host,
    IncomingMailServerPortNumber: incoming.port,
    // Off by default.
    IncomingMailServerUseSSL: true,
    // A missing user name is asked for, and then typed in any case.
    IncomingMailServerUsername: account.username,
    OutgoingMailServerAuthentication: 'EmailAuthPassword',
    OutgoingMailServerHostName: outgoing.host,
    // Without it 25 and 587 are tried before 465.
    OutgoingMailServerPortNumber: outgoing.port,
    OutgoingMailServerUseSSL: true,
    OutgoingMailServerUsername: account.username,
    OutgoingPasswordSameAsIncomingPassword: true,
  }
}
