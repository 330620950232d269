import assert from 'node:assert/strict'
import { mkdirSync } from 'node:fs'
import { dataWords } from '../../../extension/server-data/own-words.ts'
import deCheck from '../../../locales/de/answers/check-settings.json' with { type: 'json' }
import deChat from '../../../locales/de/chat.json' with { type: 'json' }
import deOverlay from '../../../locales/de/overlay.json' with { type: 'json' }
import dePanel from '../../../locales/de/panel.json' with { type: 'json' }
import enCheck from '../../../locales/en/answers/check-settings.json' with { type: 'json' }
import enChat from '../../../locales/en/chat.json' with { type: 'json' }
import enOverlay from '../../../locales/en/overlay.json' with { type: 'json' }
import enPanel from '../../../locales/en/panel.json' with { type: 'json' }
import { translator } from '../../../shared/i18n.ts'
import type { Language } from '../../../shared/language.ts'
import { PROTOCOLS, type Settings } from '../../../shared/settings/index.ts'
import type { Workspace } from '../../workspace/server.ts'
import type { Driver, Tab } from '../guide-matrix/driver.ts'
import { partShows, pressButton, pressPlace, seesText } from '../guide-matrix/page-text.ts'
import { createPerson, ERIKA } from '../guide-matrix/person.ts'
import { seesOnCard } from '../guide-matrix/sight.ts'

export type Journey = {
  driver: Driver
  workspace: Workspace
  /** What the workspace shows; the extension has to read it there. */
  mail: NonNullable<Settings['mail']>
  language: Language
  /** Of the browser, for the pictures. */
  browser: string
}

/**
 * The whole way of somebody who has just installed the extension, to a mail program that is set up and checked.
 * Written once, for every browser and both languages.
 */
export async function goOnJourney(journey: Journey): Promise<void> {
  const { driver, workspace, mail, language } = journey
  const t = translator({ de: dePanel, en: enPanel }, language)
  const inCheck = translator({ de: deCheck, en: enCheck }, language)
  const onCard = translator({ de: deOverlay, en: enOverlay }, language)
  const inAnswer = translator({ de: deChat.answer, en: enChat.answer }, language)
  const d = dataWords(language)
  const values = valuesOf(mail, language)
  const keep = pictures(journey)
  const panel = await driver.showPanel()

  // First start
  await seesText(panel, t('welcome.title'))
  for (const sentence of ['guides', 'setUp', 'local'] as const)
    await seesText(panel, t(`welcome.sentence.${sentence}`))
  await seesText(panel, t('welcome.never.passwords'))
  await keep(panel, 'first-start')
  await pressButton(panel, t('welcome.button'))
  await seesText(panel, t('state.new'))
  await pressPlace(panel, '#title-data')
  await seesText(panel, d('empty'))
  await keep(panel, 'nothing-known')
  await pressPlace(panel, '#title-data')

  // The password
  const first = createPerson({ driver, workspace, guide: 'mail-password', language })
  await first.startsGuide()
  await first.follows('open-security')
  await keep(first.tab(), 'password-guide')
  await (await driver.showPanel()).show()
  await seesText(panel, t('state.running', { step: 4, steps: 6 }))
  await first.tab().show()
  await first.obeys()
  await first.follows()
  await first.hasNewPassword()
  await keep(first.tab(), 'password-done')
  await first.closesCard()
  await driver.closeTabs()

  // The server data, read off the page and shown on the card
  const second = createPerson({ driver, workspace, guide: 'server-data', language })
  await second.startsGuide()
  await second.follows()
  const page = second.tab()
  await seesOnCard(page, d('lower-case', { shown: 'Erika.Mustermann@example.org' }))
  await keep(page, 'server-data-card')
  for (const [label, value] of values) {
    await page.show()
    await pressButton(page, onCard('copy.named', { label }))
    await seesOnCard(page, onCard('copy.done', { label }))
    assert.equal(await driver.readClipboard(), value, `${label}, copied from the card`)
  }
  await page.show()
  await pressButton(page, onCard('copy.all'))
  await seesOnCard(page, onCard('copy.all-done'))
  hasAll(await driver.readClipboard(), values, 'everything, copied from the card')
  await page.show()
  await second.closesCard()

  // The same in the panel
  await driver.showPanel()
  await pressPlace(panel, '#title-data')
  for (const [label, value] of values) {
    await pressButton(panel, inAnswer('copyValue', { label }))
    assert.equal(await driver.readClipboard(), value, `${label}, copied from the panel`)
  }
  await pressButton(panel, d('copy-all'))
  hasAll(await driver.readClipboard(), values, 'everything, copied from the panel')
  await keep(panel, 'server-data-panel')
  await pressPlace(panel, '#title-data')

  // Thunderbird's checklist, with the values where they are needed
  await pressPlace(panel, '#title-setUp')
  await panel.choose('#section-setUp select', 'thunderbird')
  const { imap, smtp } = mail
  await partShows(panel, '.checklist li', [imap?.host ?? '', '993', ERIKA.user, 'SSL/TLS'])
  await partShows(panel, '.checklist li', [smtp?.host ?? '', '465', ERIKA.user, 'SSL/TLS'])
  await keep(panel, 'checklist')
  await pressPlace(panel, '#title-setUp')

  // Three planted mistakes
  await pressPlace(panel, '#title-check')
  await pressPlace(panel, '#section-check textarea')
  await panel.type(`${imap?.host}, 143, STARTTLS, Erika.Mustermann@example.org`)
  await pressButton(panel, t('check.button'))
  await partShows(panel, '#section-check .result', [
    inCheck('verdict.many.named', { protocol: 'IMAP', count: 3 }),
  ])
  for (const [wrong, right] of [
    ['STARTTLS', 'SSL/TLS (SSL)'],
    ['143', '993'],
    ['Erika.Mustermann@example.org', ERIKA.user],
  ]) {
    await partShows(panel, '#section-check .result li', [wrong ?? '', right ?? ''])
  }
  await partShows(panel, '#section-check .result', [inCheck('where', { client: 'Thunderbird' })])
  await keep(panel, 'check')
  await pressPlace(panel, '#title-check')

  // A question, with the network gone
  await driver.goOffline()
  await pressPlace(panel, '#title-questions')
  await pressPlace(panel, '#section-questions textarea')
  await panel.type(language === 'de' ? 'Welcher Port für SMTP?' : 'Which port for SMTP?')
  await panel.press('Enter')
  await partShows(panel, '#section-questions [role=log]', ['465', smtp?.host ?? ''])
  await keep(panel, 'question')
}

/** The names that a person reads, and what must be on the clipboard. */
function valuesOf(mail: Journey['mail'], language: Language): [label: string, value: string][] {
  const t = dataWords(language)
  const servers = PROTOCOLS.flatMap((id): [string, string][] => {
    const server = mail[id]
    if (!server) throw new Error(`This journey needs a workspace that shows ${id}`)
    const protocol = t(`protocol.${id}`)
    return [
      [t('value.host', { protocol }), server.host],
      [t('value.port', { protocol }), String(server.port)],
      [t('value.encryption', { protocol }), 'SSL/TLS (SSL)'],
    ]
  })
  return [...servers, [t('value.username'), ERIKA.user]]
}

function hasAll(text: string, values: readonly (readonly string[])[], what: string): void {
  for (const [label, value] of values)
    assert.ok(text.includes(`${label}: ${value}`), `${what}: no “${label}: ${value}” in ${text}`)
}

function pictures({ browser, language }: Journey) {
  const folder = process.env.JOURNEY_PICTURES
  let number = 0
  return async (tab: Tab, name: string): Promise<void> => {
    number += 1
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    const file = `${String(number).padStart(2, '0')}-${name}-${language}-${browser}.png`
    await tab.screenshot(`${folder}/${file}`)
  }
}
