import type { Results } from '../../../../extension/overlay/results.ts'
import { settingsPage } from './pages.ts'

/** What a reader would hand over for `SERVER_PAGE`. */
export const RESULTS: Results = {
  values: [
    { label: 'IMAP-Server', value: 'imap.example.org' },
    { label: 'IMAP-Port', value: '993' },
    { label: 'Benutzername', value: 'erika.mustermann@example.org' },
  ],
  hint: 'In dieser Reihenfolge fragt Thunderbird danach.',
  notes: ['Im Workspace steht Erika.Mustermann@example.org.'],
  text: 'IMAP-Server: imap.example.org\nIMAP-Port: 993',
}

/** The end of the server-data guide, and a field to paste into. */
export function serverPage(script = ''): string {
  return settingsPage({
    nav: '<a href="/server">E-Mail-Server</a>',
    main: `<h1>E-Mail-Server</h1><table><tr><th>Protokoll</th><th>Port</th></tr>
      <tr><th>IMAP</th><td>993</td></tr><tr><th>SMTP</th><td>465</td></tr></table>
      <textarea id="note" aria-label="Notiz"></textarea>${script}`,
  })
}

/** Runs in the page. */
export function noteOf(): string {
  return document.querySelector<HTMLTextAreaElement>('#note')?.value ?? ''
}
