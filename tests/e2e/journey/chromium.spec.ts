import { test } from '@playwright/test'
import { LANGUAGES } from '../../../shared/language.ts'
import { launchChromium } from '../guide-matrix/playwright-driver.ts'
import { goOnJourney } from './journey.ts'
import { setStage } from './stage.ts'

for (const language of LANGUAGES) {
  test(`from installing to a checked mail program, in ${language}`, async () => {
    test.setTimeout(120_000)
    const { workspace, extension, mail, clear } = await setStage('chrome')
    const driver = await launchChromium(extension, language)
    try {
      await goOnJourney({ driver, workspace, mail, language, browser: 'chromium' })
    } finally {
      await driver.close()
      await clear()
    }
  })
}
