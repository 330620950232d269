import { type BrowserContext, chromium, type Worker } from '@playwright/test'
import { findBrowser } from '../../scripts/browsers.ts'

type ChromiumOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>

/** Flags that a browser on a closed network, run by root in CI, needs. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
/** Names that are not ours to reach lead to this machine, where tests let hostile pages answer. */
const TO_THIS_MACHINE = '--host-resolver-rules=MAP *.test 127.0.0.1'

/** Chromium with a new profile and the built extension in it; headless, unless the options say otherwise. */
export function launchWithExtension(
  extension: string,
  { args = [], executablePath = findBrowser('chromium'), ...options }: ChromiumOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    ...(executablePath && { executablePath }),
    headless: true,
    ...options,
    args: [
      ...FLAGS,
      TO_THIS_MACHINE,
      ...args,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
}

/** The extension's background, as soon as it runs. */
export async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
}
