import { describe, test } from 'vitest'
import { findBrowser } from '../../../scripts/browsers.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { launchFirefox } from '../guide-matrix/puppeteer-firefox-driver.ts'
import { goOnJourney } from './journey.ts'
import { setStage } from './stage.ts'

const isHere = findBrowser('firefox') !== undefined
if (!isHere) console.log('The journey is not made in Firefox: it is not installed (firefox-esr).')

describe.runIf(isHere)('the journey in Firefox', () => {
  test.for(LANGUAGES)('in %s', { timeout: 120_000 }, async (language) => {
    const { workspace, extension, mail, clear } = await setStage('firefox')
    const driver = await launchFirefox(extension, language)
    try {
      await goOnJourney({ driver, workspace, mail, language, browser: 'firefox' })
    } finally {
      await driver.close()
      await clear()
    }
  })
})
