import { type ComponentChild, h } from 'preact'
import encodeQR from 'qr'

/** The blank rim that readers need (ISO/IEC 18004). */
const RIM = 4

/** A QR code as SVG, dark on light in every theme; nothing inline that a strict policy would refuse. */
export function qrCode(text: string, label: string): ComponentChild {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: RIM })
  const size = rows.length
  return h(
    'svg',
    { class: 'qr', viewBox: `0 0 ${size} ${size}`, role: 'img', 'aria-label': label },
    h('path', { class: 'qr-light', fill: '#fff', d: `M0 0h${size}v${size}H0z` }),
    h('path', { class: 'qr-dark', fill: '#000', 'shape-rendering': 'crispEdges', d: path(rows) }),
  )
}

/** One run of dark modules, one rectangle. */
function path(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ].map(({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('')
}
