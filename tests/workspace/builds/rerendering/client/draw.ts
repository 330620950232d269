import { dialog } from './dialog.ts'
import { gate } from './gate.ts'
import { shell } from './shell.ts'
import type { State } from './state.ts'

/** Replaces the whole page, then puts back what the browser lost by it: typed text, focus, the dialog. */
export function draw(root: HTMLElement, state: State): void {
  const focus = focused(root)
  const { language, preferences, person } = state.session
  document.documentElement.lang = language
  document.documentElement.dataset.theme = preferences.theme
  const { title, html } = person ? shell(state) : gate(state)
  document.title = `${title} | ${state.text('app.name')}`
  root.innerHTML = html + (state.isDialogOpen && person ? dialog(state) : '')
  root.querySelector('dialog')?.showModal()
  for (const input of root.querySelectorAll<HTMLInputElement>('input[name]'))
    if (input.type !== 'radio' && input.type !== 'checkbox')
      input.value = state.values[input.name] ?? ''
  if (focus) restore(root, focus)
}

type Focus = { selector: string; start: number | null; end: number | null }

function focused(root: HTMLElement): Focus | undefined {
  const active = document.activeElement
  if (!(active instanceof HTMLElement) || !root.contains(active)) return undefined
  if (active instanceof HTMLInputElement && active.name)
    return {
      selector: `input[name="${CSS.escape(active.name)}"]`,
      start: active.selectionStart,
      end: active.selectionEnd,
    }
  const { act } = active.dataset
  if (!act) return undefined
  return { selector: `:is(a, button)[data-act="${CSS.escape(act)}"]`, start: null, end: null }
}

function restore(root: HTMLElement, { selector, start, end }: Focus): void {
  const element = root.querySelector<HTMLElement>(selector)
  element?.focus({ preventScroll: true })
  if (element instanceof HTMLInputElement && start !== null) element.setSelectionRange(start, end)
}
