import { stopBackground } from '../stop-background.ts'
import { expect, test } from './player.ts'
import { typePasswords } from './type-passwords.ts'

test('the password is set inside the frame: filled, pressed, confirmed, and the guide is finished', async ({
  play,
}) => {
  const { page, person, frame, ringIsAround } = await play('/password')
  const inside = await frame('/in/password')
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  await inside.locator('#new').click()
  await page.keyboard.type('Herbstlaub-2026')
  await person.seesStep('set-password')
  await inside.locator('#again').click()
  await page.keyboard.type('Herbstlaub-2026')
  await page.keyboard.press('Tab')
  await person.seesStep('save')
  await ringIsAround('/in/password', '#save')
  await inside.locator('#save').click()
  await person.seesStep('finished')
})

test('the background, over which the frames speak, is shut down in between, and the guide is finished', async ({
  play,
  panel,
}) => {
  const { page, person, frame, ringIsAround } = await play('/password')
  const inside = await frame('/in/password')
  await person.seesStep('set-password')
  await ringIsAround('/in/password', '#new')
  expect(await stopBackground(panel)).not.toEqual([])
  await typePasswords(page, (field) => inside.locator(field).click())
  await person.seesStep('save')
  // What moves is followed by nobody but the frame's script, which speaks again.
  await inside
    .locator('#save')
    .evaluate((button) => button.style.setProperty('margin-left', '40px'))
  await ringIsAround('/in/password', '#save')
  expect(await stopBackground(panel)).not.toEqual([])
  // At once: the press comes before, between or after what the scripts say to each other to find each other again.
  await inside.locator('#save').click()
  await person.seesStep('finished')
})

test('one shortcut goes from the frame to the card, and from the card to the marked field in the frame', async ({
  play,
}) => {
  const { page, person, frame } = await play('/password')
  const inside = await frame('/in/password')
  await person.seesStep('set-password')
  await inside.locator('#again').click()
  await person.jump()
  await expect.poll(person.hasCardFocus).toBe(true)
  await person.jump()
  await expect.poll(() => inside.evaluate(() => document.activeElement?.id)).toBe('new')
  await page.keyboard.type('x')
  await expect(inside.locator('#new')).toHaveValue('x')
})

test('a page in the frame that stops every event silences nothing', async ({ play }) => {
  const { page, person, frame, ringIsAround } = await play('/swallowing')
  // Begun late, nobody reaches the frame: its page stops messages as well.
  await person.seesStep('open-security', 'missing')
  await page.reload()
  await ringIsAround('/in/swallowing', '#new')
  const inside = await frame('/in/swallowing')
  await typePasswords(page, (field) => inside.locator(field).click())
  await person.seesStep('save')
  await ringIsAround('/in/swallowing', '#save')
  await inside.locator('#save').click({ delay: 60 })
  await person.seesStep('finished')
})
