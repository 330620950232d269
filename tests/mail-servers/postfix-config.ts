import type { Certificate } from './certificate-authority.ts'
import { authSocket, mailFolder } from './dovecot-config.ts'

export type PostfixOptions = {
  folder: string
  smtpPort: number
  domain: string
  certificate: Certificate
}

export const postfixFolder = (folder: string) => `${folder}/postfix`
export const mailboxesFile = (folder: string) => `${folder}/postfix/mailboxes`

/** Submission over implicit TLS for signed-in people; what is not for our domain is refused: no mail leaves the machine. */
export function postfixMain({ folder, domain, certificate }: PostfixOptions): string {
  return `compatibility_level = 3.6
queue_directory = ${folder}/postfix-queue
data_directory = ${folder}/postfix-data
maillog_file = /dev/stdout
meta_directory = /etc/postfix
mail_owner = postfix
setgid_group = postdrop

myhostname = mail.${domain}
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
alias_maps =
local_recipient_maps =
biff = no

virtual_mailbox_domains = ${domain}
virtual_mailbox_base = ${mailFolder(folder)}
virtual_mailbox_maps = texthash:${mailboxesFile(folder)}
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
virtual_transport = virtual
default_transport = error:5.7.1 test server: no mail leaves this machine
relay_transport = error:5.7.1 test server: no mail leaves this machine

smtpd_tls_cert_file = ${certificate.certFile}
smtpd_tls_key_file = ${certificate.keyFile}
smtpd_tls_security_level = encrypt
smtpd_tls_auth_only = yes
smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${authSocket(folder)}
smtpd_sasl_authenticated_header = no
smtpd_relay_restrictions = reject_unauth_destination, permit_sasl_authenticated, reject
smtpd_recipient_restrictions =
# Tests make mistakes on purpose; nobody has to be slowed down.
smtpd_error_sleep_time = 0
`
}

/** The services that submission and local delivery need; nothing is chrooted, nothing listens but the one port. */
export function postfixMaster({ smtpPort }: PostfixOptions): string {
  // private: - is yes, n is no.
  const service = (name: string, isPrivate: '-' | 'n', limits: string, command: string) =>
    `${[name, 'unix', isPrivate, '- n', limits, command].join(' ')}\n`
  return [
    `127.0.0.1:${smtpPort} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n`,
    service('pickup', 'n', '60 1', 'pickup'),
    service('cleanup', 'n', '- 0', 'cleanup'),
    service('qmgr', 'n', '300 1', 'qmgr'),
    service('tlsmgr', '-', '1000? 1', 'tlsmgr'),
    service('rewrite', '-', '- -', 'trivial-rewrite'),
    service('bounce', '-', '- 0', 'bounce'),
    service('defer', '-', '- 0', 'bounce'),
    service('trace', '-', '- 0', 'bounce'),
    service('verify', '-', '- 1', 'verify'),
    service('flush', 'n', '1000? 0', 'flush'),
    service('proxymap', '-', '- -', 'proxymap'),
    service('error', '-', '- -', 'error'),
    service('retry', '-', '- -', 'error'),
    // Writes into mailboxes of other users, so it keeps its rights.
    'virtual unix - n n - - virtual\n',
    service('anvil', '-', '- 1', 'anvil'),
    service('scache', '-', '- 1', 'scache'),
    'postlog unix-dgram n - n - 1 postlogd\n',
  ].join('')
}
