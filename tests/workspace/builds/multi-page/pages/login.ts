import type { Reply } from '../../../core/reply.ts'
import type { Visit } from '../../../core/visit.ts'
import { markup } from '../markup.ts'
import { bare } from './layout.ts'

export function loginPage(visit: Visit): Reply {
  const { text, url } = visit
  const next = url.searchParams.get('next') ?? '/home'
  const failed = url.searchParams.has('failed')
  return bare(
    visit,
    text('login.title'),
    markup`<div class="login">
<h1>${text('login.title')}</h1>
<p>${text('login.intro')}</p>
${failed && markup`<p class="alert">${text('login.wrong')}</p>`}
<form method="post" action="/login">
  <input type="hidden" name="next" value="${next}">
  <p><label for="user">${text('login.user')}</label><input id="user" name="user" autocomplete="username" required></p>
  <p><label for="password">${text('login.password')}</label><input id="password" name="password" type="password" autocomplete="current-password" required></p>
  <p><button class="btn">${text('login.submit')}</button></p>
</form>
<p class="foot">${text('app.demo')}</p>
</div>`,
  )
}
