import express, { type Request, type Router } from 'express'
import {
  appleProfile,
  autodiscoverConfig,
  autodiscoverError,
  type ConfigFile,
  describeRefusal,
  readAutodiscoverRequest,
  thunderbirdConfig,
} from '../../shared/autoconfig/index.ts'
import type { Language } from '../../shared/language.ts'
import type { Settings } from '../../shared/settings/index.ts'
import { rateLimit } from '../operations/rate-limit.ts'
import { Refusal } from '../operations/refusal.ts'
import { preferredLanguage } from '../preferred-language.ts'
import { DOCUMENT_HEADERS, sendCacheable } from './send-cacheable.ts'
import type { ProfileSigner } from './sign-profile.ts'

/** A whole company may come from one address, and programs ask at several places one after the other. */
const PER_ADDRESS = { perSecond: 20, burst: 200 }

/** A real Autodiscover request has about 400 characters. */
const MAXIMUM_BODY = '32kb'

const THUNDERBIRD = ['/.well-known/autoconfig/mail/config-v1.1.xml', '/mail/config-v1.1.xml']
const AUTODISCOVER = '/autodiscover/autodiscover.xml'

export type AutoconfigOptions = {
  settings: Settings
  /** The language of a profile when nothing else tells. */
  language: Language
  /** Without one, profiles are served as they are; devices then say that they are not signed. */
  signer?: ProfileSigner | undefined
}

/**
 * Where mail programs and devices look for a configuration. Knows no mailboxes: whether an address exists cannot be told from an answer.
 * Nothing of a request is logged, stored, or repeated before it was checked.
 */
export function autoconfigRoutes({ settings, language, signer }: AutoconfigOptions): Router {
  const router = express.Router({ caseSensitive: false })
  const limit = rateLimit(PER_ADDRESS)

  router.get(THUNDERBIRD, limit, (request, response) => {
    const made = thunderbirdConfig(settings, { address: parameter(request, 'emailaddress') })
    if (made.kind === 'file') return sendCacheable(response, made.contentType, made.text)
    const spoken = preferredLanguage(request, language)
    response.vary('accept-language').status(404).type('txt').set('cache-control', 'no-cache')
    response.send(`${describeRefusal(made, spoken)}\n`)
  })

  const body = express.text({ type: ['*/xml', '+xml'], limit: MAXIMUM_BODY, inflate: false })
  router.post(AUTODISCOVER, limit, body, (request, response) => {
    const text: unknown = request.body
    if (typeof text !== 'string' || text === '')
      throw new Refusal(415, 'UnsupportedMediaType', 'Autodiscover takes XML (text/xml)')
    const { contentType, text: answer } = autodiscoverAnswer(text, settings)
    // The answer to a POST: no cache would keep it, and none has to.
    response
      .set({ ...DOCUMENT_HEADERS, 'content-type': contentType, 'cache-control': 'no-store' })
      .send(answer)
  })
  router.all(AUTODISCOVER, (_request, response) => {
    response.set('allow', 'POST')
    throw new Refusal(405, 'MethodNotAllowed', 'Autodiscover is asked by POST')
  })

  router.get('/profile.mobileconfig', limit, async (request, response) => {
    const spoken = preferredLanguage(request, language)
    const address = parameter(request, 'address')
    const made = appleProfile(settings, { address }, { language: spoken })
    response.vary('accept-language')
    if (made.kind === 'refused') {
      // A person stands before it: the form says what is wrong.
      const problem = address === undefined ? '' : `?problem=${made.reason}`
      response.set('cache-control', 'no-cache').redirect(303, `/${spoken}/setup${problem}`)
      return
    }
    response.attachment(made.fileName)
    const content = signer ? new Uint8Array(await signer.sign(made.text)) : made.text
    sendCacheable(response, made.contentType, content, `${signer?.id ?? ''}${made.text}`)
  })
  return router
}

function autodiscoverAnswer(body: string, settings: Settings): ConfigFile {
  const read = readAutodiscoverRequest(body)
  const made =
    read.kind === 'request' ? autodiscoverConfig(settings, { address: read.address }) : undefined
  return made?.kind === 'file' ? made : autodiscoverError()
}

/** Given once; a name that is given twice is not given. */
function parameter(request: Request, name: string): string | undefined {
  const value = request.query[name]
  return typeof value === 'string' ? value : undefined
}
