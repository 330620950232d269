import { inShort, readPage } from './support/read-page.ts'
import { browserOptions, expect, test } from './support/reader-test.ts'
import { uglyPages } from './ugly-pages.ts'

test.use(browserOptions)

for (const { title, html, reads } of uglyPages) {
  test(title, async ({ page, reader }) => {
    await page.addInitScript(reader)
    await page.route('**/*', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="de"><body>${html}</body></html>`,
      }),
    )
    await page.goto('http://workspace.test/')
    const accounts = await readPage(page)
    expect(accounts.map(inShort)).toEqual(reads)
    expect(JSON.stringify(accounts)).not.toContain('geheim-im-klartext')
  })
}

test('the value of a password field is never asked for, not even when its letters are shown', async ({
  page,
  reader,
}) => {
  await page.addInitScript(() => {
    const touched: string[] = []
    Reflect.set(window, 'touched', touched)
    for (const type of [HTMLInputElement, HTMLTextAreaElement]) {
      const own = Object.getOwnPropertyDescriptor(type.prototype, 'value')
      Object.defineProperty(type.prototype, 'value', {
        ...own,
        get() {
          touched.push(this.id)
          return own?.get?.call(this)
        },
      })
    }
  })
  await page.addInitScript(reader)
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><h2>IMAP</h2>
        <label>Server <input id="host" value="imap.example.org"></label><label>Port <input id="port" value="993"></label>
        <label>Passwort <input id="hidden" type="password" value="geheim"></label>
        <label>Passwort <input id="shown" value="geheim"></label>
        <label>Benutzername <input id="odd" autocomplete="current-password" value="geheim"></label>
        <label>PIN <input id="pin" value="4711"></label>`,
    }),
  )
  await page.goto('http://workspace.test/')
  const accounts = await readPage(page)
  expect(accounts.map(inShort)).toEqual([['imap imap.example.org 993 ?', 'user ?']])
  expect(await page.evaluate(() => Reflect.get(window, 'touched'))).toEqual(['host', 'port'])
})

test('a page of twenty thousand elements and endless words is read in a moment', async ({
  page,
  reader,
}) => {
  await page.addInitScript(reader)
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><main></main><p>IMAP-Server: imap.example.org</p><p>IMAP-Port: 993</p>',
    }),
  )
  await page.goto('http://workspace.test/')
  const milliseconds = await page.evaluate(() => {
    const row = '<div><b>Re: Port 993</b><span>Der Server, Benutzername: x</span><i>10:45</i></div>'
    const words = [
      'a'.repeat(50_000),
      'a:'.repeat(25_000),
      'a.'.repeat(25_000),
      'a@'.repeat(25_000),
    ]
    const main = document.querySelector('main')
    if (main) main.innerHTML = row.repeat(5000) + words.map((word) => `<p>${word}</p>`).join('')
    const begun = performance.now()
    window.serverDataTest.read()
    return performance.now() - begun
  })
  // About 0.6 seconds on two busy cores; a pattern that runs wild takes minutes.
  expect(milliseconds).toBeLessThan(5000)
  expect((await readPage(page)).map(inShort)[0]).toContain('imap imap.example.org 993 ?')
})
