import type { KnownError } from './known-error.ts'

/** Servers of others, servers in trouble, and accounts that a server does not let in for now. */
export const OF_SERVERS: readonly KnownError[] = [
  // Servers of other providers: the person typed the wrong server.
  {
    id: 'Password not accepted by Gmail',
    pattern: /username and password not accepted/,
    cause: 'other-provider',
    topic: 'login-fails',
  },
  {
    id: 'Invalid credentials at Gmail',
    pattern: /invalid credentials \(failure\)/,
    cause: 'other-provider',
    topic: 'login-fails',
  },
  {
    id: 'Authentication unsuccessful',
    pattern: /535[ -]5\.7\.3\b/,
    cause: 'other-provider',
    topic: 'login-fails',
  },
  {
    id: 'Basic authentication disabled',
    pattern: /535[ -]5\.7\.139|basic auth\w* is disabled/,
    cause: 'other-provider',
    topic: 'login-fails',
  },

  // Servers that are in trouble themselves.
  {
    id: 'TLS temporarily not available',
    pattern: /tls not available due|tls (?:temporarily|currently) (?:not |un)available/,
    cause: 'server',
    topic: 'connection-fails',
  },
  {
    id: 'Temporary authentication failure',
    pattern: /temporary authentication failure|account is temporarily/,
    cause: 'server',
    topic: 'login-fails',
  },
  {
    id: 'Service not available',
    pattern:
      /\b421\b.{0,12}service not available|service (?:is )?shutting down|server shutting down|\* bye internal|-err \[sys\/temp\]|no \[serverbug\]|internal (?:server )?error occurred/,
    cause: 'server',
    topic: 'connection-fails',
  },
  {
    id: 'Too many connections',
    pattern:
      /(?:too many|zu viele) (?:simultaneous|concurrent|gleichzeitige)|maxim\w* (?:number of|anzahl \w+) (?:\w+ )?(?:connections|verbindungen)|too many connections|zu viele verbindungen/,
    cause: 'connections',
    topic: 'connection-fails',
  },
  {
    id: '[IN-USE]',
    pattern:
      /\[in-use\]|(?:mailbox|maildrop) (?:is )?(?:already )?(?:locked|in use)|postfach (?:ist |wird )?(?:bereits )?(?:in gebrauch|belegt)/,
    cause: 'locked',
    topic: 'receive-fails',
    isTalk: true,
  },
  {
    id: 'Too many attempts',
    pattern:
      /too many (?:(?:failed|invalid|incorrect|unsuccessful) )?(?:errors|log-?in|attempts|auth\w*)|too many failed|zu viele (?:anmelde|fehl)/,
    cause: 'too-many',
    topic: 'login-fails',
  },
  {
    id: 'Too many attempts',
    pattern: /421[ -]4\.7\.0(?!.{0,40}try again later)/,
    cause: 'too-many',
    topic: 'login-fails',
  },

  // Of the recipient a bounce says the same: that stands with the recipients.
  {
    id: 'Account disabled',
    pattern:
      /^(?!.*(?:tried to reach|recipient|empfaenger|\b5\.2\.1\b|paypal|amazon|bank\b|sparkasse|netflix|insta|facebook|apple.?id|windows|steam|giro)).*(?:\b(?:user|account|konto|benutzer(?:konto)?|zugang|login)\b.{0,12} (?:disabled|deactivated|suspended|locked|deaktiviert|gesperrt)\b|(?:disabled|deactivated|suspended|locked|deaktivierte[sr]?|gesperrte[sr]?) (?:user|account|konto|benutzer))/,
    cause: 'disabled',
    topic: 'login-fails',
    isTalk: true,
  },
]
