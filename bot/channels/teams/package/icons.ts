import { png } from './png.ts'

/** An envelope in the two forms that Teams wants: white on the colour, and a white outline on nothing. */
export function icons(colour = '#1f5fa8'): { color: Buffer; outline: Buffer } {
  const [red, green, blue] = parse(colour)
  return {
    color: png(192, (x, y) => {
      const white = coverage(x, y, 192, { half: 0.28, line: 0.028 })
      const mixed = (channel: number) => Math.round(channel + (255 - channel) * white)
      return [mixed(red), mixed(green), mixed(blue), 255]
    }),
    outline: png(32, (x, y) => {
      const alpha = coverage(x, y, 32, { half: 0.44, line: 0.07 })
      return [255, 255, 255, Math.round(alpha * 255)]
    }),
  }
}

/** Half the envelope's width and the thickness of its lines, as shares of the picture. */
type Shape = { half: number; line: number }

const SAMPLES = [0.125, 0.375, 0.625, 0.875]

/** Which share of a pixel is inside: smooth edges without a drawing library. */
function coverage(x: number, y: number, size: number, shape: Shape): number {
  const hits = SAMPLES.flatMap((dx) =>
    SAMPLES.filter((dy) => isInEnvelope((x + dx) / size, (y + dy) / size, shape)),
  )
  return hits.length / SAMPLES.length ** 2
}

/** A box, and two lines from its upper corners that meet below its middle. */
function isInEnvelope(u: number, v: number, { half, line }: Shape): boolean {
  const [across, down] = [Math.abs(u - 0.5), v - 0.5]
  const height = half * 0.7
  const isInBox = across < half && Math.abs(down) < height
  const isInHole = across < half - line && Math.abs(down) < height - line
  const flap = -height + line / 2 + (half - across) * 0.75
  return isInBox && (!isInHole || Math.abs(down - flap) < line * 0.62)
}

function parse(colour: string): readonly [number, number, number] {
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16)
  return [channel(1), channel(3), channel(5)]
}
