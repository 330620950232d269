import type { State } from './state.ts'

type Reactions = { redraw(): void; run(action: string): Promise<void> }

/** One set of listeners on the root, because nothing below it lives long. */
export function listen(root: HTMLElement, state: State, { redraw, run }: Reactions): void {
  let isComposing = false

  root.addEventListener('pointerover', (event) => {
    const action = actionOf(event)
    if (action === state.hovered) return
    state.hovered = action
    redraw()
  })
  root.addEventListener('pointerdown', (event) => {
    state.pressed = actionOf(event)
    if (!state.pressed && state.open) state.open = undefined
    else if (!state.pressed) return
    redraw()
  })
  // The pressed part was just drawn anew, so there will be no click.
  root.addEventListener('pointerup', (event) => {
    const action = actionOf(event)
    const isSame = action !== '' && action === state.pressed
    state.pressed = ''
    if (isSame && event.button === 0) void run(action)
    else redraw()
  })
  // Keyboards and screen readers click without a pointer.
  root.addEventListener('click', (event) => {
    const action = actionOf(event)
    if (!action || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    if (event.detail === 0) void run(action)
  })
  root.addEventListener('input', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return
    state.values[event.target.name] = event.target.value
    if (!isComposing) redraw()
  })
  root.addEventListener('compositionstart', () => {
    isComposing = true
  })
  root.addEventListener('compositionend', () => {
    isComposing = false
  })
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && state.open) {
      state.open = undefined
      redraw()
    }
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
    const action = event.target.closest('form')?.dataset.act
    if (!action) return
    event.preventDefault()
    void run(action)
  })
  // `cancel` does not bubble.
  root.addEventListener('cancel', () => void run('close-dialog'), true)
  setInterval(() => {
    state.clock = new Date().toLocaleTimeString(state.session.language)
    if (!state.pressed && !isComposing) redraw()
  }, 1000)
}

function actionOf(event: Event): string {
  if (!(event.target instanceof Element)) return ''
  return event.target.closest<HTMLElement>('a[data-act], button[data-act]')?.dataset.act ?? ''
}
