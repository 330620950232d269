import { type BrowserContext, chromium, type Worker } from '@playwright/test'
import { findBrowser } from '../../scripts/browsers.ts'

type ChromiumOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>

/**
 * Parts of the browser that no test looks at. Chromium obeys the last such list alone: it begins with Playwright's own.
 * The last two are pages for the suggestions under the address bar, which are made for every window: three quarters
 * of the work of opening one.
 */
const WITHOUT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
]

/** Flags that a browser on a closed network, run by root in CI, needs. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  // Drawn with the processor either way: as a graphics card it only imitates, that takes longer.
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
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
