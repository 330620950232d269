import { readFileSync } from 'node:fs'
import { parseSettingsText } from '../../../shared/settings/index.ts'
import { ACCOUNTS, BUILD_NAMES, startWorkspace } from '../../workspace/server.ts'
import { walks } from '../../workspace/walks.ts'
import { inShort, readPage } from './support/read-page.ts'
import { browserOptions, expect, test } from './support/reader-test.ts'

test.use(browserOptions)

const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
const [erika] = ACCOUNTS

for (const build of BUILD_NAMES) {
  test(`reads every value of the "${build}" workspace as its settings have them`, async ({
    page,
    reader,
  }) => {
    const workspace = await startWorkspace({ settings, build })
    const walk = walks[build]
    await page.addInitScript(reader)
    await page.goto(workspace.origin + workspace.paths.signIn)
    await walk.user(page).fill(erika?.user ?? '')
    await walk.password(page).fill(erika?.firstPassword ?? '')
    await walk.submit(page).click()
    await walk.inside(page).first().waitFor()
    await walk.openServers(page)
    await walk.servers(page)

    const accounts = await readPage(page)
    await workspace.close()
    const user = build === 'iframe-settings' ? erika?.displayUser : erika?.user
    expect(accounts.map(inShort)).toEqual([
      [
        'imap imap.example.org 993 ssl',
        'pop3 pop.example.org 995 ssl',
        'smtp smtp.example.org 465 ssl',
        `user ${user}`,
      ],
    ])
    expect(accounts[0]?.missing).toEqual([])
  })
}
