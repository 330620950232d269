import express, { type Request, type Response, type Router } from 'express'
import { type ComponentChild, Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Outage } from '../../shared/answers/outage.ts'
import { findGuide } from '../../shared/guides/index.ts'
import { LANGUAGES, type Language } from '../../shared/language.ts'
import { mailClients } from '../../shared/mail-clients/index.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { icon } from './icon.ts'
import { clientPage, topicPage } from './pages/answer-page.ts'
import { embedPage } from './pages/embed-page.ts'
import { guidePage } from './pages/guide-page.ts'
import { homePage } from './pages/home-page.ts'
import { layout, type Page, type PageContext } from './pages/layout.ts'
import { notFoundPage } from './pages/not-found-page.ts'
import { findPageTopic } from './pages/topics.ts'
import { setupRoutes } from './setup-routes.ts'
import { themeCss } from './theme.ts'

export type HelpCenterOptions = {
  settings: Settings
  /** The language when the browser asks for none of ours. */
  language: Language
  /** Folder with what `buildWidget` built. */
  assets: string
  /** Sites that may show the chat in a frame. */
  allowedOrigins: readonly string[]
  /** Whether profiles for Apple's devices are signed. */
  signsProfiles: boolean
  /** What is known to be down at the moment. @default nothing */
  outage?: () => Outage | undefined
}

/** The pages of the help center: each address names its language; addresses without one lead to the reader's. */
export function helpCenterRoutes(options: HelpCenterOptions): Router {
  const { settings, language, assets, allowedOrigins, signsProfiles, outage } = options
  const router = express.Router()
  router.use(securityHeaders)
  router.get('/embed.js', (_request, response) => {
    // Other sites' pages load it: that is what it is for.
    response.set('cross-origin-resource-policy', 'cross-origin')
    response.sendFile('embed.js', { root: assets })
  })
  router.use('/assets', express.static(assets, { index: false, redirect: false }))
  router.get('/theme.css', (_request, response) => {
    response
      .type('css')
      .set('cache-control', 'no-cache')
      .send(themeCss(settings.organisation?.colour))
  })
  router.get('/icon.svg', (_request, response) => {
    response.type('svg').send(icon(settings.organisation?.colour))
  })

  for (const language of LANGUAGES) {
    const context = { settings, language }
    router.get(`/${language}`, (_request, response) =>
      show(response, homePage(now(context)), context),
    )
    router.get(`/${language}/embed`, (request, response) => {
      // The only page that others may frame; it shows nothing that a click could be stolen for.
      const policy = contentSecurityPolicy(request.get('host'), allowedOrigins)
      response.set('content-security-policy', policy)
      sendPage(response, embedPage(context))
    })
    router.use(
      `/${language}/setup`,
      setupRoutes({
        ...{ settings, language, signsProfiles },
        outage: () => outage?.(),
        show: (response, page, status) => show(response, page, context, status),
      }),
    )
    router.get(`/${language}/guide/:id`, (request, response) => {
      const entry = findGuide(request.params.id)
      if (entry) show(response, guidePage(entry, context), context)
      else show(response, notFoundPage(context), context, 404)
    })
    router.get(`/${language}/topic/:id`, (request, response) => {
      const topic = findPageTopic(request.params.id)
      if (topic) show(response, topicPage(topic, now(context)), context)
      else show(response, notFoundPage(context), context, 404)
    })
    router.get(`/${language}/client/:id`, (request, response) => {
      const client = mailClients.find(({ slot }) => slot === request.params.id)
      if (client) show(response, clientPage(client, now(context)), context)
      else show(response, notFoundPage(context), context, 404)
    })
  }

  router.get(
    ['/', '/guide/:id', '/topic/:id', '/client/:id', '/setup', '/embed'],
    (request, response) => {
      response.vary('accept-language').redirect(302, `/${preferred(request)}${request.path}`)
    },
  )

  router.use((request, response) => {
    const named = LANGUAGES.find((name) => request.path.startsWith(`/${name}/`))
    const context = { settings, language: named ?? preferred(request) }
    show(response, notFoundPage(context), context, 404)
  })
  return router

  function now(context: PageContext): PageContext {
    return { ...context, outage: outage?.() }
  }

  function preferred(request: Request): Language {
    return preferredLanguage(request, language)
  }
}

function show(response: Response, page: Page, context: PageContext, status = 200): void {
  sendPage(response, layout(page, context), status)
}

function sendPage(response: Response, page: ComponentChild, status = 200): void {
  const html = `<!doctype html>${renderToString(h(Fragment, null, page))}`
  // Asked for anew each time, with the ETag that Express adds: a server may have gone down a minute ago.
  if (!response.hasHeader('cache-control')) response.set('cache-control', 'no-cache')
  response.status(status).type('html').send(html)
}

function securityHeaders(request: Request, response: Response, next: () => void): void {
  response.set({
    'content-security-policy': contentSecurityPolicy(request.get('host')),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  })
  next()
}
