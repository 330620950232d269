import { walks } from '../workspace/walks.ts'
import { axe, expect, listenOn, signedIn, test } from './options-fixtures.ts'
import { OptionsPage, PickerBar } from './options-model.ts'

test('pointing works with the keyboard alone, and Escape leaves everything as it was', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'semantic')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  const picker = new PickerBar(page)

  await options.place('profile').getByRole('button', { name: 'Auf der Seite zeigen' }).focus()
  await options.page.keyboard.press('Enter')
  await picker.isReady()
  const heard = await listenOn(page)
  await page.keyboard.press('Escape')
  await picker.isGone()
  await expect(options.place('profile')).toContainText('Abgebrochen.')

  await options.page.keyboard.press('Enter')
  await picker.isReady()
  expect(await axe(page, '[data-souvera-mail-picker]')).toEqual([])
  await page.keyboard.press('Tab')
  await picker.seesCurrent(/^1 \/ \d+: Schaltfläche „Erika Mustermann“/)
  await page.keyboard.press('Tab')
  await picker.seesCurrent(/^2 \/ \d+: /)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('ArrowUp')
  await picker.seesCurrent(/^1 \/ \d+: (?!Schaltfläche „Erika)/)
  await page.keyboard.press('ArrowDown')
  await picker.seesCurrent(/^1 \/ \d+: Schaltfläche „Erika Mustermann“/)
  await page.keyboard.press('Enter')
  await picker.isGone()
  expect(await heard()).toEqual([])
  await expect(
    options
      .place('profile')
      .getByRole('heading', { name: 'Gezeigt: Schaltfläche „Erika Mustermann“' }),
  ).toBeFocused()
  await close()
})

test('a pause lets the person open a menu first; closed shadow roots are no obstacle', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'web-components')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  await options.pointAt('settings')
  const picker = new PickerBar(page)
  await picker.isReady()

  await picker.host.getByRole('button', { name: 'Seite bedienen' }).click()
  await page.locator('workspace-profile-menu').click()
  await picker.host.getByRole('button', { name: 'Weiter zeigen' }).click()
  await expect(picker.host.getByRole('application')).toBeVisible()
  // The menu is in a closed root, which no locator sees: its second entry lies below the button.
  const box = await page.locator('workspace-profile-menu').boundingBox()
  if (!box) throw new Error('no profile menu')
  await page.mouse.move(box.x - 40, box.y + 158)
  await picker.seesCurrent(/„Settings“/)
  await page.mouse.click(box.x - 40, box.y + 158)
  await picker.isGone()
  await expect(options.place('settings')).toContainText('Diese Stelle wird schon jetzt gefunden.')
  await expect(page).toHaveURL(`${origin}/`)
  await close()
})

test('places in scaled frames can be pointed out', async ({ context }) => {
  const { page, origin, close } = await signedIn(context, 'iframe-settings')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  await walks['iframe-settings'].openSecurity(page)
  await options.pointAt('newPassword')
  const picker = new PickerBar(page)
  await picker.isReady()
  await picker.pick(walks['iframe-settings'].newPassword(page))
  const place = options.place('newPassword')
  await expect(
    place.getByRole('heading', { name: 'Gezeigt: Eingabefeld „Neues Passwort“' }),
  ).toBeVisible()
  await expect(place).toContainText('Diese Stelle wird schon jetzt gefunden.')
  await close()
})

test('places in a modal dialog of a page that draws itself anew can be pointed out', async ({
  context,
}) => {
  const { page, origin, close } = await signedIn(context, 'rerendering')
  const options = await OptionsPage.open(context)
  await options.setWorkspace(origin)
  // Pages in the background get no frames, and Playwright waits for a place that stands still.
  await page.bringToFront()
  await walks.rerendering.openSecurity(page)
  await options.pointAt('save')
  const picker = new PickerBar(page)
  await picker.isReady()
  // The dialog takes the picker along when the page draws it anew, and then takes the focus for itself.
  await page.evaluate(() => {
    const dialog = document.querySelector('dialog')
    const again = dialog?.cloneNode(true)
    if (!dialog || !(again instanceof HTMLDialogElement)) throw new Error('there is no dialog')
    for (const ours of again.querySelectorAll('[data-souvera-mail-picker]')) ours.remove()
    again.removeAttribute('open')
    dialog.replaceWith(again)
    again.showModal()
  })
  await picker.isReady()
  await picker.hover(walks.rerendering.save(page))
  await picker.seesCurrent(/^Schaltfläche „Übernehmen“/)
  await picker.pick(walks.rerendering.save(page))
  await expect(walks.rerendering.save(page)).toBeVisible()
  await expect(options.place('save')).toContainText('Gezeigt: Schaltfläche „Übernehmen“')
  await close()
})
