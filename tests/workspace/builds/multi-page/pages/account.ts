import { MINIMUM_PASSWORD_LENGTH } from '../../../core/password-rules.ts'
import type { Reply } from '../../../core/reply.ts'
import type { Visit } from '../../../core/visit.ts'
import { type Markup, markup } from '../markup.ts'
import { layout } from './layout.ts'

const TABS = ['general', 'notifications', 'appearance', 'security', 'language', 'privacy'] as const
type Tab = (typeof TABS)[number]

/** `/account?tab=…`: all settings of a person. */
export function accountPage(visit: Visit): Reply {
  const { text, url } = visit
  const tab = TABS.find((one) => one === url.searchParams.get('tab')) ?? 'general'
  const title = text(`settings.${tab}`)
  return layout(visit, {
    title: `${title} - ${text('settings.title')}`,
    sidebar: markup`<ul class="sidebar">${TABS.map((one) =>
      one === tab
        ? markup`<li class="active"><a href="/account?tab=${one}">${text(`settings.${one}`)}</a></li>`
        : markup`<li><a href="/account?tab=${one}">${text(`settings.${one}`)}</a></li>`,
    )}</ul>`,
    content: markup`<h1>${title}</h1>${flash(visit)}${form(visit, tab)}`,
  })
}

/** What the last form had to say; gone with the next page. */
function flash({ session, text }: Visit): Markup | undefined {
  const said = session?.flash
  if (!session || !said) return undefined
  delete session.flash
  if (said === 'too-short' || said === 'mismatch')
    return markup`<p class="alert">${text(`security.${said}`, { minimum: MINIMUM_PASSWORD_LENGTH })}</p>`
  return markup`<p class="success">${text(said === 'saved' ? 'security.saved' : 'app.saved')}</p>`
}

function form(visit: Visit, tab: Tab): Markup {
  const { text, session } = visit
  if (tab === 'privacy') return markup`<p>${text('privacy.text')}</p>`
  const token = markup`<input type="hidden" name="token" value="${session?.csrf}">`
  if (tab === 'security')
    return markup`<p>${text('security.intro')}</p>
<form method="post" action="/account/password">
  ${token}
  <p><label for="np">${text('security.new')}</label><input id="np" type="password" name="new_password" autocomplete="new-password" required></p>
  <p><label for="np2">${text('security.repeat')}</label><input id="np2" type="password" name="new_password2" autocomplete="new-password" required></p>
  <p class="hint">${text('security.rule', { minimum: MINIMUM_PASSWORD_LENGTH })}</p>
  <p><input type="submit" class="btn" value="${text('security.save')}"></p>
</form>`
  return markup`<form method="post" action="/account/preferences">
  ${token}<input type="hidden" name="tab" value="${tab}">
  ${choices(visit, tab)}
  <p><input type="submit" class="btn" value="${text('app.save')}"></p>
</form>`
}

function choices({ text, store, account, language }: Visit, tab: Tab): Markup[] {
  const { theme, notify, week } = store.preferences(account?.user ?? '')
  const radio = (value: string, label: string, isOn: boolean) =>
    markup`<p><label><input type="radio" name="choice" value="${value}"${isOn && markup` checked`}> ${label}</label></p>`
  if (tab === 'language')
    return [radio('de', 'Deutsch', language === 'de'), radio('en', 'English', language === 'en')]
  if (tab === 'appearance')
    return (['system', 'light', 'dark'] as const).map((one) =>
      radio(one, text(`appearance.${one}`), one === theme),
    )
  if (tab === 'notifications')
    return (['mail', 'calendar', 'files'] as const).map(
      (one) =>
        markup`<p><label><input type="checkbox" name="${one}"${notify[one] && markup` checked`}> ${text(`notify.${one}`)}</label></p>`,
    )
  return (['monday', 'sunday'] as const).map((one) =>
    radio(one, text(`general.${one}`), one === week),
  )
}
