import type { Page } from '@playwright/test'
import { ACCOUNTS } from '../workspace/server.ts'
import { Overlay } from './overlay-model.ts'
import { expect, test } from './panel-fixtures.ts'

test.use({ build: 'semantic' })

const [erika] = ACCOUNTS
const SHARED = 'einkauf@example.org'

const WORDS = {
  de: {
    locale: 'de-DE',
    start: 'Los geht’s',
    section: 'Meine Serverdaten',
    get: 'Serverdaten holen',
    firstStep: '„Mail“ öffnen',
    onCard: 'Auf dieser Seite stehen mehrere Konten.',
    choice: /mehrere Konten/,
    copyHost: 'IMAP-Server kopieren',
    copyUser: 'Benutzername kopieren',
    copyAll: 'Alles kopieren',
  },
  en: {
    locale: 'en-US',
    start: 'Let’s go',
    section: 'My server data',
    get: 'Get the server data',
    firstStep: 'Open “Mail”',
    onCard: 'This page shows several accounts.',
    choice: /several accounts/,
    copyHost: 'Copy IMAP server',
    copyUser: 'Copy User name',
    copyAll: 'Copy all',
  },
} as const

for (const [language, words] of Object.entries(WORDS)) {
  test.describe(language, () => {
    test.use({ locale: words.locale })

    test('of several accounts on the page the chosen one is on the card and in the panel, by keyboard and by mouse', async ({
      context,
      panel,
      workspace,
    }) => {
      await context.addInitScript(addAccount, SHARED)
      await panel.page.getByRole('button', { name: words.start }).click()
      const data = await panel.open(words.section)
      const [page] = await Promise.all([
        context.waitForEvent('page'),
        data.getByRole('button', { name: words.get }).click(),
      ])
      // The workspace speaks the browser's language, too.
      await page.locator('#user').fill(erika?.user ?? '')
      await page.locator('#password').fill(erika?.firstPassword ?? '')
      await page.keyboard.press('Enter')
      const overlay = new Overlay(page)
      await overlay.seesStep(words.firstStep)
      await page.goto(workspace.origin + workspace.paths.mailServer)

      await test.step('nothing is shown that might be the wrong one', async () => {
        await overlay.seesText(words.onCard)
        await expect(overlay.card.locator('[data-value]')).toHaveCount(0)
        await expect(data.getByRole('button', { name: words.copyAll })).toHaveCount(0)
        await panel.isSound('several accounts')
      })

      const choice = data.getByRole('group', { name: words.choice })
      await test.step('the second is chosen on the keyboard', async () => {
        await panel.page.bringToFront()
        await choice.getByRole('radio').first().focus()
        await panel.page.keyboard.press('ArrowDown')
        await expect(choice.getByLabel(SHARED)).toBeChecked()
        await panel.copies(data, words.copyHost, 'imap2.example.org')
        await panel.copies(data, words.copyUser, SHARED)
        await copiesFromCard(page, overlay, words.copyHost, 'imap2.example.org')
        await copiesFromCard(page, overlay, words.copyUser, SHARED)
        await expect(overlay.card).not.toContainText(erika?.user ?? '')
      })

      await test.step('the first with the mouse', async () => {
        await panel.page.bringToFront()
        await choice.getByRole('radio').first().click()
        await panel.copies(data, words.copyUser, erika?.user ?? '')
        await expect(data.locator('code').filter({ hasText: SHARED })).toHaveCount(0)
        await copiesFromCard(page, overlay, words.copyHost, 'imap.example.org')
        await copiesFromCard(page, overlay, words.copyUser, erika?.user ?? '')
        await expect(overlay.card).not.toContainText(SHARED)
      })
    })
  })
}

/** Presses a copy button of the card on the keyboard: then this text is on the clipboard. */
async function copiesFromCard(page: Page, overlay: Overlay, button: string, value: string) {
  await page.bringToFront()
  await expect(overlay.card.locator('[data-value]').filter({ hasText: value })).not.toHaveCount(0)
  await overlay.card.getByRole('button', { name: button, exact: true }).focus()
  await page.keyboard.press('Enter')
  const context = page.context()
  await context.grantPermissions(['clipboard-read'])
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(value)
  await context.clearPermissions()
}

/** For a page's start: the page with the server data shows a shared mailbox below the person's own. */
function addAccount(user: string): void {
  new MutationObserver(() => {
    const own = document.querySelector('main .scroller')
    if (!own || document.querySelector('[data-shared]')) return
    const shared = document.createElement('section')
    shared.dataset.shared = ''
    const title = document.createElement('h2')
    title.textContent = user
    const table = document.createElement('div')
    table.append(...[...own.children].map((part) => part.cloneNode(true)))
    for (const cell of table.querySelectorAll('td')) {
      const text = cell.textContent ?? ''
      cell.textContent = text.includes('@') ? user : text.replace(/^(imap|pop|smtp)\./, '$12.')
    }
    shared.append(title, table)
    own.after(shared)
  }).observe(document, { childList: true, subtree: true })
}
