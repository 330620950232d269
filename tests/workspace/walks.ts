import type { FrameLocator, Locator, Page } from '@playwright/test'
import { pressByName } from './by-name.ts'
import type { BuildName } from './server.ts'

/** How a person who can see goes through one build, with mouse and keyboard. */
export type Walk = {
  user(page: Page): Locator
  password(page: Page): Locator
  submit(page: Page): Locator
  /** From any page over the profile picture to the password form. */
  openSecurity(page: Page): Promise<void>
  newPassword(page: Page): Locator
  repeat(page: Page): Locator
  save(page: Page): Locator
  /** Where messages about the password appear. */
  messages(page: Page): Page | FrameLocator
  saved: string
  mismatch: string
  tooShort: string
  openServers(page: Page): Promise<void>
  /** One text a server with all its data. */
  servers(page: Page): Promise<string[]>
  /** Something that is only there when somebody is signed in. */
  inside(page: Page): Locator
}

const german = {
  user: (page: Page) => page.getByLabel('E-Mail-Adresse'),
  password: (page: Page) => page.getByLabel('Passwort'),
  submit: (page: Page) => page.getByRole('button', { name: 'Anmelden' }),
  newPassword: (page: Page) => page.getByLabel('Neues Passwort', { exact: true }),
  messages: (page: Page): Page | FrameLocator => page,
  saved: 'Ihr Passwort wurde gespeichert.',
  mismatch: 'Die beiden Passwörter stimmen nicht überein.',
  tooShort: 'Das Passwort ist zu kurz. Bitte verwenden Sie mindestens 10 Zeichen.',
}

const english = {
  user: (page: Page) => page.getByLabel('Email address'),
  password: (page: Page) => page.getByLabel('Password'),
  submit: (page: Page) => page.getByRole('button', { name: 'Sign in' }),
  newPassword: (page: Page) => page.getByLabel('New password', { exact: true }),
  messages: (page: Page): Page | FrameLocator => page,
  mismatch: 'The two passwords do not match.',
  tooShort: 'The password is too short. Please use at least 10 characters.',
}

const account = (page: Page) => page.frameLocator('iframe')

export const walks: Record<BuildName, Walk> = {
  semantic: {
    ...german,
    inside: (page) => page.getByRole('banner').getByRole('button', { name: 'Erika Mustermann' }),
    async openSecurity(page) {
      await page.getByRole('banner').getByRole('button', { name: 'Erika Mustermann' }).click()
      await page.getByRole('menuitem', { name: 'Einstellungen' }).click()
      await page.getByRole('link', { name: 'Sicherheit' }).click()
    },
    repeat: (page) => page.getByLabel('Passwort wiederholen'),
    save: (page) => page.getByRole('button', { name: 'Passwort speichern' }),
    async openServers(page) {
      await page.getByRole('link', { name: 'Mail', exact: true }).click()
      await page.getByRole('link', { name: 'E-Mail-Server' }).click()
    },
    servers: (page) => texts(page.getByRole('table').locator('tbody tr')),
  },

  'div-soup': {
    ...german,
    user: (page) => page.getByPlaceholder('E-Mail-Adresse'),
    password: (page) => page.getByPlaceholder('Passwort'),
    submit: (page) => page.getByText('Anmelden', { exact: true }),
    inside: (page) => page.locator('.a3e'),
    async openSecurity(page) {
      await page.locator('.a3e').click()
      await page.getByText('Einstellungen', { exact: true }).click()
      await page.getByText('Sicherheit', { exact: true }).click()
    },
    newPassword: (page) => page.getByPlaceholder('Neues Passwort', { exact: true }),
    repeat: (page) => page.getByPlaceholder('Neues Passwort wiederholen'),
    save: (page) => page.getByText('Speichern', { exact: true }),
    async openServers(page) {
      await page.getByText('Mail', { exact: true }).first().click()
      await page.getByText('E-Mail-Server', { exact: true }).click()
    },
    servers: (page) => texts(page.locator('.v0')),
  },

  'web-components': {
    ...english,
    saved: 'Your password has been saved.',
    inside: (page) => page.locator('workspace-profile-menu'),
    async openSecurity(page) {
      // Menu and navigation are in closed roots; opening the menu gives the focus to its first entry.
      await page.locator('workspace-profile-menu').click()
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await pressByName(page, { role: 'link', name: 'Security' })
    },
    repeat: (page) => page.getByLabel('Confirm new password'),
    save: (page) => page.getByText('Change password'),
    async openServers(page) {
      await pressByName(page, { role: 'link', name: 'Mail' })
      await pressByName(page, { role: 'link', name: 'Email server' })
    },
    servers: (page) => inputs(page.locator('workspace-servers section')),
  },

  'iframe-settings': {
    ...german,
    inside: (page) => page.getByRole('img', { name: 'Erika Mustermann' }),
    async openSecurity(page) {
      await page.getByRole('img', { name: 'Erika Mustermann' }).click()
      await page.getByRole('link', { name: 'Einstellungen' }).click()
      await account(page).getByRole('link', { name: 'Sicherheit' }).click()
    },
    newPassword: (page) => account(page).getByLabel('Neues Passwort'),
    repeat: (page) => account(page).getByLabel('Wiederholung'),
    save: (page) => account(page).getByRole('button', { name: 'Änderungen speichern' }),
    messages: account,
    async openServers(page) {
      await page.getByRole('link', { name: 'Mail', exact: true }).click()
      await page.getByRole('link', { name: 'E-Mail-Server' }).click()
    },
    servers: (page) => texts(page.locator('dl')),
  },

  'multi-page': {
    ...english,
    saved: 'Ihr Passwort wurde gespeichert.',
    inside: (page) => page.getByRole('img', { name: 'Erika Mustermann' }),
    async openSecurity(page) {
      await page.getByRole('img', { name: 'Erika Mustermann' }).click()
      await page.getByRole('link', { name: 'Settings' }).click()
      await page.getByRole('link', { name: 'Sicherheit' }).click()
    },
    repeat: (page) => page.getByLabel('Passwort wiederholen'),
    save: (page) => page.getByRole('button', { name: 'Save password' }),
    async openServers(page) {
      await page.getByRole('link', { name: 'Mail', exact: true }).first().click()
      await page.getByRole('link', { name: 'E-Mail-Server' }).click()
    },
    servers: async (page) => columns(await rows(page.locator('.grid'))),
  },

  rerendering: {
    ...german,
    password: (page) => page.getByLabel('Kennwort'),
    inside: (page) => page.locator('.face'),
    async openSecurity(page) {
      await page.locator('.face').click()
      await page.getByRole('link', { name: 'Einstellungen' }).click()
      await page.getByRole('link', { name: 'Sicherheit' }).click()
      await page.getByRole('button', { name: 'Passwort ändern' }).click()
    },
    repeat: (page) => page.getByLabel('Neues Passwort bestätigen'),
    save: (page) => page.getByRole('button', { name: 'Übernehmen' }),
    async openServers(page) {
      await page.getByRole('link', { name: 'Mail', exact: true }).first().click()
      await page.getByRole('link', { name: 'E-Mail-Server' }).click()
    },
    servers: (page) => texts(page.locator('main ul')),
  },
}

async function texts(locator: Locator): Promise<string[]> {
  await locator.first().waitFor()
  return locator.allInnerTexts()
}

/** The values of all inputs in each of the parts. */
async function inputs(locator: Locator): Promise<string[]> {
  await locator.first().waitFor()
  const parts = await locator.all()
  return Promise.all(
    parts.map(async (part) => {
      const fields = await part.locator('input').all()
      return (await Promise.all(fields.map((field) => field.inputValue()))).join('\n')
    }),
  )
}

async function rows(table: Locator): Promise<string[][]> {
  await table.waitFor()
  return table
    .locator('tr')
    .evaluateAll((found) =>
      found.map((row) =>
        Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent ?? ''),
      ),
    )
}

function columns(lines: string[][]): string[] {
  const [head = []] = lines
  return head.slice(1).map((_, at) => lines.map((line) => line[at + 1] ?? '').join('\n'))
}
