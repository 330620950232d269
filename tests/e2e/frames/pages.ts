import type { TestPage } from '../../extension/overlay/support/page-server.ts'
import {
  CONFIRM,
  PASSWORD_FORM,
  SECURITY_LINK,
  settingsPage,
} from '../../extension/overlay/support/pages.ts'

/** Three hosts on one machine: the workspace, its account pages, and somebody else. */
export const HOSTS = {
  workspace: '127.0.0.1',
  account: 'localhost',
  stranger: '127.0.0.2',
} as const

/** Puts pages of other hosts into their frames; nobody knows the port before. */
const FILL = `<script>
  for (const frame of document.querySelectorAll('iframe[data-host]'))
    frame.src = 'http://' + frame.dataset.host + ':' + location.port + frame.dataset.path
</script>`

/** Writes down every message that this window's page hears. */
const LISTEN = `<script>
  window.heard = []
  addEventListener('message', ({ data }) => {
    if (window.heard.length < 9999) window.heard.push(String(data))
  }, true)
</script>`

const SIZE = 'width: 600px; height: 420px; border: 0'
const SCALED = `${SIZE}; border: 9px solid #888; padding: 13px 21px; transform: scale(1.2, 0.8); transform-origin: 0 0`
const SPACE = '<p style="height: 1500px"></p>'

function frame(host: keyof typeof HOSTS, path: string, style = SIZE, attributes = ''): string {
  return `<iframe data-host="${HOSTS[host]}" data-path="${path}" style="${style}" ${attributes}></iframe>`
}

/** A page of the workspace whose content comes in frames. */
function outer(main: string, end = ''): string {
  return settingsPage({
    nav: '',
    head: LISTEN,
    main: `<h1>Einstellungen</h1>${main}`,
    end: FILL + end,
  })
}

/** A page in a frame, with nothing of a workspace around its content. */
function inner(content: string): string {
  return `<!doctype html><meta charset="utf-8">${LISTEN}
  <style>body { margin: 20px; font: 16px sans-serif } a { display: inline-block; padding: 10px }</style>
  ${content}${FILL}`
}

const LINK = `<nav>${SECURITY_LINK}</nav><script>
  window.hits = 0
  document.querySelector('a').addEventListener('click', () => { window.hits += 1 })
</script>`

/** Says whatever it can think of to every window around and inside, again and again. */
const FORGE = `<script>
  const words = ['0:' + 'a'.repeat(28), '1:' + 'a'.repeat(28)].map((each) => JSON.stringify({ 'souvera-mail-guide': each }))
  setInterval(() => {
    const windows = [window, parent, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentWindow)]
    for (const each of windows) for (const word of [...words, ...new Set(window.heard.slice(-9))]) each.postMessage(word, '*')
    for (const kind of ['report', 'pressed', 'bye', 'jump', 'frame-waits'])
      for (const each of windows) each.postMessage({ kind, id: 'save', key: '1', gesture: '1' }, '*')
    for (const data of words) dispatchEvent(new MessageEvent('message', { data, source: parent }))
  }, 20)
</script>`

/** A script that lets no event through, and a page that only looks at whether its button is held down. */
const SWALLOW = `<script>
  for (const name of Object.keys(window).concat(Object.keys(HTMLElement.prototype), Object.keys(Object.getPrototypeOf(HTMLElement.prototype)))) {
    if (name.startsWith('on') && name !== 'onload') addEventListener(name.slice(2), (event) => event.stopImmediatePropagation(), true)
  }
  for (const name of ['focusin', 'focusout']) addEventListener(name, (event) => event.stopImmediatePropagation(), true)
</script>`
const CONFIRM_HELD = `<script>setInterval(() => {
  if (document.querySelector('#save').matches(':active')) setTimeout(() => { document.querySelector('#status').textContent = 'Gespeichert.' }, 400)
}, 20)</script>`

export const pages: Readonly<Record<string, TestPage>> = {
  '/plain': outer(frame('account', '/in/link')),
  '/scaled': outer(frame('account', '/in/link', SCALED)),
  '/nested': outer(frame('account', '/in/nest', SCALED)),
  '/far': outer(SPACE + frame('account', '/in/far') + SPACE),
  '/filling': outer(
    frame('account', '/in/far', 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0'),
  ),
  '/own': outer(frame('workspace', '/in/link') + frame('stranger', '/in/moved')),
  '/swallowing': outer(frame('account', '/in/swallowing')),
  '/stuck': settingsPage({ end: '<script src="/never"></script>' }),
  '/password': outer(frame('account', '/in/password')),
  '/two': outer(`${SECURITY_LINK}${frame('account', '/in/link')}`),
  '/forging': outer(frame('account', '/in/link') + frame('stranger', '/in/forging'), FORGE),
  '/stranger': outer(frame('stranger', '/in/link')),
  '/stranger-between': outer(frame('stranger', '/in/nest-account')),
  '/sandbox': outer(frame('account', '/in/link', SIZE, 'sandbox="allow-scripts"')),
  '/in/link': inner(LINK),
  '/in/moved': inner(`<p style="height: 90px"></p>${LINK}`),
  '/in/nest': inner(
    `<p>Konto</p>${frame('workspace', '/in/link', 'width: 300px; height: 200px; border: 5px solid; margin: 30px')}`,
  ),
  '/in/nest-account': inner(frame('account', '/in/link', 'width: 300px; height: 200px') + FORGE),
  '/in/forging': inner(
    `<p>Werbung</p>${frame('account', '/in/link', 'width: 300px; height: 200px')}${FORGE}`,
  ),
  '/in/far': inner(SPACE + LINK + SPACE),
  '/in/swallowing': inner(
    `${SWALLOW}<h1>Sicherheit</h1>${PASSWORD_FORM.replaceAll('form', 'div')}${CONFIRM_HELD}`,
  ),
  '/in/password': inner(`<h1>Sicherheit</h1>${PASSWORD_FORM}${CONFIRM}`),
}
