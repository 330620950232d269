/** A page as some product has it. The way to the profile is marked with `data-it`, which no signal reads. */
export type ProfilePage = {
  name: string
  body: string
  style?: string
  /** Attributes of `<html>`. @default lang="de" */
  html?: string
  /** @default 1280 x 800 */
  size?: readonly [number, number]
  isDark?: boolean
}

const PHOTO = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8" viewBox="0 0 8 8"><rect width="8" height="8" fill="#a76"/><circle cx="4" cy="3" r="2" fill="#fdc"/></svg>')}`

/** A drawing without words, as icon sets have them. */
function icon(path: string): string {
  return `<svg width="22" height="22" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`
}

const BELL = icon('M12 2a6 6 0 0 0-6 6v6l-2 3h16l-2-3V8a6 6 0 0 0-6-6zM9 19h6v2H9z')
const HELP = icon('M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 13h2v3h-2zm0-9h3v6h-3z')
const APPS = icon('M3 3h5v5H3zM10 3h5v5h-5zM17 3h4v5h-4zM3 10h5v5H3zM10 10h5v5h-5zM17 10h4v5h-4z')
const PERSON = icon('M12 3a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM3 22c0-6 4-8 9-8s9 2 9 8z')
const GEAR = icon('M10 2h4l1 4 4-1 2 4-3 3 3 3-2 4-4-1-1 4h-4l-1-4-4 1-2-4 3-3-3-3 2-4 4 1z')

const TOOLS = `<input type="search" placeholder="Suchen"><button aria-label="Benachrichtigungen">${BELL}</button>
<button aria-label="Hilfe">${HELP}</button><button aria-label="Apps">${APPS}</button>`

const NAV = `<nav><a href="/start">Start</a><a href="/mail">Mail</a><a href="/kalender">Kalender</a><a href="/dateien">Dateien</a></nav>`

function withHeader(last: string, before = TOOLS): string {
  return `<header><b>Workspace</b><span class="tools">${before}${last}</span></header>
<div class="columns">${NAV}<main><h1>Guten Morgen</h1><p>Sie haben drei neue Nachrichten.</p></main></div>`
}

const circle = (text: string, attributes = '') =>
  `<button class="round" ${attributes} data-it>${text}</button>`

export const withProfile: readonly ProfilePage[] = [
  {
    name: 'an img with the name of the person',
    body: withHeader(`<img class="round" src="${PHOTO}" alt="Erika Mustermann" data-it>`),
  },
  { name: 'initials in a div', body: withHeader('<div class="round" data-it>EM</div>') },
  {
    name: 'an icon button without a name at the top right',
    body: withHeader(`<button data-it>${PERSON}</button>`, ''),
  },
  {
    name: 'an icon button without a name, beside named ones',
    body: withHeader(`<button data-it>${PERSON}</button>`),
  },
  {
    name: 'a menu button in a web component',
    body: withHeader(
      `<user-menu data-it><template shadowrootmode="open"><style>button { width: 40px; height: 40px; border-radius: 50% }</style><button aria-haspopup="menu" aria-expanded="false">EM</button></template></user-menu>`,
    ),
  },
  {
    name: 'a menu button in a closed web component',
    body: `${withHeader('<user-menu data-it></user-menu>')}<script>
      customElements.define('user-menu', class extends HTMLElement {
        connectedCallback() {
          const root = this.attachShadow({ mode: 'closed' })
          root.innerHTML = '<style>button { width: 40px; height: 40px; border-radius: 50% }</style><button aria-haspopup="menu"><img alt="" width="30" height="30"></button>'
          root.querySelector('img').src = '${PHOTO}'
        }
      })
    </script>`,
  },
  {
    name: 'a photo as background',
    body: withHeader('<div class="round photo" data-it></div>'),
    style: `.photo { background: url("${PHOTO}") center / cover; cursor: pointer }`,
  },
  { name: 'initials of three letters', body: withHeader(circle('AvB')) },
  { name: 'three capital initials with dots', body: withHeader(circle('E.M.K.')) },
  { name: 'initials with umlauts', body: withHeader(circle('ÄÖ')) },
  { name: 'Cyrillic initials', body: withHeader(circle('ЖЮ', 'aria-label="Жанна Юрьева"')) },
  { name: 'an Arabic initial', body: withHeader(circle('م', 'aria-label="مريم الهاشمي"')) },
  { name: 'a Chinese name', body: withHeader(circle('王', 'aria-label="王小明"')) },
  { name: 'initials in small letters', body: withHeader(circle('em')) },
  {
    name: 'at the end of the top of a sidebar',
    body: `<div class="columns"><aside class="side"><div class="top"><b>Workspace</b>${circle('EM')}</div>${NAV}</aside>
      <main><h1>Posteingang</h1><div class="bar"><button>Neue E-Mail</button><button>Antworten</button></div></main></div>`,
    style:
      '.side { width: 240px } .top { display: flex; justify-content: space-between; padding: 8px }',
  },
  {
    name: 'inside a link',
    body: withHeader(
      `<a href="/konto" data-it><img class="round" src="${PHOTO}" alt="Erika Mustermann"></a>`,
    ),
  },
  {
    name: 'with a dot for presence',
    body: withHeader(
      circle(
        '<span>EM</span><i class="dot" aria-label="Verfügbar"></i>',
        'title="Erika Mustermann"',
      ),
    ),
    style:
      '.round { position: relative } .dot { position: absolute; right: 0; bottom: 0; width: 10px; height: 10px; border-radius: 50%; background: green }',
  },
  {
    name: 'with a badge number',
    body: withHeader(
      circle(`<img src="${PHOTO}" alt="" width="40" height="40"><span class="badge">12</span>`),
    ),
    style:
      '.round { position: relative } .badge { position: absolute; top: -4px; right: -4px; background: #c00; color: #fff }',
  },
  {
    name: 'initials with a badge number',
    body: withHeader(circle('EM<span class="badge">3</span>')),
    style: '.round { position: relative } .badge { position: absolute; top: -4px; right: -4px }',
  },
  {
    name: 'with the name beside it',
    body: withHeader(
      '<button class="wide" aria-haspopup="true" data-it><span class="round">EM</span> Erika Mustermann</button>',
    ),
    style: '.wide { display: flex; align-items: center; gap: 8px }',
  },
  {
    name: 'the name alone, with a small arrow',
    body: withHeader(
      `<button aria-haspopup="menu" aria-expanded="false" data-it>Erika Mustermann ${icon('M6 9l6 6 6-6z')}</button>`,
    ),
  },
  {
    name: 'in a sticky header of divs',
    body: `<div class="bar"><div>Workspace</div><div class="tools"><div class="press">${BELL}</div><div class="press">${HELP}</div><div class="round press" data-it>EM</div></div></div>
      <div class="long">Inhalt</div>`,
    style:
      '.bar { position: sticky; top: 0; display: flex; justify-content: space-between; background: #fff } .press { cursor: pointer } .long { height: 3000px }',
  },
  {
    name: 'on a page from right to left',
    body: withHeader(circle('ME', 'aria-label="مريم الهاشمي"')),
    html: 'lang="ar" dir="rtl"',
  },
  {
    name: 'on a screen of 320 pixels',
    body: `<header><button aria-label="Menü">${icon('M3 5h18v2H3zM3 11h18v2H3zM3 17h18v2H3z')}</button><b>Workspace</b>${circle('EM')}</header><main><p>Inhalt</p></main>`,
    size: [320, 640],
  },
  {
    name: 'on a dark page',
    body: withHeader(circle('EM')),
    style: ':root { color-scheme: dark } body { background: #111; color: #eee }',
    isDark: true,
  },
  {
    name: 'beside a list of people in the content',
    body: `${withHeader(circle('EM', 'aria-label="Erika Mustermann"'))}<ul class="people">${[
      'AB',
      'CD',
      'EF',
    ]
      .map((initials) => `<li><button class="round">${initials}</button> Eine Kollegin</li>`)
      .join('')}</ul>`,
  },
  {
    name: 'beside people who look at the same document, in the header',
    body: withHeader(
      circle('EM', 'aria-label="Konto von Erika Mustermann" aria-haspopup="menu"'),
      `<button class="round" aria-label="Anna Berg ist auch hier">AB</button><button class="round" aria-label="Can Demir ist auch hier">CD</button>${TOOLS}`,
    ),
  },
  {
    name: 'before a gear at the outermost right',
    body: withHeader(`${circle('EM')}<button aria-label="Einstellungen">${GEAR}</button>`),
  },
  {
    name: 'before a button that signs out',
    body: withHeader(
      `<a href="/profil" data-it><img class="round" src="${PHOTO}" alt=""></a><button>Abmelden</button>`,
    ),
  },
  {
    name: 'square, with the name as title',
    body: withHeader(
      `<img src="${PHOTO}" alt="" title="Erika Mustermann" width="36" height="36" data-it>`,
    ),
  },
  {
    name: 'a summary that unfolds',
    body: withHeader(`<details><summary class="round" data-it>EM</summary></details>`),
  },
  {
    name: 'a custom element without any role',
    body: withHeader('<app-avatar class="round" data-it>EM</app-avatar>'),
    style: 'app-avatar { cursor: pointer }',
  },
  {
    name: 'a button named by its purpose in English',
    body: withHeader(`<button aria-label="Account menu for Erika" data-it>${PERSON}</button>`),
    html: 'lang="en"',
  },
  {
    name: 'a sign from an icon font',
    body: withHeader('<button data-it><i class="icon icon-account">account_circle</i></button>'),
    style: '.icon { display: inline-block; width: 24px; height: 24px; overflow: hidden }',
  },
  {
    name: 'a drawing of a person, named after the person',
    body: withHeader(
      `<button aria-label="Erika Mustermann" aria-haspopup="menu" data-it>${PERSON}</button>`,
    ),
  },
  {
    name: 'beside a sign of the company of the same kind',
    body: `<header><a href="/"><img class="round" src="${PHOTO}" alt="Firma"></a><a href="/profil" data-it><img class="round" src="${PHOTO}" alt="Erika Mustermann"></a></header><main>Inhalt</main>`,
  },
  {
    name: 'smaller than its button',
    body: withHeader(
      `<button class="wide" data-it><img src="${PHOTO}" alt="Profilbild von Erika" width="24" height="24"></button>`,
    ),
    style: '.wide { padding: 10px }',
  },
]

export const withoutProfile: readonly ProfilePage[] = [
  {
    name: 'a sign-in page',
    body: `<header><b>Workspace</b><select aria-label="Sprache"><option>Deutsch</option></select></header>
      <main><form><h1>Anmelden</h1><label>Benutzername <input name="user"></label><label>Passwort <input type="password"></label><button>Anmelden</button></form></main>`,
  },
  {
    name: 'a sign-in page with logo, language and help at the top right',
    body: `<header><img src="${PHOTO}" alt="Firma" width="40" height="40"><span class="tools"><button>DE</button><button aria-label="Hilfe">${HELP}</button></span></header>
      <main><form><h1>Anmelden</h1><input name="user" placeholder="Benutzername"><input type="password" placeholder="Passwort"><button>Anmelden</button></form></main>`,
  },
  {
    name: 'bell and help alone',
    body: withHeader(
      '',
      `<button aria-label="Benachrichtigungen">${BELL}</button><button aria-label="Hilfe">${HELP}</button>`,
    ),
  },
  {
    name: 'bell and help of divs, without names',
    body: `<div class="bar"><div>Workspace</div><div class="tools"><div class="press bell">${BELL}</div><div class="press help">${HELP}</div></div></div>`,
    style: '.bar { display: flex; justify-content: space-between } .press { cursor: pointer }',
  },
  {
    name: 'bell and help without names, known by their classes alone',
    body: withHeader(
      '',
      `<button class="bell">${BELL}</button><button class="help">${HELP}</button>`,
    ),
  },
  {
    name: 'a square button that switches the language',
    body: withHeader('', '<button class="square">EN</button>'),
    style: '.square { width: 32px; height: 32px; padding: 0 }',
  },
  {
    name: 'people in the content alone',
    body: `${withHeader('')}<ul class="people">${['AB', 'CD'].map((initials) => `<li><button class="round">${initials}</button> Eine Kollegin</li>`).join('')}</ul>`,
  },
  {
    name: 'a button that signs in',
    body: `<header><b>Workspace</b><a href="/anmelden">Anmelden</a></header><main><h1>Willkommen</h1></main>`,
  },
  {
    name: 'a dialog with a cross',
    body: `<header><b>Workspace</b></header><main>Inhalt</main><div role="dialog" aria-modal="true" class="over"><h2>Neuigkeiten</h2><button class="cross" aria-label="Schließen">${icon('M4 4l16 16M20 4L4 20')}</button></div>`,
    style: '.over { position: fixed; top: 0; right: 0; width: 400px; background: #fff }',
  },
  {
    name: 'an advertisement and a logo at the top right',
    body: `<header><b>Workspace</b><a href="/angebot"><img src="${PHOTO}" alt="Jetzt mehr Speicher" width="160" height="44"></a></header><main>Inhalt</main>`,
  },
]

/** The page as a document. */
export function documentOf({ body, style = '', html = 'lang="de"' }: ProfilePage): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Workspace</title><style>
  body { margin: 0; font: 16px sans-serif }
  header { display: flex; justify-content: space-between; align-items: center; height: 56px; padding: 0 16px }
  .tools { display: flex; align-items: center; gap: 8px }
  .round { box-sizing: border-box; width: 40px; height: 40px; padding: 0; border: 0; border-radius: 50%; background: #257; color: #fff; line-height: 40px; text-align: center }
  .columns { display: flex } nav { width: 200px } nav a { display: block; padding: 10px } main { flex: 1; padding: 16px }
  ${style}</style></head><body>${body}</body></html>`
}
