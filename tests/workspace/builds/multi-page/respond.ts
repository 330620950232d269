import { empty, type Reply, seeOther } from '../../core/reply.ts'
import { isOwnRequest } from '../../core/same-site.ts'
import { noSessionCookie } from '../../core/session-cookie.ts'
import type { Visit } from '../../core/visit.ts'
import { ownPath } from './own-path.ts'
import { accountPage } from './pages/account.ts'
import { emptyArea, homePage, profilePage } from './pages/home.ts'
import { loginPage } from './pages/login.ts'
import { mailPage } from './pages/mail.ts'
import { serverPage } from './pages/server.ts'
import { savePassword, savePreferences, signIn } from './posts.ts'

/** A page for a GET, a redirect after a POST; people who are not signed in get the sign-in page first. */
export async function respond(visit: Visit): Promise<Reply | undefined> {
  if (visit.method === 'POST') return post(visit)
  const { pathname, search } = visit.url
  if (pathname === '/login') return loginPage(visit)
  if (!visit.session) return seeOther(`/login?next=${encodeURIComponent(pathname + search)}`)
  if (pathname === '/') return seeOther('/home')
  if (pathname === '/home') return homePage(visit)
  if (pathname === '/profile') return profilePage(visit)
  if (pathname === '/account') return accountPage(visit)
  if (pathname === '/mail/server') return serverPage(visit)
  if (/^\/mail(\/\w+){0,2}$/.test(pathname)) return mailPage(visit)
  return emptyArea(visit)
}

async function post(visit: Visit): Promise<Reply> {
  if (!isOwnRequest(visit)) return empty(403)
  const form = new URLSearchParams(await visit.readBody())
  const { pathname } = visit.url
  if (pathname === '/login') return signIn(visit, form)
  if (pathname === '/cookies')
    return seeOther(ownPath(form.get('back')), {
      'set-cookie': 'cookie-note=read; Path=/; SameSite=Lax',
    })
  const { session } = visit
  if (!session) return seeOther('/login')
  if (form.get('token') !== session.csrf) return empty(403)
  if (pathname === '/logout') {
    visit.store.sessions.close(session.token)
    return seeOther('/login', noSessionCookie(visit.cookieName))
  }
  if (pathname === '/account/password') return savePassword(visit, session, form)
  if (pathname === '/account/preferences') return savePreferences(visit, session, form)
  return empty(404)
}
