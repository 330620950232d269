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
