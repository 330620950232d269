import type { Browser } from '@playwright/test'
import { servePages } from '../../extension/overlay/support/page-server.ts'
import { bundle } from '../bundle.ts'
import type { Engine } from '../engines.ts'
import { isDrawn } from '../frames.ts'
import { type BenchCase, cases } from './cases.ts'
import { createPerson, type Fault } from './person.ts'

export type Row = { name: string; faults: Readonly<Record<string, string | null>> }

const WAIT_FOR_TARGET = 3000

/** Every case with every engine, one fresh page each. */
export async function runMatrix(
  browser: Browser,
  engines: readonly Engine[],
  say: (line: string) => void,
): Promise<readonly Row[]> {
  const scripts = new Map<Engine, string>()
  for (const engine of engines) scripts.set(engine, await bundle(engine.entry, 'benchEngine'))
  const rows: Row[] = []
  for (const [index, one] of cases.entries()) {
    const faults: Record<string, string | null> = {}
    for (const engine of engines) {
      faults[engine.name] = (await play(browser, engine, scripts.get(engine) ?? '', one)) ?? null
    }
    const told = Object.entries(faults).map(([name, fault]) => `${name} ${fault ?? 'ok'}`)
    say(`${index + 1}/${cases.length} ${one.name}: ${told.join(' | ')}`)
    rows.push({ name: one.name, faults })
  }
  return rows
}

async function play(
  browser: Browser,
  engine: Engine,
  code: string,
  one: BenchCase,
  tries = 3,
): Promise<Fault> {
  const { target = '#security', selector = target, html, judge } = one
  const place = await servePages({ '/einstellungen': html })
  const context = await browser.newContext({
    viewport: { width: 1100, height: 700 },
    locale: 'de-DE',
  })
  try {
    const page = await context.newPage()
    const begin = `benchEngine.adapter.start(${JSON.stringify({ selector, patience: WAIT_FOR_TARGET })})`
    if (engine.isEarly) await context.addInitScript(`if (window === top) { ${code}\n${begin} }`)
    await page.goto(`${place.origin}/einstellungen`)
    if (!engine.isEarly) {
      await page.evaluate(`${code}\n;undefined`)
      await page.evaluate(`${begin};undefined`)
    }
    const fault = await judge(createPerson(page, target))
    // What nobody draws cannot be judged.
    if (fault && tries > 0 && !(await isDrawn(page)))
      return play(browser, engine, code, one, tries - 1)
    return fault
  } catch (error) {
    return `error: ${String(error).split('\n')[0]?.slice(0, 80)}`
  } finally {
    await context.close()
    await place.close()
  }
}
