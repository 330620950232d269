import type { PageLike } from '../../extension/overlay/support/driver.ts'

/** Types the same new password into both fields of a page in a frame, and leaves the second one. */
export async function typePasswords(
  { keyboard }: Pick<PageLike, 'keyboard'>,
  click: (field: string) => Promise<void>,
): Promise<void> {
  for (const field of ['#new', '#again']) {
    await click(field)
    await keyboard.type('Herbstlaub-2026')
  }
  await keyboard.press('Tab')
}
