import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { findBrowser } from '../../../../scripts/browsers.ts'
import { FLAGS } from '../../../browsers/chromium.ts'
import { bundleForPage } from '../support/bundle-for-page.ts'
import { servePages } from '../support/page-server.ts'
import { faces } from './faces.ts'

const entry = new URL('./page-entry.ts', import.meta.url)
const executablePath = findBrowser('chromium')

const test = base.extend<object, { overlay: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
  overlay: [async ({}, use) => use(await bundleForPage(entry, 'overlayTest')), { scope: 'worker' }],
})
test.use({
  launchOptions: { ...(executablePath && { executablePath }), args: FLAGS },
})

const PAGE = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Workspace</title>
<meta name="viewport" content="width=device-width">
<style>:root { color-scheme: light dark } body { margin: 0; font: 16px sans-serif }
  header { display: flex; justify-content: space-between; padding: 8px 16px; border-bottom: 1px solid }
  input { max-width: 100%; box-sizing: border-box }
  a { display: block; padding: 4px 16px; color: inherit }</style>
<header><b>Workspace</b><button class="avatar" aria-label="Erika Mustermann">EM</button></header>
<nav>${Array.from({ length: 9 }, (_, index) => `<a href="#${index}">Eintrag ${index + 1}</a>`).join('')}</nav>
<main><h1>Einstellungen</h1><label>Neues Passwort <input type="password"></label></main></html>`

/** With a folder in FACES every face is photographed into it. */
const folder = process.env.FACES

for (const language of ['de', 'en'] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1100])
      test(`every face is sound in ${language}, ${colorScheme}, at ${width} px`, async ({
        page,
        overlay,
      }) => {
        const place = await servePages({ '/': PAGE })
        await page.setViewportSize({ width, height: 640 })
        await page.emulateMedia({ colorScheme })
        await page.addInitScript(overlay)
        await page.goto(place.origin)
        for (const [name, face] of Object.entries(faces)) {
          await page.evaluate(
            ([shown, words]) => Reflect.get(window, 'overlayTest').show(shown, words),
            [face, language] as const,
          )
          if (folder) {
            const path = `${folder}/${language}-${colorScheme}-${width}-${name.replace(/\W+/g, '-')}.png`
            await page.screenshot({ path, animations: 'disabled' })
          }
          await isSound(page, name)
        }
        await place.close()
      })

const LARGE_TEXT = [
  { width: 320, height: 640, forcedColors: 'active' },
  { width: 1100, height: 320, forcedColors: 'none' },
  { width: 640, height: 260, forcedColors: 'active' },
] as const

for (const { width, height, forcedColors } of LARGE_TEXT)
  test(`every face is sound with text of 200 %, forced colours ${forcedColors}, at ${width} × ${height} px`, async ({
    page,
    overlay,
  }) => {
    const place = await servePages({ '/': PAGE })
    const session = await page.context().newCDPSession(page)
    // What people choose as the size of text in their browser's settings.
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ forcedColors })
    await page.addInitScript(overlay)
    await page.goto(place.origin)
    for (const [name, face] of Object.entries(faces)) {
      await page.evaluate((shown) => Reflect.get(window, 'overlayTest').show(shown, 'de'), face)
      if (folder) {
        const path = `${folder}/large-${forcedColors}-${width}-${height}-${name.replace(/\W+/g, '-')}.png`
        await page.screenshot({ path, animations: 'disabled' })
      }
      await isSound(page, name)
      expect.soft(await page.evaluate(outOfReach), `${name}: out of reach`).toEqual([])
    }
    await place.close()
  })

async function isSound(page: Page, name: string): Promise<void> {
  // There are no frames: the legacy mode looks at the same and opens no second page each time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect.soft(found, `${name}: axe`).toEqual([])
  const controls = await page.locator('[data-act]').count()
  expect.soft(controls, `${name}: controls`).toBeGreaterThan(0)
  const named = page.locator('.card').getByRole('button', { name: /\S/ })
  expect.soft(await named.count(), `${name}: controls with role and name`).toBe(controls)
  expect.soft(await page.evaluate(cutOff), `${name}: cut off`).toEqual([])
}

/** Runs in the page: what is wider than the window or than what holds it. */
function cutOff(): string[] {
  const inside = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
  const card = inside?.querySelector('.card')
  if (!card) return ['no card']
  const box = card.getBoundingClientRect()
  const isInside =
    box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
  const parts = [card, ...card.querySelectorAll('*:not(svg *)')]
  const squeezed = [...card.querySelectorAll('.values code')].filter(
    (part) => (part.parentElement?.clientWidth ?? 0) < box.width / 2,
  )
  const staying = [...card.querySelectorAll('header,footer')]
    .filter((part) => getComputedStyle(part).position === 'sticky')
    .reduce((height, part) => height + part.getBoundingClientRect().height, 0)
  const isReadable = staying < (box.height * 2) / 3 || card.matches('.small,.chip')
  const narrow = parts.filter(
    (part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0,
  )
  const outside = parts.filter((part) => part.getBoundingClientRect().right > box.right)
  const tall = [...card.querySelectorAll('button')].filter(
    (part) => part.scrollHeight > part.clientHeight + 1,
  )
  const page = document.documentElement
  return [
    ...(isInside ? [] : ['the card leaves the window']),
    ...(isReadable ? [] : ['rows that stay leave no room for the text']),
    ...(page.scrollWidth > page.clientWidth ? ['the page became wider'] : []),
    ...[...narrow, ...outside, ...tall, ...squeezed].map((part) => part.outerHTML.slice(0, 120)),
  ]
}

/** Runs in the page: controls that cannot be brought into view and pressed there. */
function outOfReach(): string[] {
  const root = document.querySelector('[data-souvera-mail-guide]')?.shadowRoot
  const controls = [...(root?.querySelectorAll('[data-act]') ?? [])]
  return controls
    .filter((control) => {
      control.scrollIntoView({ block: 'center' })
      const { left, top, width, height } = control.getBoundingClientRect()
      return !control.contains(root?.elementFromPoint(left + width / 2, top + height / 2) ?? null)
    })
    .map((control) => control.outerHTML.slice(0, 120))
}
