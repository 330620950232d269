import puppeteer, { type Browser } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.ts'

/** Fixed by a preference, so that pages of the extension have a known address. */
const INTERNAL_ID = '8a1f4c52-6d0e-4b7a-9f33-2f1f0a7c5e11'
export const FIREFOX_EXTENSION_ID = 'mail-guide@souvera-mail-guide.example'

export type FirefoxOptions = {
  /** A folder with the built extension. */
  extension?: string
  /** The language that pages and extension see. @default "de" */
  language?: 'de' | 'en'
  /** The extension's id, when it was built with one of its own. */
  id?: string
  /** @default the installed one */
  executablePath?: string | undefined
  prefs?: Readonly<Record<string, boolean | string | number>>
}

/** Debian's Firefox, headless, with the built extension installed. */
export async function launchFirefox({
  extension,
  language = 'de',
  id = FIREFOX_EXTENSION_ID,
  executablePath = findBrowser('firefox'),
  prefs = {},
}: FirefoxOptions = {}): Promise<Browser> {
  if (!executablePath) throw new Error('Firefox is not installed')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it Firefox refuses to navigate to pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: INTERNAL_ID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'dom.events.testing.asyncClipboard': true,
      'intl.accept_languages': language === 'de' ? 'de-DE, de' : 'en-US, en',
      // A closed network: no look-ups that only time out.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...prefs,
    },
  })
  if (extension) await browser.installExtension(extension)
  return browser
}

/** The address of a page of the extension in the browser of `launchFirefox`. */
export function extensionPage(file: string): string {
  return `moz-extension://${INTERNAL_ID}/${file}`
}
