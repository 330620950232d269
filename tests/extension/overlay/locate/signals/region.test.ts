import { expect, test } from 'vitest'
import { outsideOf } from '../../../../../extension/overlay/frames/outside.ts'
import { liesIn } from '../../../../../extension/overlay/locate/signals/region.ts'

/** In the top right corner of a frame that is 400 pixels wide. */
const corner = { left: 350, top: 10, width: 40, height: 40 }

function judge(left: number, top: number, isRtl = false): number {
  const outside = outsideOf({ left, top, scaleX: 1, scaleY: 1, width: 1200, isRtl, url: '' })
  return liesIn('top-right', outside.toTop(corner), { ...outside, scrollTop: 0 })
}

test('the top right of a frame is not the top right of the page', () => {
  expect(judge(0, 0)).toBe(0)
  expect(judge(800, 300)).toBe(0)
})

test('unless the frame lies at the top right of the page itself', () => {
  expect(judge(800, 0)).toBeGreaterThan(0)
  expect(judge(0, 0, true)).toBeGreaterThan(0)
})
