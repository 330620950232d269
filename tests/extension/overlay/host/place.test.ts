import fc from 'fast-check'
import { expect, test } from 'vitest'
import { place } from '../../../../extension/overlay/host/place.ts'

const viewport = { left: 0, top: 0, width: 1280, height: 800 }
const card = { width: 350, height: 250 }
const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  width,
  height,
})

test('beside a picture at the top right the card leaves room for the menu below it', () => {
  const { side, left } = place({ card, target: box(1220, 10, 40, 40), viewport })
  expect(side).toBe('left')
  expect(left + card.width).toBeLessThan(1220)
})

test('beside a navigation on the left it stands on the right', () => {
  expect(place({ card, target: box(0, 300, 200, 40), viewport }).side).toBe('right')
})

test('what belongs to the target stays free too, while there is room', () => {
  const target = box(300, 300, 200, 30)
  const around = box(300, 200, 420, 300)
  const { left } = place({ card, target, around: [around], viewport })
  expect(left).toBeGreaterThan(720)
})

test('it stays on its side while it fits, so that it does not jump about', () => {
  expect(place({ card, target: box(500, 300, 100, 40), viewport, before: 'top' }).side).toBe('top')
})

test('on a narrow screen it docks at the edge that is farther away', () => {
  const narrow = box(0, 0, 320, 640)
  const small = { width: 304, height: 280 }
  expect(place({ card: small, target: box(10, 100, 300, 260), viewport: narrow }).side).toBe(
    'dock-bottom',
  )
  expect(place({ card: small, target: box(10, 290, 300, 260), viewport: narrow }).side).toBe(
    'dock-top',
  )
})

test('a long card becomes as low as the room beside the target, and scrolls inside', () => {
  const narrow = box(0, 0, 320, 640)
  const { side, maxHeight, hidden, top } = place({
    card: { width: 304, height: 500 },
    target: box(10, 200, 300, 40),
    viewport: narrow,
  })
  expect({ side, hidden }).toEqual({ side: 'dock-bottom', hidden: 0 })
  expect(maxHeight).toBe(640 - 240 - 14 - 8)
  expect(top).toBe(640 - 8 - maxHeight)
})

test('where there is no room at all it stays readable, hides as little as it can, and says how much', () => {
  const tiny = box(0, 0, 320, 200)
  const { side, maxHeight, hidden } = place({
    card: { width: 304, height: 380 },
    target: box(10, 20, 300, 40),
    viewport: tiny,
  })
  expect({ side, maxHeight }).toEqual({ side: 'dock-bottom', maxHeight: 160 })
  expect(hidden).toBe(300 * (60 - 32))
})

test('in a low and wide window it goes to the side of the target, where it hides nothing', () => {
  const low = box(0, 0, 640, 200)
  const target = box(0, 80, 200, 40)
  const { left, hidden } = place({ card: { width: 352, height: 300 }, target, viewport: low })
  expect(hidden).toBe(0)
  expect(left).toBeGreaterThan(200)
})

test('without a target it waits in the corner where it is in nobody’s way', () => {
  expect(place({ card, target: undefined, viewport })).toMatchObject({
    side: 'corner',
    left: 922,
    top: 542,
  })
  expect(place({ card, target: undefined, viewport, isRtl: true }).left).toBe(8)
})

const size = fc.record({
  width: fc.integer({ min: 100, max: 350 }),
  height: fc.integer({ min: 60, max: 480 }),
})
const area = fc.record({
  left: fc.integer({ min: -200, max: 1400 }),
  top: fc.integer({ min: -200, max: 1400 }),
  width: fc.integer({ min: 1, max: 1200 }),
  height: fc.integer({ min: 1, max: 900 }),
})
const view = fc.record({
  left: fc.integer({ min: 0, max: 100 }),
  top: fc.integer({ min: 0, max: 100 }),
  width: fc.integer({ min: 366, max: 2560 }),
  height: fc.integer({ min: 100, max: 1440 }),
})

test('wherever the target is, the card lies inside the viewport', () => {
  fc.assert(
    fc.property(size, fc.option(area, { nil: undefined }), view, (each, target, viewport) => {
      const { left, top, maxHeight } = place({ card: each, target, viewport })
      expect(left).toBeGreaterThanOrEqual(viewport.left)
      expect(top).toBeGreaterThanOrEqual(viewport.top)
      expect(left + each.width).toBeLessThanOrEqual(viewport.left + viewport.width)
      const height = Math.min(each.height, maxHeight)
      expect(top + height).toBeLessThanOrEqual(viewport.top + viewport.height)
    }),
  )
})

test('beside the target it never hides it, as long as the target is in the viewport', () => {
  const inside = fc.record({
    left: fc.integer({ min: 0, max: 1000 }),
    top: fc.integer({ min: 0, max: 600 }),
    width: fc.integer({ min: 1, max: 280 }),
    height: fc.integer({ min: 1, max: 200 }),
  })
  fc.assert(
    fc.property(size, inside, (each, target) => {
      const { side, hidden } = place({ card: each, target, viewport })
      if (!side.startsWith('dock')) expect(hidden).toBe(0)
    }),
  )
})
