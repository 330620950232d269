import { expect, type Frame, type Page } from '@playwright/test'

/** How people make text twice as large. The root's size is no width that a media query could ask for. */
const WAYS = [
  { name: 'root', width: 1280, height: 640, standard: 16, root: '200%' },
  { name: 'setting', width: 320, height: 640, standard: 32, root: '' },
  // To a zoomed page the window is half as large.
  { name: 'zoom', width: 160, height: 320, standard: 16, root: '' },
]

/** With a folder in FACES every face is photographed into it. */
const folder = process.env.FACES

/** Nothing is cut off, out of reach or wider than the window; `frame` looks into another one than the page's own. */
export async function expectSoundInLargeText(
  page: Page,
  face: string,
  frame: Frame = page.mainFrame(),
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const before = page.viewportSize()
  const frames = new Set([page.mainFrame(), frame])
  for (const { name, width, height, standard, root } of WAYS) {
    await session.send('Page.setFontSizes', {
      fontSizes: { standard, fixed: (standard * 13) / 16 },
    })
    await page.setViewportSize({ width, height })
    for (const each of frames) await each.evaluate(setRoot, root)
    for (const each of frames)
      expect.soft(await each.evaluate(faults), `${face}, ${name}`).toEqual([])
    if (folder) {
      const path = `${folder}/${face.replace(/\W+/g, '-')}-${name}.png`
      await page.setViewportSize({ width, height: 2400 })
      await page.screenshot({ path, animations: 'disabled' })
    }
  }
  await expectInTabOrder(page, frame, face)
  await session.detach()
  for (const each of frames) await each.evaluate(setRoot, '')
  if (before) await page.setViewportSize(before)
}

async function expectInTabOrder(page: Page, frame: Frame, face: string): Promise<void> {
  const count = await frame.evaluate(() => {
    const reached = new Set<EventTarget | null>()
    Reflect.set(window, 'reached', reached)
    addEventListener('focusin', ({ target }) => reached.add(target))
    window.focus()
    return document.querySelectorAll('a,button,input,select,textarea,summary,[tabindex]').length
  })
  for (let tab = 0; tab < count + 2; tab += 1) await page.keyboard.press('Tab')
  const missed = await frame.evaluate(() =>
    [...document.querySelectorAll('a,button,input:not([type=radio]),select,textarea,summary')]
      .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
      .filter((control) => !Reflect.get(window, 'reached').has(control))
      .map((control) => control.outerHTML.slice(0, 120)),
  )
  expect.soft(missed, `${face}: not reached with the keyboard`).toEqual([])
}

function setRoot(size: string): void {
  document.documentElement.style.fontSize = size
}

/** Runs in the page. */
function faults(): string[] {
  const root = document.documentElement
  const all = [...document.body.querySelectorAll<HTMLElement>('*:not(script,svg *)')].filter(
    (each) => each.checkVisibility() && !each.closest('.visually-hidden,.skip,legend'),
  )
  const clips = (each: Element) => /hidden|clip/.test(getComputedStyle(each).overflow)
  const cut = all.filter(
    (each) =>
      clips(each) &&
      // What is written into a field may be longer.
      !each.matches('input') &&
      (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1),
  )
  const controls = all.filter((each) => each.matches('a,button,input,select,textarea,summary'))
  const spilled = controls.filter((each) => {
    const text = document.createRange()
    text.selectNodeContents(each)
    const inner = text.getBoundingClientRect()
    const box = each.getBoundingClientRect()
    const around = each.parentElement?.getBoundingClientRect()
    return (
      inner.right > box.right + 1 ||
      (inner.bottom > box.bottom + 1 && each.matches('button')) ||
      (around && (box.right > around.right + 1 || box.left < around.left - 1))
    )
  })
  const covered = controls.filter((each) => {
    each.scrollIntoView({ block: 'center', behavior: 'instant' })
    const [{ left, top, width, height } = new DOMRect()] = each.getClientRects()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return !(each.closest('label') ?? each).contains(hit)
  })
  scrollTo({ top: 0, behavior: 'instant' })
  const told = (what: string, list: readonly Element[]) =>
    list.map((each) => `${what}: ${each.outerHTML.slice(0, 160)}`)
  return [
    ...(root.scrollWidth > root.clientWidth ? [`wider than the window: ${root.scrollWidth}`] : []),
    ...told('cut off', cut),
    ...told('spilled', spilled),
    ...told('covered', covered),
  ]
}
