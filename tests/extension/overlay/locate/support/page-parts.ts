export const PHOTO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"><rect width="8" height="8" fill="#a76"/><circle cx="4" cy="3" r="2" fill="#fdc"/></svg>')}`

/** A drawing without words, as icon sets have them. */
export function icon(path: string): string {
  return `<svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`
}

export const BELL = icon('M12 2a6 6 0 0 0-6 6v6l-2 3h16l-2-3V8a6 6 0 0 0-6-6zM9 19h6v2H9z')
export const HELP = icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 13h2v3h-2zm0-9h3v6h-3z')
const APPS = icon('M3 3h5v5H3zM10 3h5v5h-5zM17 3h4v5h-4zM3 10h5v5H3zM10 10h5v5h-5zM17 10h4v5h-4z')
export const PERSON = icon('M12 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM3 22c0-6 4-8 9-8s9 2 9 8z')
export const GEAR = icon('M10 2h4l1 4 4-1 2 4-3 3 3 3-2 4-4-1-1 4h-4l-1-4-4 1-2-4 3-3-3-3 2-4 4 1z')

export const TOOLS = `<input type="search" placeholder="Suchen"><button aria-label="Benachrichtigungen">${BELL}</button>
<button aria-label="Hilfe">${HELP}</button><button aria-label="Apps">${APPS}</button>`

export const NAV = `<nav><a href="/start">Start</a><a href="/mail">Mail</a><a href="/kalender">Kalender</a><a href="/dateien">Dateien</a></nav>`

export function withHeader(last: string, before = TOOLS): string {
  return `<header><b>Workspace</b><span class="tools">${before}${last}</span></header>
<div class="columns">${NAV}<main><h1>Guten Morgen</h1><p>Sie haben drei neue Nachrichten.</p></main></div>`
}
