import type { Page } from '@playwright/test'
import { expect, test } from './player.ts'

test('without frames of other permitted hosts, the overlay and the door are all that is loaded', async ({
  play,
}) => {
  const { page, person } = await play('/own')
  await person.seesStep('open-security')
  const scripts = await watchScripts(page)
  await person.seesStep('open-security')
  await person.pause(1000)
  expect(scripts()).toEqual(['/content-scripts/workspace.js', '/frame-door.js'])
})

test('with such a frame, its hub comes into the window, and what looks into it into the frame alone', async ({
  play,
}) => {
  const { page, person, ringIsAround } = await play('/plain')
  await person.seesStep('open-security')
  const scripts = await watchScripts(page)
  await ringIsAround('/in/link', '#security')
  expect(scripts()).toEqual(['/content-scripts/workspace.js', '/frame-door.js', '/frame-hub.js'])
})

/** Which scripts of ours come into this page and its frames of the same process, from their start on. */
async function watchScripts(page: Page): Promise<() => readonly string[]> {
  const tools = await page.context().newCDPSession(page)
  const found = new Set<string>()
  await tools.send('Debugger.enable')
  tools.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension:')) found.add(new URL(url).pathname)
  })
  await page.reload()
  return () => [...found].sort()
}
