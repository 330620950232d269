import { faultsOf, reloadUnder } from '../extension-manager.ts'
import { expect, test } from './player.ts'
import { typePasswords } from './type-passwords.ts'

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
  await typePasswords(page, (field) => inside.locator(field).click())
  await person.seesStep('save')
  expect(faults).toEqual([])
  expect(await manager.faults(id)).toEqual([])
})
