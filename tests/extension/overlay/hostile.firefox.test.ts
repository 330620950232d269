import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { findBrowser } from '../../../scripts/browsers.ts'
import type { Case } from './support/case.ts'
import { openExtensionStage } from './support/firefox-extension-stage.ts'
import { mediaPrefs, openFirefoxStage } from './support/firefox-stage.ts'
import { handCasesTo } from './support/hostile.ts'

const FOLDER = new URL('./hostile/', import.meta.url)
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.spec.ts'))
const isHere = findBrowser('firefox') !== undefined
if (!isHere)
  console.log('The hostile pages are not tried in Firefox: it is not installed (firefox-esr).')

const cases: { name: string; declared: Case }[] = []
for (const file of files.sort()) {
  const prefix = file.replace('.spec.ts', '')
  handCasesTo((declared) => cases.push({ name: `${prefix}: ${declared.name}`, declared }))
  await import(new URL(file, FOLDER).href)
}
const impossible = cases.filter(({ declared }) => declared.not?.firefox !== undefined)
const possible = cases.filter((one) => !impossible.includes(one))
const inExtension = possible.filter(({ declared }) => !isForThePage(declared))
// A page that was there first is tried in both.
const inPage = possible.filter(
  ({ declared }) => isForThePage(declared) || declared.start === 'late',
)

/** What the test itself hands to the overlay, or what Firefox reads only when it starts. */
function isForThePage({ world, results, overrides, media }: Case): boolean {
  return Boolean(world ?? results ?? overrides ?? media)
}

describe.runIf(isHere)('hostile pages in Firefox, with the built extension', () => {
  const open: { stage?: Awaited<ReturnType<typeof openExtensionStage>> } = {}
  beforeAll(async () => {
    open.stage = await openExtensionStage()
  }, 120_000)
  afterAll(() => open.stage?.close())

  for (const { name, declared } of inExtension)
    test(name, { timeout: 60_000 }, async () => {
      if (!open.stage) throw new Error('Firefox was not started')
      await open.stage.play(declared)
    })
})

describe.runIf(isHere)("hostile pages in Firefox, with the overlay in the page's world", () => {
  const stages = new Map<string, ReturnType<typeof openFirefoxStage>>()
  const stageFor = (declared: Case) => {
    const prefs = mediaPrefs(declared)
    const key = JSON.stringify(prefs)
    const stage = stages.get(key) ?? openFirefoxStage(prefs)
    stages.set(key, stage)
    return stage
  }
  afterAll(async () => {
    for (const stage of stages.values()) await (await stage).close()
  })

  for (const { name, declared } of inPage)
    test(name, { timeout: 60_000 }, async () => {
      await (await stageFor(declared)).play(declared)
    })
})

describe.runIf(isHere)('hostile pages that Firefox cannot express', () => {
  for (const { name, declared } of impossible) {
    console.log(`Not in Firefox, ${name}: ${declared.not?.firefox}`)
    test(name, ({ skip }) => skip(declared.not?.firefox))
  }
})
