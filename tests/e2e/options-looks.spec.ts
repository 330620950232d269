import { expectSoundInLargeText } from '../browsers/large-text.ts'
import { axe, expect, test } from './options-fixtures.ts'
import { OptionsPage } from './options-model.ts'

test('fits on a small screen, in both languages, in the dark, and with text of 200 %', async ({
  context,
}) => {
  const options = await OptionsPage.open(context)
  await options.page.setViewportSize({ width: 320, height: 640 })
  await options.page.emulateMedia({ colorScheme: 'dark' })
  for (const language of ['English', 'Deutsch']) {
    await options.page.getByRole('button', { name: language }).click()
    expect(await options.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await axe(options.page)).toEqual([])
    await expectSoundInLargeText(options.page, `options-${language}`)
  }
})
