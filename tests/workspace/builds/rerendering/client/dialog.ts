import { escapeHtml } from '../../../client/escape.ts'
import { button } from './parts.ts'
import type { State } from './state.ts'

/** The password form, in a native modal dialog. */
export function dialog(state: State): string {
  const { text, session, problem } = state
  const rule = text('security.rule', { minimum: session.minimumPasswordLength })
  return `<dialog aria-labelledby="dialog-title"><form data-act="save-password">
<h2 id="dialog-title">${escapeHtml(text('security.change'))}</h2>
<label>${escapeHtml(text('security.new'))}<input name="password" type="password" autocomplete="new-password"></label>
<p class="hint">${escapeHtml(rule)}</p>
<label>${escapeHtml(text('security.repeat'))}<input name="repeat" type="password" autocomplete="new-password"></label>
<p class="problem" role="alert">${escapeHtml(problem)}</p>
<div class="buttons">${button(state, 'close-dialog', text('app.cancel'), 'quiet-button')}${button(state, 'save-password', text('security.save'))}</div>
</form></dialog>`
}
