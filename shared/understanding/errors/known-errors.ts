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
  /** People say it of other things too: it counts in a pasted message, or where a problem is heard anyway. */
  isTalk?: true
}

/** Outlook shows a number, in either case. */
const ofOutlook = (id: string, cause: Cause, topic: Topic, isGuess?: true): KnownError => ({
  id,
  pattern: new RegExp(id, 'i'),
  cause,
  topic,
  ...(isGuess && { isGuess }),
})

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
    pattern: /535[ -]5\.7\.3\b/,
    cause: 'other-provider',
    topic: 'login-fails',
  },
  {
    id: '535 5.7.139',
    pattern: /535[ -]5\.7\.139|basic auth\w* is disabled/,
    cause: 'other-provider',
    topic: 'login-fails',
  },

  // Servers that are in trouble themselves.
  {
    id: '454 4.7.0',
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
    id: 'Too many connections',
    pattern:
      /(?:too many|zu viele) (?:simultaneous|concurrent|gleichzeitige)|maxim\w* (?:number of|anzahl \w+) (?:connections|verbindungen)/,
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
    id: '421 4.7.0',
    pattern:
      /421[ -]4\.7\.0|too many (?:connections|errors|login|failed|auth)|zu viele (?:verbindungen|anmelde|fehl)/,
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
      /starttls (?:is |ist )?(?:not|nicht) (?:available|verfuegbar|supported|unterstuetzt)|using starttls since|nicht mit starttls|tls not available|tls nicht verfuegbar|n.t support starttls|missing server cap|fehlende serverf/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  {
    id: 'Plaintext authentication disallowed',
    pattern:
      /privacyrequired|plaintext auth\w* (?:dis|not )allowed|disallowed plaintext|logindisabled|not allow plaintext|ungesicherte uebertragung|unverschluesselte authentifizierung ist|504[ -]5\.5\.4|encryption required for/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  {
    id: '503 5.5.1',
    pattern: /503[ -]5\.5\.1|authentication not enabled/,
    cause: 'starttls',
    topic: 'send-fails',
  },
  {
    id: 'No authentication methods',
    pattern: /not support any authentication/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  ofOutlook('0x800CCC80', 'starttls', 'connection-fails', true),
  {
    // Asks whether to go on without encryption.
    id: 'Cannot connect using SSL',
    pattern:
      /connect (?:using|with) ssl\b|account without ssl|(?:account|konto) ohne ssl (?:ein|kon)|nicht (?:ueber|mit) ssl \w+(?:stellt|baut)|(?:ueber|mit) ssl nicht/,
    cause: 'without-ssl',
    topic: 'connection-fails',
  },

  // Certificates.
  {
    id: 'Certificate expired',
    pattern:
      /cert\w*[ _](?:not[ _]yet|date[ _]invalid|has_expired)|(?:cert|zertifikat)\w* .{0,40}(?:\bexpired|abgelaufen|noch nicht gueltig)|(?:abgelaufene[snr]?|expired)[ _](?:\w+)?(?:zertif|cert)/,
    cause: 'certificate-expired',
    topic: 'certificate-warning',
  },
  {
    id: 'Certificate of an antivirus program',
    pattern:
      /mitm_detected|^(?=.*(?:avast|\bavg\b|avira|kaspersky|\beset\b|bitdefender|norton|mcafee|antivir|virens)).*(?:certif|zertif)/,
    cause: 'certificate-antivirus',
    topic: 'certificate-warning',
  },
  {
    id: 'Certificate issuer unknown',
    pattern:
      /untrusted (?:server )?cert|cert\w* (?:is )?not trusted|unknown[ _](?:ca\b|auth|issuer)|self[- _]signed|selbst ?-?(?:signiert|ausgestellt)|issuer[ _]cert|verify[ _](?:the[ _])?(?:first|leaf)|authority_invalid|(?:issuer|aussteller)\w* .{0,40}(?:unknown|not |unbekannt|nicht )|unbekannte\w* aussteller|root cert|stammzertifikat|not come from a trusted|stammt nicht von einer|certificate for mail|zertifikat fuer das e-mail-/,
    cause: 'certificate-issuer',
    topic: 'certificate-warning',
  },
  {
    id: 'Certificate',
    pattern:
      /not match (?:the server.s )?cert|cert\w* (?:subject name|hostname not|does not match|error|verif\w+ (?:failed|error))|zertifikats?(?:fehler|\w*pruefung (?:ist )?fehlge?schl)|zertifikat (?:entspricht nicht|fuer \S+ ist)|dem zertifikat des|cert\w* for \S+ is not|verify server identity|identitaet (?:des|von) .{0,60}(?:nicht|ned) (?:ueberpr|verifiz|bestaet)|principal name is|prinzipalname|x509|common_name_invalid|sec_error_|bad_cert|pkix_error/,
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
      /no auth attempts|non-overridable tls|nicht ueberschreibbarer tls|unable to establish tls|tls-verbindung zum .{0,20}server kann nicht|ssl\/tls (?:error|handshake)|ssl\/tls-fehler|check capabilities|funktionstest fehlge|support the connection encryption|server unterstuetzt .{0,40}verschluessel|handshake.fail|ssl handshake/,
    cause: 'mismatch',
    topic: 'connection-fails',
  },
  {
    id: 'No shared cipher',
    pattern: /unsupported protocol|no shared cipher|alert protocol version|protocol version alert/,
    cause: 'old-program',
    topic: 'connection-fails',
  },

  // Method of authentication.
  {
    id: 'Authentication method',
    pattern:
      /not seem to support encrypted|verschluesselte uebertragung des|support the selected auth|gewaehlte authentifizierungsmethode|no supported auth/,
    cause: 'auth-method',
    topic: 'login-fails',
  },
  ofOutlook('0x800CCC18', 'auth-method', 'login-fails'),

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
    pattern:
      /5\.7\.60\b|sender address (?:is )?(?:not allowed|rejected)|not owned by user|send ?-?as ?denied|(?:permissions?|allowed) to send (?:as|from)|absender\w* .{0,30}(?:nicht (?:erlaubt|zulaessig)|abgelehnt)/,
    cause: 'sender',
    topic: 'send-fails',
  },

  // Sent, and refused for what it is or where it goes.
  {
    id: 'Greylisted',
    pattern: /gr[ae]y ?-?list|\b4[25]\d\b.{0,60}try again later/,
    cause: 'later',
    topic: 'send-fails',
  },
  {
    id: '554 5.7.1 (spam)',
    pattern:
      /spamhaus|(?:black|block) ?list|host .{0,40}blocked using|(?:reject|block|refus|eingestuft)\w* .{0,30}\bspam|\bspam\w* .{0,30}(?:reject|block|refus|abgelehnt|eingestuft)/,
    cause: 'blocked',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: '552 5.2.2',
    pattern:
      /\b[45]\.2\.2\b|over ?quota|(?:mailbox|inbox|postfach) (?:is |ist )?(?:full|voll)\b|quota (?:is )?exceeded|exceeded .{0,20}quota/,
    cause: 'full',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: '552 5.3.4',
    pattern:
      /\b5\.(?:3\.4|2\.3)\b|(?:message|mail|attachments?|nachricht|anhang) (?:is |ist )?(?:too (?:large|big)|zu gross)|message size/,
    cause: 'size',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    // Numbers that begin with 4 are passing.
    id: '450',
    pattern:
      /\b4[25]\d[ -]4\.[1-6]\.\d|\b45[0-2][ -](?:requested|temporar|local|error|mailbox|insufficient)/,
    cause: 'later',
    topic: 'send-fails',
  },
  {
    id: '550 5.1.1',
    pattern:
      /\b5\.1\.(?:[1236]|10)\b|\buser unknown|unknown user(?! ?name| or)|no such (?:user|recipient|mailbox)|unknown recipient|recipient (?:address )?(?:rejected|not found|unknown)|(?:mailbox|mail address|recipient|tried to reach) (?:does not exist|doesn't exist|not found)|(?:empfaenger\w*|\b(?:e-?mail-?)?adresse)(?: ist| wurde)? (?:unbekannt|nicht gefunden)/,
    cause: 'recipient',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: 'Returned mail',
    pattern:
      /mailer-?daemon|undeliver|unzustellbar|delivery (?:status|has failed|failed|failure)|zustell(?:ung|fehler).{0,20}(?:fehlge|nicht)|nicht zugestellt|\bbounc|(?:mails?|nachricht\w*|messages?)\b.{0,50}(?:komm\w* .{0,30}(?:zurueck|retour)|zurueckkomm|(?:come|comes|came) back)/,
    cause: 'returned',
    topic: 'send-fails',
    isTalk: true,
  },

  // Outlook's numbers.
  ofOutlook('0x800CCC0D', 'host', 'connection-fails'),
  ofOutlook('0x800CCC0E', 'no-connection', 'connection-fails'),
  ofOutlook('0x800CCC0F', 'no-connection', 'connection-fails'),
  ofOutlook('0x800CCC10', 'login', 'login-fails'),
  ofOutlook('0x800CCC19', 'network', 'connection-fails'),
  ofOutlook('0x800CCC1A', 'mismatch', 'connection-fails'),
  ofOutlook('0x800CCC92', 'login', 'login-fails', true),
  ofOutlook('0x80042108', 'no-connection', 'connection-fails', true),
  ofOutlook('0x80042109', 'no-connection', 'send-fails', true),
  ofOutlook('0x8004210A', 'network', 'connection-fails', true),
  ofOutlook('0x80040600', 'local-file', 'receive-fails', true),

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
      /authenticationfailed|-err.{0,12}(?:auth\w* failed|\[auth\])|authentication (?:failed|error)|authentifizierung(?: fehlge|sfehler)|failed to authenticate|legitimierung gescheitert|could not authenticate|incorrect authentication|credentials invalid/,
    cause: 'login',
    topic: 'login-fails',
  },
  {
    id: 'Unable to verify account name or password',
    pattern: /verify account name|accountname.{0,12}passwort konnten? nicht/,
    cause: 'unverified',
    topic: 'login-fails',
  },
  {
    id: 'Login failed',
    pattern:
      /login to (?:server|account) .{0,120}failed|anmeldung (?:(?:auf dem server|fuer|beim server) .{0,140})?(?:fehlge|nicht moeglich)|unable to log ?-?in (?:to|at)|sending of password|senden des passworts|authenticate to outgoing|postausgangs-?server .{0,80}kann nicht auth|username or password is wrong|incorrect username or|kontoeinstellungen sind veraltet|settings are out.of.date|log ?-?in (?:was )?(?:denied|refused|rejected)|authori[sz]ation fail/,
    cause: 'login',
    topic: 'login-fails',
  },

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
]
