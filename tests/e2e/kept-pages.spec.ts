import { expect, startSignedIn, test } from './panel-fixtures.ts'

test.use({ locale: 'de-DE', build: 'multi-page', keepsPages: true })

test('back and forward to pages that the browser kept as they were: the guide goes on in each', async ({
  context,
  panel,
}) => {
  const { page, overlay } = await startSignedIn(context, panel, 'multi-page')
  await page.evaluate(markAsKept)
  await overlay.clickTarget()
  await overlay.seesStep('Einstellungen öffnen')
  await overlay.clickTarget()
  await overlay.seesStep('Zu „Sicherheit“ wechseln')
  await page.evaluate(markAsKept)

  // A page that was kept is not loaded again.
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(wasKept), 'the page before was kept').toBe(true)
  await overlay.seesStep('Einstellungen öffnen')
  await page.goForward({ waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(wasKept), 'the page after was kept').toBe(true)
  await overlay.seesStep('Zu „Sicherheit“ wechseln')
  await overlay.clickTarget()
  await overlay.seesStep('Passwort eingeben')
})

/** Runs in the page: only this very page, come back to life, knows of it. */
function markAsKept(): void {
  addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'wasKept', persisted))
}

function wasKept(): unknown {
  return Reflect.get(window, 'wasKept')
}
