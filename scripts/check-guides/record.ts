import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Guide } from '../../shared/guides/index.ts'
import type { ProbedPage } from './probe-page.ts'
import type { Look, Sighting, Wish } from './sighting.ts'

export type StepResult = {
  id: string
  status: 'found' | 'ambiguous' | 'missing' | 'done' | 'not-reached'
  sighting?: Sighting
  /** What became of the press that leads to the next step; nothing when the walk did not press. */
  press?: 'went-on' | 'no-effect' | 'covered' | 'disabled' | 'sends-form' | 'gone'
  /** Not reached because it may only come up once something was typed. */
  isBehindTyping?: true
  /** What lies over the target. */
  cover?: string
  /** File name of the screenshot. */
  picture?: string
  /** Host names of frames that nobody can look into, where a missing target might be. */
  sealedFrames?: readonly string[]
}

type At = { page: Page; probe: ProbedPage }

/** Keeps what the walk finds out, with a screenshot for every step that was looked at. */
export function createRecord(guide: Guide, out: string) {
  const results: StepResult[] = guide.steps.map(({ id }) => ({ id, status: 'not-reached' }))

  async function look({ page, probe }: At, wish: Wish, index: number, now: Look): Promise<void> {
    const step = guide.steps[index]
    if (!step) return
    const sighting = await probe.sight(wish, index)
    const picture = `${guide.id}-${index + 1}-${step.id}.png`
    await probe.mark(wish, index)
    await page.screenshot({ path: join(out, picture) })
    await probe.unmark()
    const sealedFrames = sighting.kind === 'missing' ? now.sealedFrames : []
    results[index] = {
      id: step.id,
      status: sighting.kind,
      sighting,
      picture,
      ...(sealedFrames.length > 0 && { sealedFrames }),
    }
  }

  return {
    look,

    /** What can be seen of later steps from here; what cannot may only come up once something was typed. */
    async lookAhead(at: At, wish: Wish, from: number, now: Look): Promise<void> {
      for (let index = from; index < guide.steps.length; index += 1) {
        const id = guide.steps[index]?.id
        if (now.steps[index]?.kind !== 'missing') await look(at, wish, index, now)
        else if (id) results[index] = { id, status: 'not-reached', isBehindTyping: true }
      }
    },

    /** Steps that the page was past already. */
    done(from: number, to: number): void {
      for (let index = from; index < to; index += 1) {
        const step = guide.steps[index]
        if (step) results[index] = { id: step.id, status: 'done' }
      }
    },

    press(index: number, press: NonNullable<StepResult['press']>, cover?: string): void {
      const result = results[index]
      if (result) results[index] = { ...result, press, ...(cover !== undefined && { cover }) }
    },

    results: (): readonly StepResult[] => results,
  }
}
