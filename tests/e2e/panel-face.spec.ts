import { expectSoundInLargeText } from '../browsers/large-text.ts'
import { expect, test, workspaceSettings } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'iframe-settings' })

const SECTIONS = [
  'Anleitungen',
  'Meine Serverdaten',
  'Mailprogramm einrichten',
  'Einstellungen prüfen',
  'Frage stellen',
]

/** What a finished server-data guide leaves, and a program chosen. */
const STORED = {
  panel: {
    version: 1,
    isWelcomed: true,
    open: ['guides', 'data', 'setUp', 'check', 'questions'],
    client: 'outlook',
    protocol: 'imap',
    ticked: {},
  },
  'server-data': {
    version: 1,
    origin: 'https://workspace.example.org',
    readAt: '2026-11-23T10:05:00.000Z',
    accounts: [
      {
        username: 'Erika.Mustermann@sehr-langer-name-einer-firma.example.org',
        servers: (['imap', 'pop3', 'smtp'] as const).map((protocol) => ({
          protocol,
          ...workspaceSettings.mail?.[protocol],
        })),
        conflicts: [{ protocol: 'imap', field: 'port', values: ['993', '9993'] }],
      },
      {
        username: 'einkauf@example.org',
        servers: [{ protocol: 'imap', port: 143 }],
        conflicts: [],
      },
    ],
    chosen: 0,
  },
}

test('sound at every width, light, dark, in forced colours and with text of 200 %, with everything open', async ({
  panel,
}) => {
  // A dozen looks at everything in the panel: on a busy machine more than a minute.
  test.slow()
  const { page } = panel
  await panel.fill(STORED)
  const questions = panel.section('Frage stellen')
  await questions.getByRole('button', { name: 'Muss ich STARTTLS nehmen?' }).click()
  await expect(questions.getByRole('log')).toContainText('STARTTLS')
  const check = panel.section('Einstellungen prüfen')
  await check
    .getByLabel('Was ist eingetragen?')
    .fill('smtp.example.org 587 TLS Erika.M@example.org')
  await check.getByRole('button', { name: 'Prüfen', exact: true }).click()
  await expect(check).toContainText('Bei SMTP passen 3 Werte nicht.')
  await panel.section('Mailprogramm einrichten').getByText('Wo es oft hakt').click()

  for (const width of [320, 400, 900]) {
    await page.setViewportSize({ width, height: 900 })
    for (const look of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(look)
      await panel.isSound(`${width} px, ${look.colorScheme}, forced colours ${look.forcedColors}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  await expectSoundInLargeText(page, 'panel-de')
  await page.getByRole('button', { name: 'English' }).click()
  await expectSoundInLargeText(page, 'panel-en')
})

test('every part is reached and worked with the keyboard alone', async ({ panel }) => {
  const { page } = panel
  await page.keyboard.press('Tab')
  for (let stop = 0; stop < 3; stop += 1) {
    if (await page.getByRole('button', { name: 'Los geht’s' }).evaluate(isFocused)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  for (const name of SECTIONS.slice(1)) {
    const button = page.getByRole('button', { name })
    for (let stop = 0; stop < 60 && !(await button.evaluate(isFocused)); stop += 1) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press(name === 'Frage stellen' ? 'Space' : 'Enter')
    await expect(button, name).toHaveAttribute('aria-expanded', 'true')
    await expect(button).toBeFocused()
  }
  // From here it goes on inside the part that was opened last.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(panel.section('Frage stellen').getByRole('log')).toContainText('Port 993')
})

test('with two accounts on the page the person says which one counts', async ({ panel }) => {
  await panel.fill({ ...STORED, 'server-data': { ...STORED['server-data'], chosen: undefined } })
  const data = panel.section('Meine Serverdaten')
  await expect(data.getByRole('group', { name: /mehrere Konten/ })).toBeVisible()
  await expect(data.getByRole('button', { name: /kopieren/ })).toHaveCount(0)
  await data.getByLabel('einkauf@example.org').check()
  await panel.copies(data, 'Benutzername kopieren', 'einkauf@example.org')
  await expect(data).toContainText(
    'Im Workspace steht für IMAP Port 143. Dort beginnt die Verbindung ohne SSL und wird abgewiesen. Üblich ist 993. Fragen Sie bitte Ihre IT, welcher Port gilt.',
  )
  await expect(data).toContainText('Den IMAP-Server habe ich nicht gefunden.')
})

test('values that contradict each other are shown, not chosen', async ({ panel }) => {
  await panel.fill(STORED)
  const data = panel.section('Meine Serverdaten')
  await expect(data).toContainText(
    'Im Workspace stehen mehrere Werte für den IMAP-Port: 993 und 9993.',
  )
})

test('what is right by the rules is still to be compared, as long as the server is not known', async ({
  panel,
}) => {
  const ways = [
    [{ panel: STORED.panel }, 1],
    [STORED, 0],
  ] as const
  for (const [stored, comparisons] of ways) {
    await panel.fill(stored)
    const check = panel.section('Einstellungen prüfen')
    await check.getByLabel('Was ist eingetragen?').fill('smtp.example.org 465 SSL/TLS')
    await check.getByRole('button', { name: 'Prüfen', exact: true }).click()
    await expect(check).toContainText(/Für SMTP richtig: .*Port 465 und SSL/)
    await expect(check.getByText('vergleichen Sie bitte')).toHaveCount(comparisons)
  }
})

test('what cannot be understood in storage does no harm', async ({ panel }) => {
  await panel.fill({
    panel: { version: 9 },
    'server-data': 'nonsense',
    'guide-history': [1],
    'guide-session': {},
  })
  await expect(panel.page.getByRole('button', { name: 'Los geht’s' })).toBeVisible()
})

function isFocused(element: Element): boolean {
  return element === document.activeElement
}

test('behind the welcome the panel is read from its beginning', async ({ panel }) => {
  const { page } = panel
  await page.setViewportSize({ width: 400, height: 400 })
  const start = page.getByRole('button', { name: 'Los geht’s' })
  await start.scrollIntoViewIfNeeded()
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100)
  await start.click()
  await expect(page.getByRole('button', { name: 'Anleitungen' })).toBeInViewport()
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
