import type { Certificate } from './certificate-authority.ts'

export type DovecotOptions = {
  folder: string
  imapPort: number
  pop3Port: number
  certificate: Certificate
}

/** Where Postfix asks Dovecot for passwords. */
export const authSocket = (folder: string) => `${folder}/auth-for-postfix`
export const usersFile = (folder: string) => `${folder}/users`
export const mailFolder = (folder: string) => `${folder}/mail`

/** Dovecot 2.3 like Souvera: implicit TLS and nothing else, user names exactly as they are written. */
export function dovecotConfig({ folder, imapPort, pop3Port, certificate }: DovecotOptions): string {
  return `base_dir = ${folder}/dovecot
state_dir = ${folder}/dovecot-state
log_path = /dev/stderr
protocols = imap pop3
listen = 127.0.0.1

ssl = required
ssl_cert = <${certificate.certFile}
ssl_key = <${certificate.keyFile}
ssl_min_protocol = TLSv1.2
disable_plaintext_auth = yes

auth_mechanisms = plain login
# The default would make every user name lower case; Souvera refuses capitals instead.
auth_username_format = %u
auth_failure_delay = 0
auth_cache_size = 0

passdb {
  driver = passwd-file
  args = scheme=SSHA512 username_format=%u ${usersFile(folder)}
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=${mailFolder(folder)}/%u
}
first_valid_uid = 1
mail_location = maildir:${mailFolder(folder)}/%u

service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${imapPort}
    ssl = yes
  }
}
service pop3-login {
  inet_listener pop3 {
    port = 0
  }
  inet_listener pop3s {
    port = ${pop3Port}
    ssl = yes
  }
}
# Without its socket the next log-in from an address is not held back after a refused one.
service anvil {
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service auth {
  unix_listener ${authSocket(folder)} {
    mode = 0660
    user = postfix
    group = postfix
  }
}
`
}
