import { expect, test } from 'vitest'
import { outsideOf } from '../../../../extension/overlay/frames/outside.ts'

test('a box in a scaled frame is placed in the top window', () => {
  const outside = outsideOf({
    left: 100,
    top: 40,
    scaleX: 2,
    scaleY: 0.5,
    width: 1200,
    isRtl: false,
    url: '',
  })
  expect(outside.toTop({ left: 10, top: 20, width: 30, height: 40 })).toEqual({
    left: 120,
    top: 50,
    width: 60,
    height: 20,
  })
  expect(outside.width).toBe(1200)
})
