import { escapeHtml } from '../../../client/escape.ts'
import { button, type Drawing } from './parts.ts'
import type { State } from './state.ts'

/** Stands before every address until somebody signs in. */
export function gate(state: State): Drawing {
  const { text, problem } = state
  return {
    title: text('login.title'),
    html: `<main class="gate"><form data-act="sign-in">
<h1>${escapeHtml(text('login.welcome'))}</h1>
<p>${escapeHtml(text('app.name'))}</p>
<label>${escapeHtml(text('login.user'))}<input name="user" autocomplete="username"></label>
<label>${escapeHtml(text('login.password'))}<input name="current" type="password" autocomplete="current-password"></label>
<p class="problem" role="alert">${escapeHtml(problem)}</p>
${button(state, 'sign-in', text('login.submit'))}
<p class="foot">${escapeHtml(text('app.demo'))}</p>
</form></main>`,
  }
}
