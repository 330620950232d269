import { type KnownError, ofOutlook } from './known-error.ts'

/** What has to do with encryption, certificates and the method of signing in. */
export const OF_ENCRYPTION: readonly KnownError[] = [
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
    id: 'TLS already active',
    pattern: /tls already active|not permitted when tls active/,
    cause: 'starttls',
    topic: 'connection-fails',
  },
  {
    id: 'STARTTLS not available',
    pattern:
      /starttls (?:is |ist )?(?:not|nicht) (?:available|verfuegbar|supported|unterstuetzt)|using starttls since|nicht mit starttls|tls not available|tls nicht verfuegbar|n.t support starttls|not support (?:the )?starttls|unterstuetzt kein\w* starttls|missing server cap|fehlende serverf/,
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
    id: 'Authentication not enabled',
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
      /connect (?:using|with) ssl\b|account without ssl|(?:account|konto) ohne ssl (?:zu )?(?:ein|kon)|keine (?:\w+ )?(?:verbindung (?:ueber|mit) ssl|ssl-?verbindung)|verbindung (?:ueber|mit) ssl .{0,12}nicht|ssl-?verbindung .{0,20}nicht (?:hergestellt|moeglich|aufgebaut)|ssl connection could not|nicht (?:ueber|mit) ssl \w+(?:stellt|baut)|(?:ueber|mit) ssl nicht/,
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
      /untrusted (?:server )?cert|cert\w* (?:is )?not trusted|unknown[ _](?:ca\b|auth|issuer)|self[- _]signed|selbst ?-?(?:signiert|ausgestellt)|issuer[ _]cert|verify[ _](?:the[ _])?(?:first|leaf)|authority_invalid|(?:issuer|aussteller)\w* .{0,40}(?:unknown|not |unbekannt|nicht )|unbekannte\w* aussteller|root cert|stammzertifikat|not come from a trusted|stammt nicht von einer|certificate for mail|zertifikat fuer das e-mail-|certificate that can(?:not|'t) be verified|sicherheitszertifikat\w*,? .{0,20}nicht ueberprueft/,
    cause: 'certificate-issuer',
    topic: 'certificate-warning',
  },
  {
    id: 'Certificate',
    pattern:
      /not match (?:the server.s )?cert|internetsicherheitswarnung|internet security warning|serveridentitaet|verify the (?:server.s )?identity|identity of .{0,60}(?:cannot|can't|could not) be verified|(?:zertifikat|certificate) .{0,12}(?:gehoert zu|belongs to)|cert\w* (?:subject name|hostname not|does not match|error|verif\w+ (?:failed|error))|zertifikats?(?:fehler|\w*pruefung (?:ist )?fehlge?schl)|zertifikat (?:entspricht nicht|fuer \S+ ist)|dem zertifikat des|cert\w* for \S+ is not|verify server identity|identitaet (?:des|von) .{0,60}(?:nicht|ned) (?:ueberpr|verifiz|bestaet)|principal name is|prinzipalname|x509|common_name_invalid|sec_error_|bad_cert|pkix_error/,
    cause: 'certificate',
    topic: 'certificate-warning',
  },

  // Encryption and port do not match.
  {
    id: 'Wrong version number',
    pattern:
      /wrong version number|ssl3_get_record|packet length too long|record_too_long|greeting never received|\b0 bytes received/,
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
    pattern:
      /unsupported protocol|ssl_error_unsupported|no shared cipher|alert protocol version|protocol version alert/,
    cause: 'old-program',
    topic: 'connection-fails',
  },

  // Method of authentication.
  {
    id: 'Authentication method',
    pattern:
      /not seem to support encrypted|verschluesselte uebertragung des|support the selected auth|gewaehlte authentifizierungsmethode|no supported auth|unrecognized auth\w* type/,
    cause: 'auth-method',
    topic: 'login-fails',
  },
  ofOutlook('0x800CCC18', 'auth-method', 'login-fails'),
]
