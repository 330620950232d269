import type { IncomingMessage } from 'node:http'
import { type Language, parseLanguage } from '../../../shared/language.ts'
import type { Settings } from '../../../shared/settings/index.ts'
import { type Text, textFrom } from '../client/text.ts'
import type { Account } from './accounts.ts'
import type { Session } from './sessions.ts'
import type { Store } from './store.ts'
import { type TextChanges, type Texts, textsOf } from './texts.ts'

const BODY_LIMIT = 64 * 1024

/** One request with everything that a page needs to answer it. */
export type Visit = {
  method: string
  url: URL
  session: Session | undefined
  account: Account | undefined
  language: Language
  texts: Texts
  text: Text
  store: Store
  settings: Settings
  cookieName: string
  header(name: string): string | undefined
  /** Throws on a body that is too long. */
  readBody(): Promise<string>
}

export type VisitOptions = {
  store: Store
  settings: Settings
  origin: string
  /** The only first language of a build; without it the browser's wish counts. */
  language: Language | undefined
  textChanges: TextChanges
}

export function visitOf(request: IncomingMessage, options: VisitOptions): Visit {
  const { store, settings, origin } = options
  const header = (name: string) => {
    const value = request.headers[name]
    return Array.isArray(value) ? value[0] : value
  }
  // Cookies ignore the port, and several workspaces may run on one machine.
  const cookieName = `workspace-${new URL(origin).port}`
  const session = store.sessions.find(cookieOf(header('cookie'), cookieName))
  const language =
    (session && store.preferences(session.user).language) ??
    options.language ??
    preferredLanguage(header('accept-language'))
  const texts = textsOf(language, options.textChanges)
  return {
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', origin),
    session,
    account: session && store.findAccount(session.user),
    language,
    texts,
    text: textFrom(texts),
    store,
    settings,
    cookieName,
    header,
    readBody: () => readBody(request),
  }
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pair = header?.split('; ').find((entry) => entry.startsWith(`${name}=`))
  return pair?.slice(name.length + 1)
}

/** The first of our languages in the browser's order of wishes. @default German */
function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((wish) => {
    const [tag, weight] = wish.trim().split(';q=')
    return { language: parseLanguage(tag), weight: weight === undefined ? 1 : Number(weight) }
  })
  return wishes.sort((a, b) => b.weight - a.weight).find((wish) => wish.language)?.language ?? 'de'
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = ''
  request.setEncoding('utf8')
  for await (const chunk of request) {
    body += chunk
    if (body.length > BODY_LIMIT) throw new Error(`demo workspace: body over ${BODY_LIMIT} bytes`)
  }
  return body
}
