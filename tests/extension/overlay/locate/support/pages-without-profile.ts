import { BELL, HELP, icon, PHOTO, withHeader } from './page-parts.ts'
import type { ProfilePage } from './profile-page.ts'

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
