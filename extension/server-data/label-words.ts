/** What a label asks for. `secret` marks what is never read. */
export type Datum = 'host' | 'port' | 'encryption' | 'username' | 'protocol' | 'secret'

/** Which server a text speaks of: `incoming` leaves open whether IMAP or POP3, `foreign` is no mail server of ours. */
export type Side = 'imap' | 'pop3' | 'smtp' | 'incoming' | 'foreign'

type Meaning = { datum: Datum } | { side: Side } | 'filler'

/** Folded words (ä is ae) and what each of them says in a label, German and English together. */
const LISTS: readonly (readonly [Meaning, string])[] = [
  [
    { datum: 'secret' },
    'passwort passwoerter kennwort password passwd passphrase passcode pin token secret apppasswort zugangscode geheimnis',
  ],
  [
    { datum: 'username' },
    'benutzername benutzernamen benutzer benutzerkennung nutzername nutzer anmeldename anmeldekennung loginname login kontoname kennung user username userid userkennung logon mailbenutzer',
  ],
  [{ datum: 'port' }, 'port ports portnummer portnummern serverport serverports'],
  [
    { datum: 'encryption' },
    'verschluesselung verschluesselt verschluesselungsart verschluesselungsmethode verschluesselungstyp verschluesselungsprotokoll verbindungssicherheit verbindungstyp verbindungsart verbindungsverschluesselung transportverschluesselung transportsicherheit sicherheit sicherheitstyp sicherheitsart sicherheitsprotokoll encryption encrypted security ssl tls starttls',
  ],
  [
    { datum: 'host' },
    'server servername servernamen servers host hosts hostname hostnamen serveradresse hostadresse mailserver mailhost serverhost mailservername domainname',
  ],
  [{ side: 'imap' }, 'imap imaps imap4'],
  [{ side: 'pop3' }, 'pop pop3 pop3s pops'],
  [
    { side: 'smtp' },
    'smtp smtps esmtp postausgang ausgang ausgehend ausgehende ausgehender ausgehenden ausgehendes versand versenden senden outgoing outbound sending send',
  ],
  [
    { side: 'incoming' },
    'posteingang eingang eingehend eingehende eingehender eingehenden eingehendes empfang empfangen abruf abrufen incoming inbound receiving receive',
  ],
  [
    { side: 'foreign' },
    'exchange activesync eas ews mapi caldav carddav ldap ldaps ftp sftp ftps xmpp jabber vpn proxy webdav drucker printer sip ssh rdp mysql datenbank database kalender calendar kontakte contacts sieve managesieve jmap autodiscover webmail lizenzserver fileserver dateiserver zeitserver ntp radius',
  ],
  [
    'filler',
    'der die das des den dem ein eine einer fuer for the of your my ihr ihre ihren ihres ihrem mein meine mail mails email emails e post name namen adresse address nummer number und and oder or zu to an am im in via by mit with account accounts konto kontos kontoname daten data einstellungen settings zugangsdaten angaben details methode method sicher sichere secure tcp id fully qualified full voll vollstaendiger nachrichten messages',
  ],
]

/** Words that say something only where nothing clearer stands beside them. */
export const WEAK: ReadonlyMap<string, Datum> = new Map<string, Datum>([
  ['verbindung', 'encryption'],
  ['connection', 'encryption'],
  ['protokoll', 'protocol'],
  ['protocol', 'protocol'],
  ['dienst', 'protocol'],
  ['service', 'protocol'],
  ['servertyp', 'protocol'],
  ['kontotyp', 'protocol'],
  ['zweck', 'protocol'],
  ['purpose', 'protocol'],
  ['verwendung', 'protocol'],
  ['richtung', 'protocol'],
  ['direction', 'protocol'],
  ['typ', 'protocol'],
  ['type', 'protocol'],
  ['art', 'protocol'],
])

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  LISTS.flatMap(([meaning, words]) => words.split(' ').map((word) => [word, meaning] as const)),
)

/** German writes compounds in one word: "Posteingangsserver" is a side and a datum. */
const COMPOUND =
  /^(posteingang|eingang|postausgang|ausgang|imap|pop3|pop|smtp|mail|email)s?-?(server|servername|serveradresse|host|hostname|port|benutzername|benutzer|username|user|verschluesselung|passwort|kennwort)$/

/** What the word says; several things for a compound, nothing for an unknown word. */
export function meaningsOf(word: string): readonly Meaning[] | undefined {
  const known = MEANINGS.get(word)
  if (known) return [known]
  if (WEAK.has(word)) return ['filler']
  const [, first = '', second = ''] = COMPOUND.exec(word) ?? []
  const parts = [MEANINGS.get(first), MEANINGS.get(second)].filter((part) => part !== undefined)
  return parts.length === 2 ? parts : undefined
}
