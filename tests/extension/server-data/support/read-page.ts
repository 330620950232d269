import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { AccountReading } from '../../../../extension/server-data/settle.ts'

declare global {
  interface Window {
    serverDataTest: typeof import('./page-entry.ts')
  }
}

/** The reader as one script that puts `serverDataTest` on the window; for `addInitScript`. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: {
        entry: fileURLToPath(new URL('./page-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'serverDataTest',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('reader bundle: vite gave no output')
  return `${output.output[0].code}\nwindow.serverDataTest = serverDataTest`
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
