import { drive } from '../../extension/overlay/support/driver.ts'
import { reloadUnder } from '../extension-manager.ts'
import { expect, test } from './player.ts'
import { startGuide } from './stage.ts'

const idOf = (url: string) => new URL(url).host

for (const [what, path, loading] of [
  ['that never finishes loading', '/never', 'eager'],
  ['that is loaded only when somebody scrolls there', '/in/link', 'lazy'],
] as const)
  test(`a frame ${what} keeps the guide from nobody: neither when it starts in an open page, nor when the extension is reloaded`, async ({
    play,
    panel,
  }) => {
    const { page, person, ringIsAround } = await play('/password', async (page) => {
      await page.route('**/never', () => {})
      await page.evaluate(addFrame, [path, loading] as const)
    })
    await person.seesStep('set-password')
    await reloadUnder(page, idOf(panel.url()))
    await person.seesStep('set-password')
    await ringIsAround('/in/password', '#new')
  })

test('a page that never finishes loading gets its card as well, and keeps it from no other tab', async ({
  stage: { context, origin },
  panel,
}) => {
  const stuck = await context.newPage()
  await stuck.route('**/never', () => {})
  await stuck.goto(`${origin}/stuck`, { waitUntil: 'commit' })
  await stuck.locator('#security').waitFor()
  expect(await panel.evaluate(startGuide)).toBe('started')
  await drive(stuck).seesStep('open-security')
  const page = await context.newPage()
  await page.goto(`${origin}/own`)
  await drive(page).seesStep('open-security')

  await reloadUnder(page, idOf(panel.url()))
  await drive(page).seesStep('open-security')
  await stuck.bringToFront()
  await drive(stuck).seesStep('open-security')
  expect(await stuck.evaluate(() => document.readyState), 'it still loads').toBe('loading')
})

/** Runs in the page: puts a frame far below everything else. */
function addFrame([path, loading]: readonly [string, 'eager' | 'lazy']): void {
  const frame = document.createElement('iframe')
  frame.loading = loading
  frame.src = path
  frame.style.marginTop = '9000px'
  document.body.append(frame)
}
