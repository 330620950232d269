import { faultsOf, reloadUnder } from '../extension-manager.ts'
import { expect, test } from './player.ts'

test('the extension is reloaded while it points into a frame: what was cut off leaves, and its successor points there', async ({
  play,
  panel,
}) => {
  const { page, person, ringIsAround, frame } = await play('/password')
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  const faults = faultsOf(page)
  const id = new URL(panel.url()).host
  const manager = await reloadUnder(page, id)
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  const inside = await frame('/in/password')
  await inside.locator('#new').click()
  await page.keyboard.type('Herbstlaub-2026')
  await inside.locator('#again').click()
  await page.keyboard.type('Herbstlaub-2026')
  await page.keyboard.press('Tab')
  await person.seesStep('save')
  expect(faults).toEqual([])
  expect(await manager.faults(id)).toEqual([])
})
