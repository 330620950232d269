import { settingsPage } from '../../extension/overlay/support/pages.ts'

// As a list of messages has them: text, link, button, field.
const ROW = (index: number) =>
  `<li><div><span>Nachricht ${index}</span> <a href="#m${index}">Öffnen ${index}</a></div><div><label>Notiz <input name="n${index}"></label><button aria-label="Löschen ${index}"><i></i></button></div></li>`

const NODES_PER_ROW = 13

/** A page of the settings with about so many nodes (elements and texts); the target is the same as ever. */
export function bigPage(nodes: number, head = ''): string {
  const rows = Array.from({ length: Math.round(nodes / NODES_PER_ROW) }, (_, index) => ROW(index))
  return settingsPage({ head, main: `<h1>Einstellungen</h1><ul>${rows.join('')}</ul>` })
}
