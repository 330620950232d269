import type { Topic } from '../../answers/answer.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'

/**
 * Error messages of servers, TLS libraries and mail programs, as they read once folded (`ä` is `ae`, quotes are `"`).
 * The first one that fits decides: special ones stand before general ones. The id is shown in the summary for support.
 */
export type KnownError = {
  id: string
  pattern: RegExp
  cause: Cause
  topic: Topic
  /** The meaning is not confirmed by any source: it is told as a guess. */
  isGuess?: true
}

export const KNOWN_ERRORS: readonly KnownError[] = [
  // Servers of other providers: the person typed the wrong server.
  {
    id: '535 5.7.8 (Gmail)',
    pattern: /username and password not accepted/,
    cause: 'other-provider',
    topic: 'login-fails',
  },
  {
    id: 'Invalid credentials (Gmail)',
    pattern: /invalid credentials \(failure\)/,
    cause: 'other-provider',
    topic: 'login-fails',
  },
  {
    id: '535 5.7.3',
    pattern: /535[ -]5\.7\.3/,
    cause: 'other-provider',
    topic: 'login-fails',
  },

  // Servers that are in trouble themselves.
  {
    id: '454 4.7.0',
    pattern: /454[ -]4\.7\.0 tls not available/,
    cause: 'server',
    topic: 'connection-fails',
  },
  {
    id: 'Temporary authentication failure',
    pattern: /temporary authentication failure/,
    cause: 'server',
    topic: 'login-fails',
  },
  {
    id: 'Account temporarily unavailable',
    pattern: /account is temporarily unavailable/,
    cause: 'server',
    topic: 'login-fails',
  },
  {
    id: '421 4.7.0',
    pattern: /421[ -]4\.7\.0|too many (?:connections|errors|login)/,
    cause: 'too-many',
    topic: 'login-fails',
  },

  // The program has sent the password unencrypted.
  {
    id: 'Password was exposed',
    pattern: /password was exposed|your client did it anyway/,
    cause: 'exposed',
    topic: 'connection-fails',
  },

  // STARTTLS or no encryption where implicit TLS is needed.
  {
    id: 'Must issue a STARTTLS command first',
    pattern: /must issue a starttls|\b538\b.{0,12}starttls/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  {
    id: '554 TLS already active',
    pattern: /tls already active|not permitted when tls active/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  {
    id: 'STARTTLS not available',
    pattern:
      /starttls (?:is )?(?:not|nicht|ist nicht) ?(?:available|verfuegbar|supported|unterstuetzt)|starttls (?:not supported|nicht unterstuetzt)|using starttls since it doesn't|nicht mit starttls aufgebaut|tls not available|tls nicht verfuegbar|missing server capability|fehlende serverfaehigkeit/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  {
    id: 'Plaintext authentication disallowed',
    pattern:
      /privacyrequired|plaintext auth\w* (?:disallowed|not allowed)|disallowed plaintext auth|logindisabled|does not allow plaintext passwords|ungesicherte uebertragung des passworts|unverschluesselte authentifizierung ist auf unsicheren|504[ -]5\.5\.4|encryption required for requested/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  {
    id: '503 5.5.1',
    pattern: /503[ -]5\.5\.1|authentication not enabled/,
    cause: 'starttls',
    topic: 'send-fails',
  },

  // Certificates.
  {
    id: 'Certificate',
    pattern:
      /does not match certificate|cert\w* subject name (?:matches|does not match)|untrusted (?:server )?certificate|certificate (?:is )?not trusted|cert\w* verif\w+ (?:failed|error)|zertifikats\w*pruefung (?:ist )?fehlge?schlagen|alert unknown ca|certificate error|zertifikats?fehler|ssl certificate for mail account|certificate does not match the expected|zertifikat entspricht nicht der erwarteten|ssl-zertifikat fuer das e-mail-konto|cannot verify server identity|identitaet (?:des|von) .{0,60}(?:nicht|ned) (?:ueberprueft|verifiziert|bestaetigt)|cert hostname not us\w+|principal name is incorrect|prinzipalname|x509|cert(?:ificate)?[_ ](?:has )?expired|self[- ]signed certificate|unable to (?:get local issuer|verify the first) cert|sec_error_|ssl_error_bad_cert|mozilla_pkix_error|does not come from a trusted source|stammt nicht von einer vertrauenswuerdigen quelle|certificate for \S+ is not valid for that server|zertifikat fuer \S+ ist fuer diesen server nicht gueltig|certificate issuer is not recognized|zertifikat-aussteller der gegenstelle wurde nicht erkannt|domain name does not match the server.s certificate|domainname stimmt nicht mit dem zertifikat des servers/,
    cause: 'certificate',
    topic: 'certificate-warning',
  },

  // Encryption and port do not match.
  {
    id: 'Wrong version number',
    pattern:
      /wrong version number|ssl3_get_record|packet length too long|greeting never received|\b0 bytes received/,
    cause: 'mismatch',
    topic: 'connection-fails',
  },
  {
    id: 'Encryption and port',
    pattern:
      /no auth attempts in \d+ secs|non-overridable tls error|nicht ueberschreibbarer tls-fehler|unable to establish tls connection|tls-verbindung zum .{0,20}server kann nicht|ssl\/tls error|ssl\/tls-fehler|failed to check capabilities|funktionstest fehlgeschlagen|does not support the connection encryption|server unterstuetzt .{0,40}verschluessel|ssl handshake|handshake_failure|handshake failed/,
    cause: 'mismatch',
    topic: 'connection-fails',
  },
  {
    id: 'No shared cipher',
    pattern:
      /unsupported protocol|no shared cipher|protocol version alert|tlsv1 alert protocol version/,
    cause: 'old-program',
    topic: 'connection-fails',
  },

  // Method of authentication.
  {
    id: 'Authentication method',
    pattern:
      /does not seem to support encrypted passwords|verschluesselte uebertragung des passworts nicht|does not support the selected authentication|gewaehlte authentifizierungsmethode nicht|does not support any authentication methods|0x800ccc80|no supported authentication/,
    cause: 'auth-method',
    topic: 'login-fails',
  },
  { id: '0x800CCC18', pattern: /0x800ccc18/, cause: 'auth-method', topic: 'login-fails' },

  // Sending.
  {
    id: '530 Authentication required',
    pattern: /\b530\b.{0,60}auth\w* (?:is )?required|0x800ccc78|smtp authentication is required/,
    cause: 'outgoing-login',
    topic: 'send-fails',
  },
  {
    id: 'Relay denied',
    pattern: /relay(?:ing)? (?:access )?(?:denied|not permitted)|we do not relay|kein relay/,
    cause: 'outgoing-login',
    topic: 'send-fails',
  },
  {
    id: 'Sender address not allowed',
    pattern: /sender address (?:is )?not allowed|sender address rejected|not owned by user/,
    cause: 'sender',
    topic: 'send-fails',
  },

  // Outlook's numbers.
  { id: '0x800CCC0D', pattern: /0x800ccc0d/, cause: 'host', topic: 'connection-fails' },
  { id: '0x800CCC0E', pattern: /0x800ccc0e/, cause: 'mismatch', topic: 'connection-fails' },
  { id: '0x800CCC0F', pattern: /0x800ccc0f/, cause: 'mismatch', topic: 'connection-fails' },
  { id: '0x800CCC10', pattern: /0x800ccc10/, cause: 'login', topic: 'login-fails' },
  { id: '0x800CCC19', pattern: /0x800ccc19/, cause: 'network', topic: 'connection-fails' },
  { id: '0x800CCC1A', pattern: /0x800ccc1a/, cause: 'mismatch', topic: 'connection-fails' },
  { id: '0x800CCC92', pattern: /0x800ccc92/, cause: 'login', topic: 'login-fails', isGuess: true },
  {
    id: '0x80042108',
    pattern: /0x80042108/,
    cause: 'mismatch',
    topic: 'connection-fails',
    isGuess: true,
  },
  {
    id: '0x80042109',
    pattern: /0x80042109/,
    cause: 'mismatch',
    topic: 'send-fails',
    isGuess: true,
  },
  {
    id: '0x8004210A',
    pattern: /0x8004210a/,
    cause: 'network',
    topic: 'connection-fails',
    isGuess: true,
  },
  {
    id: '0x80040600',
    pattern: /0x80040600/,
    cause: 'local-file',
    topic: 'receive-fails',
    isGuess: true,
  },

  // Login: codes first, then the programs' sentences.
  {
    id: '535',
    pattern: /\b535[ -]5\.7\.\d|\b535\b.{0,60}(?:auth|login|password|credential)/,
    cause: 'login',
    topic: 'login-fails',
  },
  {
    id: 'Authentication failed',
    pattern:
      /authenticationfailed|-err.{0,12}(?:auth\w* failed|\[auth\])|authentication failed|authentifizierung fehlgeschlagen|authentication error|authentifizierungsfehler|failed to authenticate|legitimierung gescheitert|could not authenticate|incorrect authentication data|authentication credentials invalid/,
    cause: 'login',
    topic: 'login-fails',
  },
  {
    id: 'Login failed',
    pattern:
      /login to (?:server|account) .{0,120}failed|anmeldung (?:auf dem server|fuer|beim server) .{0,140}(?:fehlgeschlagen|nicht moeglich)|anmeldung fehlgeschlagen|anmeldung nicht moeglich|unable to log ?-?in (?:to|at) (?:the )?server|sending of password .{0,80}did not succeed|fehler beim senden des passworts|unable to authenticate to outgoing server|postausgangs-?server .{0,80}kann nicht authentifiziert|username or password is wrong|unable to verify account name|cannot verify account name|accountname.{0,12}passwort konnten? nicht|incorrect username or password|kontoeinstellungen sind veraltet|account settings are out.of.date|log ?-?in (?:was )?(?:denied|refused|rejected)|authori[sz]ation fail\w+/,
    cause: 'login',
    topic: 'login-fails',
  },

  // Host and network.
  {
    id: 'Server unknown',
    pattern:
      /failed to connect to server|verbindung mit server .{0,80}konnte nicht|outgoing server .{0,80}is unknown|smtp-server .{0,80}ist unbekannt|getaddrinfo|enotfound|could not resolve host|no such host|host not found|server dns address|unknown host|name or service not known|name oder der dienst ist nicht bekannt|could(?:n't| not) find (?:the )?host|cannot (?:find|locate) (?:the )?host|(?:host|rechner) \S+ (?:kann|konnte) nicht gefunden/,
    cause: 'host',
    topic: 'connection-fails',
  },
  {
    id: 'Connection refused',
    pattern:
      /connection (?:was )?refused|econnrefused|aufbauen, da sie verweigert|verbindung (?:wurde )?(?:verweigert|abgelehnt)|verbindungsaufbau (?:wurde )?(?:verweigert|abgelehnt)/,
    cause: 'mismatch',
    topic: 'connection-fails',
  },
  {
    id: 'Timed out',
    pattern:
      /connection to (?:outgoing )?server .{0,80}timed out|ablaufzeit \(timeout\) ueberschritten|connection timed out|operation timed out|etimedout|socket timeout|timeout after \d+ seconds|zeitueberschreitung (?:der|bei|beim)|wartezeit (?:ist )?abgelaufen/,
    cause: 'network',
    topic: 'connection-fails',
  },
  {
    id: 'No autoconfiguration',
    pattern:
      /failed to find the settings for your e?-?mail account|konnte keine einstellungen fuer ihr e-mail-konto finden/,
    cause: 'no-autoconfig',
    topic: 'client-setup',
  },
  {
    id: 'No connection to the outgoing server',
    pattern: /postausgangsserver .{0,60}(?:ist fehlgeschlagen|hergestellt werden)/,
    cause: 'mismatch',
    topic: 'send-fails',
  },
  {
    // Thunderbird says the same of a closed port and of a name that does not exist.
    id: 'Connecting to the outgoing server failed',
    pattern:
      /connecting to outgoing server .{0,80}failed|verbindungsaufbau mit dem smtp-server .{0,80}fehlgeschlagen/,
    cause: 'mismatch',
    topic: 'connection-fails',
  },
  {
    id: 'No connection',
    pattern:
      /failed to connect to (?:imap|pop|smtp)|could(?:n't| not) (?:open )?connect\w* to (?:the )?(?:server|imap|mail)|couldn't open connection|cannot connect to (?:the )?server|verbindung zum (?:angegebenen )?(?:server|imap-?server)\S* .{0,60}(?:nicht|ned) hergestellt|unable to connect|couldn't connect to the incoming|network error|netzwerkfehler|socket error|keine verbindung mit dem .{0,40}server/,
    cause: 'mismatch',
    topic: 'connection-fails',
  },
]
