/** Bricks of a workspace as nobody ever wrote it; each case takes what it needs. */

const STYLE = `<style>
  body { margin: 0; font: 16px sans-serif }
  header { display: flex; justify-content: space-between; align-items: center; height: 56px; padding: 0 16px; background: #dde }
  .avatar { width: 40px; height: 40px; border: 0; border-radius: 50%; background: #257; color: #fff }
  .columns { display: flex }
  nav { width: 200px }
  nav a { display: block; padding: 10px }
  main { flex: 1; padding: 16px }
  label, form button { display: block; margin: 8px 0 }
</style>`

const AVATAR =
  '<button class="avatar" aria-label="Erika Mustermann" aria-haspopup="menu">EM</button>'

const HEADER = `<header><b>Workspace</b>${AVATAR}</header>`

export const SECURITY_LINK = '<a id="security" href="#sicherheit">Sicherheit</a>'

export const PASSWORD_FORM = `<form onsubmit="return false"><h2>Passwort</h2>
  <label>Neues Passwort <input id="new" type="password" autocomplete="new-password"></label>
  <label>Passwort wiederholen <input id="again" type="password" autocomplete="new-password"></label>
  <button id="save">Speichern</button></form><p id="status" role="status"></p>`

type Parts = {
  head?: string
  header?: string
  nav?: string
  main?: string
  end?: string
  html?: string
}

/** A page of the settings: by default with "Sicherheit" in the navigation, which is the target. */
export function settingsPage({
  head = '',
  header = HEADER,
  nav = `<a href="#allgemein">Allgemein</a>${SECURITY_LINK}<a href="#sprache">Sprache</a>`,
  main = '<h1>Einstellungen</h1><p>Allgemein</p>',
  end = '',
  html = 'lang="de"',
}: Parts = {}): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Workspace</title>${STYLE}${head}</head>
<body>${header}<div class="columns"><nav>${nav}</nav><main>${main}</main></div>${end}</body></html>`
}

/** The page where the password is set; "save" confirms as the script says. */
export function passwordPage({ main = PASSWORD_FORM, ...parts }: Parts = {}): string {
  return settingsPage({ ...parts, main: `<h1>Sicherheit</h1>${main}` })
}

/** Confirms a little after the form was sent. */
export const CONFIRM = `<script>
  document.querySelector('form').addEventListener('submit', () => {
    setTimeout(() => { document.querySelector('#status').textContent = 'Ihr Passwort wurde gespeichert.' }, 100)
  })
</script>`
