import { inShort } from './support/read-page.ts'
import { browserOptions, expect, test } from './support/reader-test.ts'

test.use(browserOptions)

test('values that come long after the page was drawn are read', async ({ page, reader }) => {
  await page.addInitScript(reader)
  await page.route('**/*', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<!doctype html><h1>E-Mail-Server</h1><p>Wird geladen …</p><dl></dl>',
    }),
  )
  await page.clock.install()
  await page.goto('http://workspace.test/')
  const reading = page.evaluate(() => window.serverDataTest.firstReading())
  // Several looks find nothing before the page has its values.
  await page.clock.runFor(3000)
  await page.evaluate(() => {
    const list = document.querySelector('dl')
    if (list)
      list.innerHTML = '<dt>IMAP-Server</dt><dd>imap.example.org</dd><dt>IMAP-Port</dt><dd>993</dd>'
  })
  await page.clock.runFor(3000)
  expect((await reading).map(inShort)[0]).toContain('imap imap.example.org 993 ?')
})
