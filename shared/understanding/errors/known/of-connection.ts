import type { KnownError } from './known-error.ts'

/** The server is not found or not reached. */
export const OF_CONNECTION: readonly KnownError[] = [
  // Host and network.
  {
    id: 'Server unknown',
    pattern:
      /failed to connect to server|verbindung mit server .{0,80}konnte nicht|server .{0,80}(?:is unknown|ist unbekannt)|getaddrinfo|enotfound|could not resolve|no such host|host not found|server dns address|unknown host|service not known|dienst ist nicht bekannt|(?:could(?:n't| not)|cannot) (?:find|locate) (?:the )?host|(?:host|rechner) \S+ (?:kann|konnte) nicht gefunden/,
    cause: 'host',
    topic: 'connection-fails',
  },
  {
    id: 'Connection refused',
    pattern:
      /connection (?:was )?refused|econnrefused|da sie verweigert|verbindung(?:saufbau)? (?:wurde )?(?:verweigert|abgelehnt)/,
    cause: 'no-connection',
    topic: 'connection-fails',
  },
  {
    id: 'Timed out',
    pattern:
      /(?:connection to (?:outgoing )?server .{0,80}|connection |operation )timed out|ablaufzeit \(timeout|etimedout|socket timeout|timeout after \d|zeitueberschreitung (?:der|bei|beim)|wartezeit (?:ist )?abgelaufen/,
    cause: 'network',
    topic: 'connection-fails',
  },
  {
    id: 'No autoconfiguration',
    pattern: /failed to find the settings|konnte keine einstellungen fuer/,
    cause: 'no-autoconfig',
    topic: 'client-setup',
  },
  {
    id: 'No connection to the outgoing server',
    pattern: /postausgangsserver .{0,60}(?:ist fehlgeschlagen|hergestellt werden)/,
    cause: 'no-connection',
    topic: 'send-fails',
  },
  {
    // Thunderbird says the same of a closed port and of a name that does not exist.
    id: 'Connecting to the outgoing server failed',
    pattern: /connecting to outgoing server .{0,80}failed|verbindungsaufbau mit dem smtp-server/,
    cause: 'no-connection',
    topic: 'connection-fails',
  },
  {
    id: 'No connection',
    pattern:
      /failed to connect to (?:imap|pop|smtp)|(?:could(?:n't| not)|cannot) (?:open )?connect\w* to (?:the )?(?:server|imap|mail|incoming)|couldn't open connection|verbindung zum (?:angegebenen )?(?:server|imap-?server)\S* .{0,60}(?:nicht|ned) hergestellt|unable to connect|network error|netzwerkfehler|socket error|keine verbindung mit dem .{0,40}server/,
    cause: 'no-connection',
    topic: 'connection-fails',
  },
  {
    id: 'Server unknown',
    pattern:
      /der server wurde nicht gefunden|(?:specified|mail) server (?:was|could) not (?:be )?found/,
    cause: 'host',
    topic: 'connection-fails',
    isTalk: true,
  },
  {
    id: 'Server does not respond',
    pattern: /server\b.{0,60} (?:reagiert nicht|is not responding|did not respond)/,
    cause: 'no-connection',
    topic: 'connection-fails',
    isTalk: true,
  },
]
