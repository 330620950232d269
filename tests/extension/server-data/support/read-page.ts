import type { Page } from '@playwright/test'
import type { AccountReading } from '../../../../extension/server-data/settle.ts'
import { bundleForPage } from '../../overlay/support/bundle-for-page.ts'

declare global {
  interface Window {
    serverDataTest: typeof import('./page-entry.ts')
  }
}

/** The reader as one script that puts `serverDataTest` on the window; for `addInitScript`. */
export function bundleReader(): Promise<string> {
  return bundleForPage(new URL('./page-entry.ts', import.meta.url), 'serverDataTest')
}

export function readPage(page: Page): Promise<AccountReading[]> {
  return page.evaluate(() => window.serverDataTest.read())
}

/** An account in one line a server, as people would write it down: easy to compare and to read in a failure. */
export function inShort({ username, servers, conflicts }: AccountReading): string[] {
  return [
    ...servers.map(({ protocol, host, port, encryption }) =>
      [protocol, host?.value ?? '?', port?.value ?? '?', encryption?.value ?? '?'].join(' '),
    ),
    ...conflicts.map(
      ({ protocol, field, values }) => `${protocol} ${field}: ${values.join(' or ')}`,
    ),
    `user ${username?.value ?? '?'}`,
  ]
}
