import { start } from '../extension/overlay/support/page-entry.ts'
import type { Adapter } from './adapter.ts'

const inside = () => document.querySelector('[data-souvera-mail-guide]')?.shadowRoot

/** The product's own guide and engine, unchanged: it gets no selector and no hint about the page. */
export const adapter: Adapter = {
  start: () => start({ guide: 'mail-password', language: 'de', mode: 'open', isEarly: true }),
  hole() {
    const ring = inside()?.querySelector('.ring')
    return ring?.checkVisibility() ? ring.getBoundingClientRect() : undefined
  },
  control: () => inside()?.querySelector('[data-act=minimise], [data-act=expand]') ?? undefined,
  state() {
    const isSmall = inside()?.querySelector('section')?.classList.contains('small')
    return `${inside()?.host.getAttribute('data-step')} ${isSmall}`
  },
}
