import { expect, test } from 'vitest'
import { contrast, themeCss } from '../../../bot/help-center/theme.ts'

const colours = (css: string) => css.match(/--accent:(#[0-9a-f]{6})/g)?.map((rule) => rule.slice(9))

test('a colour that is readable on white is kept as it is', () => {
  expect(colours(themeCss('#0b6e4f'))?.[0]).toBe('#0b6e4f')
})

test.each(['#ffff00', '#ffffff', '#000000', '#ff0000', '#7f7f7f', '#00ffff', '#1f5fa8'])(
  'text in %s is readable in light and dark',
  (colour) => {
    const [light = '', dark = ''] = colours(themeCss(colour)) ?? []
    expect(contrast(light, '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast(dark, '#171b21')).toBeGreaterThanOrEqual(4.5)
  },
)

test('contrast is measured as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1)
})
