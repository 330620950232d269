/**
 * Layouts in which people and programs write down the settings of several servers. Each server as it must be read:
 * protocol, host, port, encryption, user name and authentication, as far as the text has them.
 */
export type Layout = { name: string; text: string; program?: string; servers: readonly string[] }

const RIGHT = 'imap imap.example.org 993 ssl'
const STARTTLS = 'smtp smtp.example.org 587 starttls'
const NONE = 'smtp smtp.example.org 25 none'

export const LAYOUTS: readonly Layout[] = [
  {
    name: 'one line without any sign between the servers',
    text: 'imap.example.org 993 ssl smtp.example.org 587 starttls',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'one line, the ports first',
    text: '993 SSL imap.example.org, 587 STARTTLS smtp.example.org',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'one line with the names of the protocols',
    text: 'SMTP: smtp.example.org 465 SSL IMAP: imap.example.org 143 STARTTLS',
    servers: ['smtp smtp.example.org 465 ssl', 'imap imap.example.org 143 starttls'],
  },
  {
    name: 'one line with the names of the fields',
    text: 'Incoming mail server (IMAP): imap.example.org Port: 993 SSL Outgoing mail server (SMTP): smtp.example.org Port: 587 STARTTLS',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'one line in German with the names of the fields',
    text: 'Posteingangsserver: imap.example.org, Anschluss 993, Verschlüsselung SSL/TLS. Postausgangsserver: smtp.example.org, Anschluss 587, Verschlüsselung STARTTLS. Benutzername: Anna.Muster',
    servers: [`${RIGHT} Anna.Muster`, `${STARTTLS} Anna.Muster`],
  },
  {
    name: 'slashes and full stops, three servers',
    text: 'Check: IMAP imap.example.org/993/SSL. POP pop.example.org/995/SSL. SMTP smtp.example.org/465/STARTTLS',
    servers: [RIGHT, 'pop3 pop.example.org 995 ssl', 'smtp smtp.example.org 465 starttls'],
  },
  {
    name: 'sentences',
    text: 'Incoming server: imap.example.org, port 993, SSL. Outgoing server: smtp.example.org, port 25, no encryption.',
    servers: [RIGHT, NONE],
  },
  {
    name: 'spoken German',
    text: 'Für den Empfang imap.example.org mit Port 993 und SSL, zum Versenden smtp.example.org mit Port 25 ohne Verschlüsselung',
    servers: [RIGHT, NONE],
  },
  {
    name: 'the direction behind the values',
    text: 'I typed imap.example.org, port 993 and SSL for incoming and smtp.example.org with port 587 and STARTTLS for outgoing',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'a Markdown table with a column for each server',
    text: '| | IMAP | SMTP |\n|---|---|---|\n| Server | imap.example.org | smtp.example.org |\n| Port | 993 | 25 |\n| Encryption | SSL/TLS | None |',
    servers: [RIGHT, NONE],
  },
  {
    name: 'a Markdown table with a row for each server',
    text: '| | Server | Port | Verschlüsselung |\n|---|---|---|---|\n| IMAP | imap.example.org | 993 | SSL |\n| SMTP | smtp.example.org | 587 | STARTTLS |',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'columns made with spaces',
    text: 'Server     imap.example.org   smtp.example.org\nPort       993                587\nSicherheit SSL/TLS            STARTTLS',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'columns made with tabs',
    text: 'Host\timap.example.org\tsmtp.example.org\nPort\t993\t587\nSSL\tSSL/TLS\tSTARTTLS',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'two protocols, two ports',
    text: 'IMAP/SMTP: 993/587 SSL',
    servers: ['imap 993 ssl', 'smtp 587 ssl'],
  },
  {
    name: 'CSV',
    text: 'protocol;host;port;encryption\nimap;imap.example.org;993;ssl\nsmtp;smtp.example.org;587;starttls',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'JSON',
    text: '{"imap":{"host":"imap.example.org","port":993,"ssl":true},"smtp":{"host":"smtp.example.org","port":25,"ssl":false}}',
    servers: [RIGHT, NONE],
  },
  {
    name: 'YAML',
    text: 'imap:\n  host: imap.example.org\n  port: 993\n  ssl: true\nsmtp:\n  host: smtp.example.org\n  port: 25\n  ssl: false',
    servers: [RIGHT, NONE],
  },
  {
    name: 'variables of a program',
    text: 'IMAP_HOST=imap.example.org\nIMAP_PORT=993\nIMAP_SSL=true\nSMTP_HOST=smtp.example.org\nSMTP_PORT=25\nSMTP_SSL=false',
    servers: [RIGHT, NONE],
  },
  {
    name: 'a configuration file for Thunderbird',
    text: '<incomingServer type="imap"><hostname>imap.example.org</hostname><port>993</port><socketType>SSL</socketType><username>Anna.Muster</username></incomingServer><outgoingServer type="smtp"><hostname>smtp.example.org</hostname><port>25</port><socketType>plain</socketType></outgoingServer>',
    servers: [`${RIGHT} Anna.Muster`, `${NONE} Anna.Muster`],
  },
  {
    name: 'fields of two windows with a user name each',
    text: 'User name: anna.muster\nServer: imap.example.org\nPort: 993\nConnection: SSL/TLS\n\nUser name: Anna.Muster\nServer: smtp.example.org\nPort: 587\nConnection: STARTTLS',
    servers: [`${RIGHT} anna.muster`, `${STARTTLS} Anna.Muster`],
  },
  {
    name: 'the same fields in German, the user name last',
    text: 'Server: imap.example.org\nPort: 993\nVerbindungssicherheit: SSL/TLS\nBenutzername: anna.muster\nServer: smtp.example.org\nPort: 587\nVerbindungssicherheit: STARTTLS\nBenutzername: Anna',
    servers: [`${RIGHT} anna.muster`, `${STARTTLS} Anna`],
  },
  {
    name: 'the same encryption twice, before its server',
    text: 'Verschlüsselung: SSL/TLS\nPort: 993\nServer: imap.example.org\nVerschlüsselung: SSL/TLS\nPort: 465\nServer: smtp.example.org',
    servers: [RIGHT, 'smtp smtp.example.org 465 ssl'],
  },
  {
    name: 'one host for both',
    text: 'Server: mail.example.org\nIMAP-Port: 993 SSL\nSMTP-Port: 587 STARTTLS',
    servers: ['imap mail.example.org 993 ssl', 'smtp 587 starttls'],
  },
  {
    name: 'encryption for both, in English',
    text: 'imap.example.org 993, smtp.example.org 465, Encryption: SSL/TLS for both',
    servers: [RIGHT, 'smtp smtp.example.org 465 ssl'],
  },
  {
    name: 'encryption for both, in German',
    text: 'imap.example.org 993, smtp.example.org 465, beide mit STARTTLS',
    servers: ['imap imap.example.org 993 starttls', 'smtp smtp.example.org 465 starttls'],
  },
  {
    name: 'ports told by direction',
    text: 'port 465 for incoming and 993 for outgoing, ssl',
    servers: ['imap 465 ssl', 'smtp 993 ssl'],
  },
  {
    name: 'ports told by direction, in German',
    text: 'Eingang 995, Ausgang 25',
    servers: ['pop3 995', 'smtp 25'],
  },
  {
    name: 'the wrong server for sending',
    text: 'Postausgangsserver: imap.example.org, Port 465, SSL',
    servers: ['smtp imap.example.org 465 ssl'],
  },
  {
    name: 'a heading above each server',
    text: 'SMTP\nsmtp.example.org\n587\nSTARTTLS\nIMAP\nimap.example.org\n993\nSSL',
    servers: [STARTTLS, RIGHT],
  },
  {
    name: 'an entry of eM Client in a sentence',
    program: 'em-client',
    text: 'em client says "Force usage of SSL/TLS" on port 993. correct?',
    servers: ['imap 993 starttls'],
  },
  {
    name: 'an entry of eM Client in a German sentence, the program not named',
    text: 'Bei mir steht „Verwendung von SSL/TLS erzwingen“ mit Port 993',
    servers: ['imap 993 starttls'],
  },
  {
    name: 'the right entry of eM Client',
    program: 'em-client',
    text: 'em client: Use SSL/TLS on special port, imap.example.org 993',
    servers: [RIGHT],
  },
  {
    name: 'the right entry of Evolution in a sentence',
    program: 'evolution',
    text: 'evolution: encryption method "TLS on a dedicated port", port 993, server imap.example.org',
    servers: [RIGHT],
  },
  {
    name: 'the right entry of Evolution in German',
    program: 'evolution',
    text: 'Evolution, imap.example.org 993, ich habe TLS auf einem dedizierten Port',
    servers: [RIGHT],
  },
  {
    name: 'a check box that is off',
    program: 'ios-mail',
    text: 'iPhone: SSL verwenden aus, smtp.example.org 25',
    servers: [NONE],
  },
  {
    name: 'any certificate, Gmail',
    program: 'gmail-app',
    text: 'Server: imap.example.org\nPort: 993\nSecurity type: SSL/TLS (Accept all certificates)',
    servers: ['imap imap.example.org 993 unchecked'],
  },
  {
    name: 'any certificate, Samsung in German',
    program: 'samsung-email',
    text: 'SSL (alle Zertifikate akzeptieren), Port 993, imap.example.org',
    servers: ['imap imap.example.org 993 unchecked'],
  },
  {
    name: 'any certificate, a switch of its own',
    text: 'imap.example.org 993 SSL\nAccept invalid certificates: yes',
    servers: ['imap imap.example.org 993 unchecked'],
  },
  {
    name: 'any certificate, a switch that is off',
    text: 'imap.example.org 993 SSL\nAlle Zertifikate akzeptieren: nein',
    servers: [RIGHT],
  },
  {
    name: 'the example that the bot gives',
    text: 'imap.example.org 993 SSL/TLS anna.muster',
    servers: [`${RIGHT} anna.muster`],
  },
  {
    name: 'the example with colons',
    text: 'imap.example.org:993:ssl:anna.muster',
    servers: [`${RIGHT} anna.muster`],
  },
  {
    name: 'a name in capitals at the end',
    text: 'ssl, 993, imap.example.org, Max',
    servers: [`${RIGHT} Max`],
  },
  {
    name: 'a name without a colon',
    text: 'Username Anna\nimap.example.org 993 ssl',
    servers: [`${RIGHT} Anna`],
  },
  {
    name: 'a name in capitals',
    text: 'Anmeldename: MUSTERM\nServer: imap.example.org\nPort: 993\nSSL',
    servers: [`${RIGHT} MUSTERM`],
  },
  {
    name: 'a name on the last line',
    text: 'imap.example.org\n993\nssl\nmax.muster',
    servers: [`${RIGHT} max.muster`],
  },
  {
    name: 'all fields on one line',
    text: 'server: imap.example.org port: 993 verschlüsselung: ssl benutzer: Max',
    servers: [`${RIGHT} Max`],
  },
  {
    name: 'thanks are no name',
    text: 'imap.example.org 993 ssl Danke',
    servers: [RIGHT],
  },
  {
    name: 'where the name stands is no name',
    text: 'imap.example.org 993 ssl\nBenutzername: wie im Workspace',
    servers: [RIGHT],
  },
  {
    name: 'an address made of numbers',
    text: '192.0.2.4 port 993 ssl',
    servers: ['imap 192.0.2.4 993 ssl'],
  },
  {
    name: 'a short name of a server',
    text: 'Server: mailserver\nPort: 993\nSSL',
    servers: ['imap mailserver 993 ssl'],
  },
  {
    name: 'OAuth2',
    text: 'Server: imap.example.org\nPort: 993\nVerschlüsselung: SSL/TLS\nAuthentifizierung: OAuth2\nBenutzername: max.muster',
    servers: [`${RIGHT} max.muster other:OAuth2`],
  },
  {
    name: 'an encrypted password',
    text: 'imap.example.org 993 SSL/TLS "Verschlüsseltes Passwort"',
    servers: [`${RIGHT} other:Verschlüsseltes Passwort`],
  },
  {
    name: 'a normal password',
    text: 'IMAP imap.example.org Port 993 SSL/TLS Authentifizierung Passwort, normal Benutzername anna.muster',
    servers: [`${RIGHT} anna.muster password`],
  },
  {
    name: 'no authentication',
    text: 'SMTP: smtp.example.org, 465, SSL, keine Authentifizierung',
    servers: ['smtp smtp.example.org 465 ssl none'],
  },
  {
    name: 'an authentication at the end of a line is for all servers',
    text: 'imap.example.org 993 SSL/TLS, smtp.example.org 465 SSL/TLS, authentication: encrypted password',
    servers: [
      `${RIGHT} other:encrypted password`,
      'smtp smtp.example.org 465 ssl other:encrypted password',
    ],
  },
  {
    name: 'an authentication on the last row, beside the user name',
    text: 'imap.example.org 993 SSL/TLS\nsmtp.example.org 465 SSL/TLS\nBenutzername: anna.muster, Authentifizierung: NTLM',
    servers: [
      `${RIGHT} anna.muster other:NTLM`,
      'smtp smtp.example.org 465 ssl anna.muster other:NTLM',
    ],
  },
  {
    name: 'no authentication at the end is for sending alone',
    text: 'imap.example.org 993 SSL, smtp.example.org 465 SSL, keine Authentifizierung',
    servers: [RIGHT, 'smtp smtp.example.org 465 ssl none'],
  },
  {
    name: 'where each row names its server, the rows below are for all',
    text: 'Incoming server imap.example.org\nIncoming port 143\nOutgoing server smtp.example.org\nOutgoing port 25\nUsername: JSmith\nEncryption: none',
    servers: ['imap imap.example.org 143 none JSmith', `${NONE} JSmith`],
  },
  {
    name: 'below headings the last row is for the last server',
    text: 'IMAP\nServer: imap.example.org\nPort: 993\nSMTP\nServer: smtp.example.org\nPort: 25\nEncryption: none',
    servers: ['imap imap.example.org 993', NONE],
  },
  {
    name: 'user before a name that is in no quotation marks',
    text: 'imap.example.org 993 SSL/TLS user Bob',
    servers: [`${RIGHT} Bob`],
  },
  {
    name: 'login before what happened',
    text: 'imap.example.org 993 SSL/TLS login Failed',
    servers: [RIGHT],
  },
  {
    name: 'a guess of the program',
    text: 'SMTP smtp.example.org 587 auto',
    servers: ['smtp smtp.example.org 587 guess'],
  },
  {
    name: 'none behind the port',
    text: 'pop.example.org 110 keine',
    servers: ['pop3 pop.example.org 110 none'],
  },
  {
    name: 'an unusual port',
    text: 'imap.example.org 933 ssl',
    servers: ['imap imap.example.org 933 ssl'],
  },
  {
    name: 'everyday numbers',
    text: 'Ich habe 25 Mails in Raum 143 gelesen, 110 % davon 2013',
    servers: [],
  },
  { name: 'a choice of ports', text: 'welcher Port, 465 oder 587?', servers: [] },
  { name: 'a port that is not meant', text: 'nicht 587 sondern 465', servers: ['smtp 465'] },
  {
    name: 'JSON with a switch called secure',
    text: '{"host":"smtp.example.org","port":465,"secure":false}',
    servers: ['smtp smtp.example.org 465 none'],
  },
  {
    name: 'a switch in quotation marks',
    text: 'secure: "true", host: imap.example.org, port: 993',
    servers: [RIGHT],
  },
  {
    name: 'a switch with a number',
    text: 'host: imap.example.org\nport: 993\ntls: 0',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'a switch with words joined',
    text: 'host=imap.example.org\nport=993\nuseSSL=no',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'a switch without a colon',
    text: 'IMAP imap.example.org 993 enable_ssl off',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'SSL and a port behind "on"',
    text: 'imap.example.org, SSL on port 993',
    servers: [RIGHT],
  },
  {
    name: 'properties of Java',
    text: 'mail.smtp.host=smtp.example.org\nmail.smtp.port=465\nmail.smtp.ssl.enable=false',
    servers: ['smtp smtp.example.org 465 none'],
  },
  {
    name: 'how a certificate is checked is no switch of the encryption',
    text: 'smtp.example.org 465 SSL=yes, verify_ssl=false',
    servers: ['smtp smtp.example.org 465 ssl'],
  },
  {
    name: 'slashes between the fields, and at the end',
    text: 'Server: imap.example.org / Port: 993 / SSL: Off /',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'slashes between the fields, and in the entry',
    text: 'Server: imap.example.org / Port: 993 / Security: SSL / TLS',
    servers: [RIGHT],
  },
  {
    name: 'an empty box behind the name',
    text: 'imap.example.org port 993 (SSL): [ ]',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'an empty box before the name',
    text: '☐ SSL verwenden\nimap.example.org\n993',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'a ticked box before the name',
    text: 'imap.example.org port 993 [x] SSL',
    servers: [RIGHT],
  },
  {
    name: 'a box for each entry',
    text: '( ) STARTTLS (x) SSL/TLS imap.example.org 993',
    servers: [RIGHT],
  },
  {
    name: 'preferences of Thunderbird',
    text: 'user_pref("mail.server.server2.hostname", "imap.example.org");\nuser_pref("mail.server.server2.port", 993);\nuser_pref("mail.server.server2.socketType", 3);\nuser_pref("mail.server.server2.userName", "anna.muster");\nuser_pref("mail.smtpserver.smtp1.hostname", "smtp.example.org");\nuser_pref("mail.smtpserver.smtp1.port", 587);\nuser_pref("mail.smtpserver.smtp1.try_ssl", 2);',
    servers: [`${RIGHT} anna.muster`, `${STARTTLS} anna.muster`],
  },
  {
    name: 'what Java throws is no server',
    text: 'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.org, port: 587;\n nested exception is: java.net.ConnectException: Connection refused\n at com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:1934)',
    servers: ['smtp smtp.example.org 587'],
  },
  {
    name: 'what Python throws is no server',
    text: `imaplib.IMAP4.error: b'LOGIN failed', imap.example.org 993 ssl`,
    servers: [RIGHT],
  },
  {
    name: 'a server in capitals',
    text: 'MAIL.EXAMPLE.ORG 993 SSL',
    servers: ['imap MAIL.EXAMPLE.ORG 993 ssl'],
  },
  {
    name: 'the server that another server speaks to',
    text: 'connect to mx.firma.de[192.0.2.1]:25: Connection timed out',
    servers: [],
  },
  {
    name: 'a size',
    text: 'Can I send 25 MB attachments? And which port?',
    servers: [],
  },
  {
    name: 'a number of people',
    text: 'Ich habe 25 Kollegen, welcher SMTP-Port?',
    servers: [],
  },
  {
    name: 'a number that is asked about as a port',
    text: 'Is 25 right for smtp?',
    servers: ['smtp 25'],
  },
  {
    name: 'a code of a browser',
    text: 'ERR_SSL_PROTOCOL_ERROR imap.example.org 993',
    servers: ['imap imap.example.org 993'],
  },
  {
    name: 'the handshake is no setting',
    text: 'TLS handshake ok, smtp.example.org 465',
    servers: ['smtp smtp.example.org 465'],
  },
  {
    name: 'one encryption behind both',
    text: 'imap 993, smtp 465, ssl',
    servers: ['imap 993 ssl', 'smtp 465 ssl'],
  },
  {
    name: 'one encryption above both',
    text: 'SSL\nimap.example.org 993\nsmtp.example.org 465',
    servers: [RIGHT, 'smtp smtp.example.org 465 ssl'],
  },
  {
    name: 'one encryption at the end of a list with commas everywhere',
    text: 'imap.example.org, 993, smtp.example.org, 587, STARTTLS',
    servers: ['imap imap.example.org 993', STARTTLS],
  },
  {
    name: 'an example that works beside the own settings',
    text: '<quote>imap.example.org 993 SSL, works like a charm</quote> – mine: imap.example.org 995 SSL – why?',
    servers: ['imap imap.example.org 995 ssl'],
  },
  {
    name: 'the old account and the new one',
    text: 'Old account: mail.oldprovider.com 110 none. New account: imap.example.org 993 SSL. Is the new one ok?',
    servers: [RIGHT],
  },
  {
    name: 'before and now in German',
    text: 'Vorher: imap.alt.de 143 STARTTLS, jetzt: imap.example.org 993 SSL',
    servers: [RIGHT],
  },
  {
    name: 'a colleague and oneself',
    text: 'Mein Kollege hat imap.example.org 993 SSL und ich habe imap.example.org 143 STARTTLS',
    servers: ['imap imap.example.org 143 starttls'],
  },
  {
    name: 'the old account alone',
    text: 'Old account: mail.oldprovider.com 110 none',
    servers: ['pop3 mail.oldprovider.com 110 none'],
  },
  {
    name: 'a quoted instruction',
    text: 'Ticket: "Bitte prüfen Sie, ob SSL/TLS gewählt ist" – was will der?',
    servers: [],
  },
  {
    name: 'quoted settings',
    text: 'IT says "please use imap.example.org 143 STARTTLS", right?',
    servers: ['imap imap.example.org 143 starttls'],
  },
  {
    name: 'new and old as words in passing',
    text: 'new server: imap.example.org 993 ssl, old password',
    servers: [RIGHT],
  },
  {
    name: 'one check box, which is called TLS',
    program: 'apple-mail',
    text: 'imap.example.org 993 and TLS',
    servers: [RIGHT],
  },
  {
    name: 'something does not work: no word about the encryption',
    text: 'Jetzt geht smtp.example.org 465 SSL nicht mehr',
    servers: ['smtp smtp.example.org 465 ssl'],
  },
  {
    name: 'not working, in English',
    text: 'imap.example.org 993 SSL not working',
    servers: [RIGHT],
  },
  {
    name: 'an encryption that is not switched on',
    text: 'imap.example.org 993 SSL ist nicht aktiviert',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'an encryption that is off, told in passing',
    text: 'SSL ist bei mir aus, imap.example.org, Port 993',
    servers: ['imap imap.example.org 993 none'],
  },
  {
    name: 'what was set before and is set now',
    text: 'Port 143 war eingestellt, jetzt 993 mit SSL, imap.example.org, anna.muster – richtig so?',
    servers: [`${RIGHT} anna.muster`],
  },
  {
    name: 'what one had and has now',
    text: 'I had 143 and STARTTLS, now imap.example.org 993 SSL',
    servers: [RIGHT],
  },
  {
    name: 'one server, and now the other',
    text: 'imap.example.org 993 SSL, and now smtp.example.org 587 STARTTLS',
    servers: [RIGHT, STARTTLS],
  },
  {
    name: 'a name behind each server',
    text: 'imap.example.org 993 SSL anna.muster and smtp.example.org 465 SSL anna.muster',
    servers: [`${RIGHT} anna.muster`, 'smtp smtp.example.org 465 ssl anna.muster'],
  },
  {
    name: 'an encryption before a colon and a sentence',
    text: 'imap.example.org 993 SSL: receiving works',
    servers: [RIGHT],
  },
  {
    name: 'no encryption at the end of a sentence',
    text: 'Incoming: imap.example.org 993 SSL, Outgoing: smtp.example.org 465 None. Is this right?',
    servers: [RIGHT, 'smtp smtp.example.org 465 none'],
  },
]
