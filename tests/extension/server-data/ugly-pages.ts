/** A page as a workspace might show server data, and what is to be read from it, an account a list. */
export type UglyPage = { title: string; html: string; reads: readonly (readonly string[])[] }

const USER = 'user erika.mustermann@example.org'
const ALL = [
  'imap imap.example.org 993 ssl',
  'pop3 pop.example.org 995 ssl',
  'smtp smtp.example.org 465 ssl',
  USER,
]

export const uglyPages: readonly UglyPage[] = [
  {
    title: 'a server a row, with a row header and a caption that names all protocols',
    html: `<table><caption>Zugangsdaten für IMAP, POP3 und SMTP</caption>
      <thead><tr><th scope="col">Dienst<th scope="col">Server<th scope="col">Port<th scope="col">Sicherheit<th scope="col">Anmeldename</thead>
      <tr><th scope="row">IMAP<td>imap.example.org<td>993<td>SSL/TLS<td rowspan="3">erika.mustermann@example.org
      <tr><th scope="row">POP3<td>pop.example.org<td>995<td>SSL/TLS
      <tr><th scope="row">SMTP<td>smtp.example.org<td>465<td>SSL/TLS</table>`,
    reads: [ALL],
  },
  {
    title: 'a table of two columns without headers, a title row for each server',
    html: `<table>
      <tr><td colspan="2"><b>Posteingang (IMAP)</b><tr><td>Servername:<td>imap.example.org<tr><td>Port:<td>993<tr><td>Verschlüsselung:<td>SSL
      <tr><td colspan="2"><b>Posteingang (POP3)</b><tr><td>Servername:<td>pop.example.org<tr><td>Port:<td>995<tr><td>Verschlüsselung:<td>SSL
      <tr><td colspan="2"><b>Postausgang (SMTP)</b><tr><td>Servername:<td>smtp.example.org<tr><td>Port:<td>465<tr><td>Verschlüsselung:<td>SSL
      <tr><td colspan="2"><b>Anmeldung</b><tr><td>Benutzername:<td>erika.mustermann@example.org<tr><td>Passwort:<td>geheim-im-klartext</table>`,
    reads: [ALL],
  },
  {
    title: 'no labels but the protocol: host, port and encryption in cells of their own',
    html: `<table><tr><td>IMAP<td>imap.example.org<td>993<td>SSL<tr><td>SMTP<td>smtp.example.org<td>465<td>SSL</table>
      <p>Ihr Benutzername: erika.mustermann@example.org</p>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', USER]],
  },
  {
    title: 'an ARIA table made of divs',
    html: `<div role="table"><div role="row"><span role="columnheader">Protocol</span><span role="columnheader">Host</span><span role="columnheader">Port</span><span role="columnheader">Security</span><span role="columnheader">Username</span></div>
      <div role="row"><span role="cell">IMAP</span><span role="cell">imap.example.org</span><span role="cell">993</span><span role="cell">SSL</span><span role="cell">erika.mustermann@example.org</span></div>
      <div role="row"><span role="cell">SMTP</span><span role="cell">smtp.example.org</span><span role="cell">465</span><span role="cell">SSL</span><span role="cell">erika.mustermann@example.org</span></div></div>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', USER]],
  },
  {
    title: 'a table that is only boxes in a grid, nothing tells rows from columns but the order',
    html: `<style>.g{display:grid;grid-template-columns:repeat(5,1fr)}</style><div class="g">
      <div>Protokoll</div><div>Server</div><div>Port</div><div>Verschlüsselung</div><div>Benutzername</div>
      <div>IMAP</div><div>imap.example.org</div><div>993</div><div>SSL</div><div>erika.mustermann@example.org</div>
      <div>POP3</div><div>pop.example.org</div><div>995</div><div>SSL</div><div>erika.mustermann@example.org</div>
      <div>SMTP</div><div>smtp.example.org</div><div>465</div><div>SSL</div><div>erika.mustermann@example.org</div></div>`,
    reads: [ALL],
  },
  {
    title: 'two mail accounts on one page, each with its own user name',
    html: `<h2>erika.mustermann</h2><table><tr><th>Protokoll<th>Server<th>Port<th>Benutzername
      <tr><td>IMAP<td>imap.example.org<td>993<td>erika.mustermann@example.org<tr><td>SMTP<td>smtp.example.org<td>465<td>erika.mustermann@example.org</table>
      <h2>einkauf (gemeinsames Postfach)</h2><table><tr><th>Protokoll<th>Server<th>Port<th>Benutzername
      <tr><td>IMAP<td>imap2.example.org<td>993<td>einkauf@example.org<tr><td>SMTP<td>smtp2.example.org<td>465<td>einkauf@example.org</table>`,
    reads: [
      ['imap imap.example.org 993 ?', 'smtp smtp.example.org 465 ?', USER],
      ['imap imap2.example.org 993 ?', 'smtp smtp2.example.org 465 ?', 'user einkauf@example.org'],
    ],
  },
  {
    title: 'no POP3 at all',
    html: `<h3>IMAP</h3><dl><dt>Host<dd>imap.example.org<dt>Port<dd>993<dt>Benutzer<dd>erika.mustermann@example.org</dl>
      <h3>SMTP</h3><dl><dt>Host<dd>smtp.example.org<dt>Port<dd>465<dt>Benutzer<dd>erika.mustermann@example.org</dl>`,
    reads: [['imap imap.example.org 993 ?', 'smtp smtp.example.org 465 ?', USER]],
  },
  {
    title: 'STARTTLS is listed too, as a second row of each protocol',
    html: `<table><tr><th>Server<th>Typ<th>Port<th>Verschlüsselung
      <tr><td>imap.example.org<td>IMAP<td>143<td>STARTTLS<tr><td>imap.example.org<td>IMAP<td>993<td>SSL/TLS
      <tr><td>smtp.example.org<td>SMTP<td>587<td>STARTTLS<tr><td>smtp.example.org<td>SMTP<td>465<td>SSL/TLS</table>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', 'user ?']],
  },
  {
    title: 'both ports in one cell, the encryption in brackets',
    html: `<table><tr><th>Protocol<th>Server<th>Port
      <tr><td>IMAP<td>imap.example.org<td>993 (SSL/TLS) or 143 (STARTTLS)<tr><td>SMTP<td>smtp.example.org<td>465 (SSL/TLS), 587 (STARTTLS)</table>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', 'user ?']],
  },
  {
    title: 'ports in the same cell as the host',
    html: `<dl><dt>IMAP-Server<dd>imap.example.org:993<dt>POP3-Server<dd>pop.example.org:995 (SSL)<dt>SMTP-Server<dd>smtp.example.org, Port 465<dt>Benutzername<dd>erika.mustermann@example.org</dl>`,
    reads: [
      [
        'imap imap.example.org 993 ?',
        'pop3 pop.example.org 995 ssl',
        'smtp smtp.example.org 465 ?',
        USER,
      ],
    ],
  },
  {
    title: 'invisible characters in labels and values',
    html: `<p>Server\u200Bname: imap\u200B.example\u200B.org</p><p>Po\u00ADrt:\u00A0993\u200E</p><p>Ver\u00ADschlüs\u00ADselung: SS\u200BL</p>
      <p>Benutzer\u00ADname: erika.\u200Bmustermann@\u200Bexample.org</p>`,
    reads: [['imap imap.example.org 993 ssl', USER]],
  },
  {
    title: 'German and English mixed, umlauts spelled out, upper case',
    html: `<section><h2>Incoming Mail / Posteingang (IMAP)</h2><p>SERVER NAME<br>IMAP.EXAMPLE.ORG</p><p>Port-Nummer<br>993</p><p>VERSCHLUESSELUNG<br>SSL/TLS</p></section>
      <section><h2>Outgoing Mail / Postausgang (SMTP)</h2><p>Servername<br>smtp.example.org</p><p>Port number<br>465</p><p>Encryption<br>SSL/TLS</p></section>
      <p>User name / Benutzername<br>erika.mustermann@example.org</p>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', USER]],
  },
  {
    title: 'tables about other servers around the right one',
    html: `<h2>Drucker</h2><table><tr><th>Server<th>Port<tr><td>druck.example.org<td>9100</table>
      <h2>VPN</h2><table><tr><th>Server<th>Port<th>Benutzername<tr><td>vpn.example.org<td>443<td>vpn-erika</table>
      <h2>Mail</h2><table><tr><th>Protokoll<th>Server<th>Port<th>Verschlüsselung<th>Benutzername
        <tr><td>IMAP<td>imap.example.org<td>993<td>SSL<td>erika.mustermann@example.org<tr><td>POP3<td>pop.example.org<td>995<td>SSL<td>erika.mustermann@example.org<tr><td>SMTP<td>smtp.example.org<td>465<td>SSL<td>erika.mustermann@example.org</table>
      <h2>Kalender (CalDAV)</h2><dl><dt>Server<dd>caldav.example.org<dt>Port<dd>8443<dt>Benutzername<dd>kalender-erika</dl>`,
    reads: [ALL],
  },
  {
    title: 'an old server and an example beside the right one',
    html: `<h2>Alter Server (bis März)</h2><table><tr><th>Protokoll<th>Server<th>Port<tr><td>IMAP<td>imap.alt.example.org<td>993<tr><td>SMTP<td>smtp.alt.example.org<td>465</table>
      <h2>Neuer Server</h2><table><tr><th>Protokoll<th>Server<th>Port<tr><td>IMAP<td>imap.example.org<td>993<tr><td>SMTP<td>smtp.example.org<td>465</table>
      <h2>Beispiel</h2><p>IMAP-Server: imap.firma.example<br>Benutzername: z. B. vorname.nachname@firma.example</p>`,
    reads: [['imap imap.example.org 993 ?', 'smtp smtp.example.org 465 ?', 'user ?']],
  },
  {
    title: 'everything in one sentence a server',
    html: `<ul><li>IMAP: imap.example.org, Port 993, SSL/TLS<li>POP3: pop.example.org, Port 995, SSL/TLS<li>SMTP: smtp.example.org, Port 465, SSL/TLS</ul><p>Benutzername: erika.mustermann@example.org (in Kleinbuchstaben)</p>`,
    reads: [ALL],
  },
  {
    title: 'several labels in one line, and a copy icon behind every value',
    html: `<h3>IMAP</h3><div>Server: imap.example.org <button>Kopieren</button> Port: 993 <button>Kopieren</button> Verschlüsselung: SSL <button>Kopieren</button></div>
      <h3>SMTP</h3><div>Server: smtp.example.org <button>Kopieren</button> Port: 465 <button>Kopieren</button> Verschlüsselung: SSL <button>Kopieren</button></div>
      <h3>Anmeldung</h3><div>Benutzername <button>Kopieren</button> <span>erika.mustermann@example.org</span></div>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', USER]],
  },
  {
    title: 'values that are buttons themselves, with icon-font ligatures around',
    html: `<style>.i{font-family:monospace}.c{display:inline-block}</style><h3><i class="i">dns</i> IMAP</h3>
      <div><span class="c">Server</span><span class="c"><button>imap.example.org <i class="i">content_copy</i></button></span></div><div><span class="c">Port</span><span class="c"><button>993</button></span></div>
      <h3><i class="i">send</i> SMTP</h3><div><span class="c">Server</span><span class="c"><button>smtp.example.org</button></span></div><div><span class="c">Port</span><span class="c"><button>465</button></span></div>`,
    reads: [['imap imap.example.org 993 ?', 'smtp smtp.example.org 465 ?', 'user ?']],
  },
  {
    title: 'read-only fields, named by a label, by ARIA or only by what stands above',
    html: `<fieldset><legend>IMAP</legend><label>Server <input readonly value="imap.example.org"></label><span id="p">Port</span><input readonly aria-labelledby="p" value="993">
      <label for="e">Verschlüsselung</label><select id="e" disabled><option>Keine<option selected>SSL/TLS</select></fieldset>
      <fieldset><legend>SMTP</legend><div>Server</div><input readonly value="smtp.example.org"><div>Port</div><input type="number" readonly value="465"></fieldset>
      <input aria-label="Benutzername" readonly value="erika.mustermann@example.org">`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ?', USER]],
  },
  {
    title: 'closed and nested shadow roots and slots',
    html: `<x-list></x-list><script>
      customElements.define('x-pair', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = '<style>:host{display:block}</style><b><slot name="l"></slot></b>: <slot></slot>' } })
      customElements.define('x-list', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = '<h3>IMAP</h3><x-pair><i slot="l">Server</i>imap.example.org</x-pair><x-pair>993<i slot="l">Port</i></x-pair><h3>SMTP</h3><x-pair><i slot="l">Server</i>smtp.example.org</x-pair><x-pair>465<i slot="l">Port</i></x-pair>' } })
      </script>`,
    reads: [['imap imap.example.org 993 ?', 'smtp smtp.example.org 465 ?', 'user ?']],
  },
  {
    title: 'hidden copies with other values do not count',
    html: `<template><p>IMAP-Server: imap.template.example</p></template><div hidden><p>IMAP-Server: imap.hidden.example</p></div><div style="visibility:hidden"><p>IMAP-Server: imap.invisible.example</p></div><div style="opacity:0"><p>IMAP-Port: 1</p></div>
      <p>IMAP-Server: imap.example.org</p><p>IMAP-Port: 993</p>`,
    reads: [['imap imap.example.org 993 ?', 'user ?']],
  },
  {
    title: 'incoming and outgoing without the names of protocols, plain names for hosts',
    html: `<dl><dt>Posteingangsserver<dd>mail.example.org<dt>Port<dd>993<dt>Verschlüsselung<dd>TLS<dt>Postausgangsserver<dd>mail.example.org<dt>Port<dd>465<dt>Verschlüsselung<dd>TLS<dt>Benutzername<dd>Erika.Mustermann</dl>`,
    reads: [
      ['imap mail.example.org 993 ssl', 'smtp mail.example.org 465 ssl', 'user Erika.Mustermann'],
    ],
  },
  {
    title: 'two hosts for one protocol that contradict each other are left out, not guessed',
    html: `<p>IMAP-Server: imap1.example.org</p><p>IMAP-Port: 993</p><hr><p>IMAP-Server: imap2.example.org</p><p>IMAP-Port: 993</p>`,
    reads: [['imap ? 993 ?', 'imap host: imap1.example.org or imap2.example.org', 'user ?']],
  },
  {
    title: 'pairs of label and value side by side in one table row',
    html: `<h3>IMAP</h3><table><tr><td>Server<td>imap.example.org<td>Port<td>993</table><h3>SMTP</h3><table><tr><td>Server<td>smtp.example.org<td>Port<td>465</table>`,
    reads: [['imap imap.example.org 993 ?', 'smtp smtp.example.org 465 ?', 'user ?']],
  },
  {
    title: 'sentences, examples and instructions are not values',
    html: `<h3>IMAP</h3><dl><dt>Server<dd>siehe oben<dt>Port<dd>Bitte wenden Sie sich an die IT, Durchwahl 993 oder 995, wenn nichts mehr geht<dt>Benutzername<dd>wie bei der Anmeldung</dl>
      <p>Sicherheit</p><p>Mit SSL sind Ihre Daten auf dem Weg zum Server gut geschützt.</p>`,
    reads: [['user ?']],
  },
  {
    title: 'a mailbox full of mails that talk about servers',
    html: `<h1>Posteingang</h1><ul><li>Re: Port 993 geht nicht<li>AW: Server down<li>IMAP oder POP3?</ul><article><p>Hallo, unser Server ist wieder da. Viele Grüße</p></article>`,
    reads: [['user ?']],
  },
  {
    title: 'protocols as columns, two header rows, an empty column for POP3',
    html: `<table><tr><th rowspan="2"><th colspan="2">Empfang<th>Versand<tr><th>IMAP<th>POP3<th>SMTP
      <tr><th>Server<td>imap.example.org<td>–<td>smtp.example.org<tr><th>Port<td>993<td>–<td>465<tr><th>SSL<td>ja<td>–<td>ja<tr><th>Benutzername<td colspan="3">erika.mustermann@example.org</table>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', USER]],
  },
  {
    title: 'cards with a heading for each label',
    html: `<h2>IMAP</h2><h3>Hostname</h3><p>imap.example.org</p><h3>Port</h3><p>993</p><h3>Security</h3><p>SSL/TLS</p><h2>SMTP</h2><h3>Hostname</h3><p>smtp.example.org</p><h3>Port</h3><p>465</p><h3>Security</h3><p>SSL/TLS</p><h2>Sign-in</h2><h3>User name</h3><p>erika.mustermann@example.org</p>`,
    reads: [['imap imap.example.org 993 ssl', 'smtp smtp.example.org 465 ssl', USER]],
  },
  {
    title: 'all in one box, line by line, with the protocol in every label',
    html: `<pre>IMAP Server .......: imap.example.org
IMAP Port .........: 993 (SSL)
SMTP Server .......: smtp.example.org
SMTP Port .........: 465 (SSL)
Login .............: Erika.Mustermann@example.org
Passwort ..........: geheim-im-klartext</pre>`,
    reads: [
      [
        'imap imap.example.org 993 ssl',
        'smtp smtp.example.org 465 ssl',
        'user Erika.Mustermann@example.org',
      ],
    ],
  },
  {
    title: 'an address with a scheme, a host cut off by the page',
    html: `<dl><dt>IMAP<dd>imaps://imap.example.org:993<dt>SMTP-Server<dd>smtp.exam…<dt>SMTP-Port<dd>465</dl>`,
    reads: [['imap imap.example.org 993 ?', 'smtp ? 465 ?', 'user ?']],
  },
  {
    title: 'tabs, of which only the chosen one says what is shown',
    html: `<div role="tablist"><button role="tab" aria-selected="false">POP3</button><button role="tab" aria-selected="true">IMAP</button></div>
      <div role="tabpanel"><dl><dt>Server<dd>mail.example.org<dt>Port<dd>9993</dl></div>`,
    reads: [['imap mail.example.org 9993 ?', 'user ?']],
  },
  {
    title:
      'row headers without any encryption, the port of one row in a read-only field, a copy icon below',
    html: `<h1>E-Mail-Server</h1><table><tr><th>Protokoll</th><th>Server</th><th>Port</th></tr>
      <tr><th>IMAP</th><td>imap.example.org</td><td><input readonly value="993"></td></tr>
      <tr><th>SMTP</th><td>smtp.example.org</td><td>465</td></tr></table><button aria-label="Kopieren">⧉</button>`,
    reads: [['imap imap.example.org 993 ?', 'smtp smtp.example.org 465 ?', 'user ?']],
  },
]
