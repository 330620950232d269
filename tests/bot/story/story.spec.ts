import { join } from 'node:path'
import type { BrowserContextOptions } from '@playwright/test'
import { expect, expectAccessible, test } from '../help-center/chat-fixtures.ts'
import { realBot, story } from './story.ts'

test.use({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture names out of the pattern
  botOptions: async ({}, use) => use(realBot()),
})

const looks = [
  ['de', 'wide', { viewport: { width: 1280, height: 900 } }],
  ['en', 'narrow and dark', { viewport: { width: 320, height: 640 }, colorScheme: 'dark' }],
  [
    'de',
    'narrow and in forced colours',
    { viewport: { width: 320, height: 640 }, forcedColors: 'active' },
  ],
] as const satisfies [keyof typeof story, string, BrowserContextOptions][]

for (const [language, name, options] of looks) {
  test.describe(`on the web in ${language}, ${name}`, () => {
    test.use({
      ...options,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    })

    test('a whole conversation is answered from the first question to the letter', async ({
      page,
      bot,
    }) => {
      const { scenes, letter, feedback } = story[language]
      const complaints: string[] = []
      page.on('console', (message) => complaints.push(message.text()))
      const posted: string[] = []
      page.on('request', (request) => posted.push(request.postData() ?? ''))
      const log = page.getByRole('log')
      const answers = log.locator('.message-theirs')
      const last = answers.last()
      let heard = 0
      const picture = (what: string) => {
        const folder = process.env.PICTURES
        return folder && page.screenshot({ path: join(folder, `${language}-${name}-${what}.png`) })
      }

      await page.goto(`${bot.origin}/${language}/`)
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([
        0, 0,
      ])
      for (const scene of scenes) {
        if ('press' in scene) await last.getByRole('button', { name: scene.press }).click()
        else {
          await page.locator('#chat-text').fill(scene.say)
          await page.keyboard.press('Enter')
        }
        heard += 1
        await expect(answers).toHaveCount(heard)
        for (const part of scene.hears) await expect(last).toContainText(part)
        if (scene.link) {
          const link = last.getByRole('link', { name: scene.link.name })
          await expect(link).toHaveAttribute('href', `/${language}${scene.link.path}`)
        }
        await expect(log.locator('.message-mine').last()).toBeInViewport()
        await picture(String(heard))
      }

      const field = last.getByRole('textbox', { name: letter.title })
      await expect(field).toHaveValue(/0x800CCC0F/)
      const written = `${await field.inputValue()}\n${letter.own}`
      await field.fill(`${written} password: Sommer2026!`)
      await last.getByRole('button', { name: letter.copy }).click()
      await expect(field).toHaveValue(`${written} password: ••••••`)
      await field.fill(written)
      await last.getByRole('button', { name: letter.copy }).click()
      await expect(last.getByRole('status').filter({ hasText: /Kopiert|Copied/ })).toBeVisible()
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(written)
      const mail = last.getByRole('link', { name: letter.mail })
      await expect(mail).toHaveAttribute('href', /^mailto:helpdesk@example\.org\?subject=/)
      const href = new URL((await mail.getAttribute('href')) ?? '')
      expect(href.searchParams.get('body')?.replace(/\r\n/g, '\n')).toBe(written)
      await picture('letter')

      const asked = answers.first().getByRole('group', { name: feedback.title })
      await asked.getByRole('button', { name: feedback.no }).click()
      await answers.first().getByLabel(feedback.more).fill(feedback.sentence)
      await page.keyboard.press('Enter')
      await expect.poll(() => posted.join()).toContain(feedback.sentence)
      await picture('feedback')

      expect(posted.join()).not.toContain(letter.own)
      expect(complaints).toEqual([])
      await expectAccessible(page)
    })
  })
}
