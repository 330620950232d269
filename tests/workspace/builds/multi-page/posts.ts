import { passwordProblem } from '../../core/password-rules.ts'
import type { Preferences } from '../../core/records.ts'
import { type Reply, seeOther } from '../../core/reply.ts'
import { sessionCookie } from '../../core/session-cookie.ts'
import type { Session } from '../../core/sessions.ts'
import type { Visit } from '../../core/visit.ts'
import { ownPath } from './own-path.ts'

export async function signIn(visit: Visit, form: URLSearchParams): Promise<Reply> {
  const account = visit.store.findAccount(form.get('user') ?? '')
  const next = form.get('next')
  const isRight = await visit.store.verifyPassword(
    form.get('user') ?? '',
    form.get('password') ?? '',
  )
  if (!isRight || !account)
    return seeOther(`/login?failed=1&next=${encodeURIComponent(ownPath(next))}`)
  const { token } = visit.store.sessions.open(account.user)
  return seeOther(ownPath(next), sessionCookie(visit.cookieName, token))
}

/** The outcome is shown on the next page, once. */
export async function savePassword(
  visit: Visit,
  session: Session,
  form: URLSearchParams,
): Promise<Reply> {
  const password = form.get('new_password') ?? ''
  const problem = passwordProblem(password, form.get('new_password2') ?? '')
  if (!problem) await visit.store.setPassword(session.user, password)
  session.flash = problem ?? 'saved'
  return seeOther('/account?tab=security')
}

export async function savePreferences(
  visit: Visit,
  session: Session,
  form: URLSearchParams,
): Promise<Reply> {
  const tab = form.get('tab') ?? 'general'
  await visit.store.setPreferences(session.user, changesOf(tab, form))
  session.flash = 'app.saved'
  return seeOther(`/account?tab=${encodeURIComponent(tab)}`)
}

function changesOf(tab: string, form: URLSearchParams): Partial<Preferences> {
  const chosen = form.get('choice')
  if (tab === 'language') return { language: chosen === 'de' ? 'de' : 'en' }
  if (tab === 'appearance')
    return { theme: chosen === 'light' || chosen === 'dark' ? chosen : 'system' }
  if (tab === 'notifications') {
    const [mail, calendar, files] = [form.has('mail'), form.has('calendar'), form.has('files')]
    return { notify: { mail, calendar, files } }
  }
  return { week: chosen === 'sunday' ? 'sunday' : 'monday' }
}
