import { BELL, GEAR, HELP, icon, NAV, PERSON, PHOTO, TOOLS, withHeader } from './page-parts.ts'
import type { ProfilePage } from './profile-page.ts'

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
