import { escapeHtml } from '../../../client/escape.ts'
import type { State } from './state.ts'

export type Drawing = { title: string; html: string }

/** A page with what stands beside it. */
export type Content = Drawing & { side: string }

/** Class names that follow the mouse. */
export function looks(state: State, name: string, action: string): string {
  const hovered = state.hovered === action ? ` ${name}--hovered` : ''
  return `${name}${hovered}${state.pressed === action ? ` ${name}--pressed` : ''}`
}

export function button(state: State, action: string, label: string, name = 'button'): string {
  return `<button type="button" class="${looks(state, name, action)}" data-act="${escapeHtml(action)}">${escapeHtml(label)}</button>`
}

export function link(state: State, href: string, label: string, isHere = false): string {
  const action = `go=${href}`
  const current = isHere ? ' aria-current="page"' : ''
  return `<a href="${escapeHtml(href)}" class="${looks(state, 'link', action)}" data-act="${escapeHtml(action)}"${current}>${escapeHtml(label)}</a>`
}

export function drawn(name: string): string {
  return `<svg class="icon"><use href="/assets/client/icons.svg#${name}"></use></svg>`
}
