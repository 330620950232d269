const DEFAULT_COLOUR = '#1f5fa8'

/** Backgrounds of the two themes in `style.css`; the accent must be readable on them. */
const LIGHT = '#ffffff'
const DARK = '#171b21'

/** WCAG 2.2 AA for text. */
const CONTRAST = 4.5

type Rgb = readonly [number, number, number]

/** The operator's colour as style rules: shifted just as far as text in it stays readable, light and dark. */
export function themeCss(colour = DEFAULT_COLOUR): string {
  const light = readable(parse(colour), parse(LIGHT), [0, 0, 0])
  const dark = readable(parse(colour), parse(DARK), [255, 255, 255])
  return [
    `:root{--accent:${hex(light)};--on-accent:${LIGHT}}`,
    `@media (prefers-color-scheme:dark){:root{--accent:${hex(dark)};--on-accent:${DARK}}}`,
    '',
  ].join('\n')
}

/** How well one colour is read on another: 1 (not at all) to 21. */
export function contrast(a: string, b: string): number {
  return ratio(parse(a), parse(b))
}

function readable(colour: Rgb, background: Rgb, towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(colour, towards, share)
    if (ratio(mixed, background) >= CONTRAST) return mixed
  }
  return towards
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share)
  return [part(0), part(1), part(2)]
}

function ratio(a: Rgb, b: Rgb): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other)
  return (bright + 0.05) / (dark + 0.05)
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function parse(colour: string): Rgb {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16)
  return [channel(1), channel(3), channel(5)]
}

function hex(colour: Rgb): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
