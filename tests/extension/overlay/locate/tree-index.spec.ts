import { expect, test } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browsers.ts'
import { FLAGS } from '../../../browsers/chromium.ts'
import { bundleForPage } from '../support/bundle-for-page.ts'

test.use({
  launchOptions: {
    executablePath: findBrowser('chromium') ?? '/usr/bin/chromium',
    args: FLAGS,
  },
})

const PAGE = `<!doctype html><body><main><h1>Einstellungen</h1><p>Sicherheit</p><p>Hallo</p>
  <button aria-label="Speichern"></button><input type="submit" value="Speichern"><dialog>Passwort</dialog></main></body>`

for (const seed of [1, 2, 3, 4, 5]) {
  test(`after any changes the index says what a fresh reading says (seed ${seed})`, async ({
    page,
  }) => {
    const entry = new URL('./support/index-entry.ts', import.meta.url)
    await page.setContent(PAGE)
    await page.evaluate(`${await bundleForPage(entry, 'indexTest')};undefined`)
    expect(await page.evaluate(`indexTest.compare(${seed}, 200)`)).toBeUndefined()
  })
}

test('what was typed into a field is no name, even where a page keeps it in the attribute', async ({
  page,
}) => {
  const entry = new URL('./support/index-entry.ts', import.meta.url)
  await page.setContent(
    '<!doctype html><input id="field" type="password" aria-label="Passwort" value="Sicherheit 2026!">',
  )
  await page.evaluate(`${await bundleForPage(entry, 'indexTest')};undefined`)
  expect(await page.evaluate('indexTest.namesOf()')).toEqual(['passwort'])
})
