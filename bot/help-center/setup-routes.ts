import express, { type Response, type Router } from 'express'
import type { Outage } from '../../shared/answers/outage.ts'
import { describeRefusal, prepare, REFUSAL_REASONS } from '../../shared/autoconfig/index.ts'
import type { Language } from '../../shared/language.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { rateLimit } from '../operations/rate-limit.ts'
import type { Page } from './pages/layout.ts'
import { setupFormPage, setupPage } from './pages/setup-page.ts'

const PER_ADDRESS = { perSecond: 20, burst: 200 }
/** One address of at most 254 characters, each at worst three bytes written as `%XX`. */
const MAXIMUM_BODY = '4kb'

type SetupOptions = {
  settings: Settings
  language: Language
  signsProfiles: boolean
  outage: () => Outage | undefined
  show: (response: Response, page: Page, status?: number) => void
}

/** The form for the address and what it leads to, in one language. What is typed is neither logged nor stored. */
export function setupRoutes(options: SetupOptions): Router {
  const { settings, language, signsProfiles, outage, show } = options
  const now = () => ({ settings, language, outage: outage() })
  const router = express.Router()
  router.get('/', (request, response) => {
    const reason = REFUSAL_REASONS.find((one) => one === request.query.problem)
    const problem = reason && describeRefusal({ kind: 'refused', reason }, language)
    show(response, setupFormPage(now(), problem))
  })
  const body = express.urlencoded({ extended: false, limit: MAXIMUM_BODY, inflate: false })
  router.post('/', rateLimit(PER_ADDRESS), body, (request, response) => {
    const typed: unknown = request.body?.address
    const address = typeof typed === 'string' ? typed : undefined
    const made = prepare(settings, { address })
    // A page about one person: no cache keeps it.
    response.set('cache-control', 'no-store')
    if (made.kind === 'refused')
      show(response, setupFormPage(now(), describeRefusal(made, language)), 422)
    else show(response, setupPage(now(), made.account.address, { signsProfiles }))
  })
  return router
}
