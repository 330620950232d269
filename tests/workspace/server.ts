import { createServer, type ServerResponse } from 'node:http'
import type { Settings } from '../../shared/settings/index.ts'
import type { Build, Paths } from './builds/build.ts'
import { type BuildName, builds } from './builds/index.ts'
import { answerApi } from './core/api.ts'
import { createAssets } from './core/assets.ts'
import { avatarReply } from './core/person.ts'
import { html, type Reply } from './core/reply.ts'
import { securityHeaders } from './core/security-headers.ts'
import { createStore, type Store } from './core/store.ts'
import { type Visit, visitOf } from './core/visit.ts'

export { BUILD_NAMES, type BuildName } from './builds/index.ts'
export { ACCOUNTS, type Account } from './core/accounts.ts'
export type { Store } from './core/store.ts'

export type WorkspaceOptions = {
  settings: Settings
  /** @default a free port */
  port?: number
  /** @default "127.0.0.1" */
  host?: string
  /** @default "semantic" */
  build?: BuildName
  /** Keeps passwords and preferences beyond this process. @default memory */
  dataFile?: string
  /** Tells whoever else has to know a new password, as mail servers have. */
  onPasswordSet?: (user: string, password: string) => Promise<void>
}

export type Workspace = {
  origin: string
  /** Where to find pages in this build, for deep links. */
  paths: Paths
  store: Store
  close(): Promise<void>
}

/** Starts one demo workspace; several may run in one process without knowing of each other. */
export async function startWorkspace({
  settings,
  port = 0,
  host = '127.0.0.1',
  build: name = 'semantic',
  dataFile,
  onPasswordSet,
}: WorkspaceOptions): Promise<Workspace> {
  const store = telling(await createStore(dataFile), onPasswordSet)
  const build: Build = builds[name]
  const assets = createAssets(name)
  const headers = securityHeaders(build.policy)
  let origin = ''

  const server = createServer(async (request, response) => {
    try {
      const visit = visitOf(request, {
        store,
        settings,
        origin,
        language: build.language,
        textChanges: build.texts ?? {},
      })
      send(response, await answer(visit, build, assets), headers)
    } catch (error) {
      console.error('demo workspace:', error)
      send(response, html('500', 500), headers)
    }
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string')
    throw new Error(`demo workspace: no port, the address is ${JSON.stringify(address)}`)
  origin = `http://${host}:${address.port}`

  return {
    origin,
    paths: build.paths,
    store,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function answer(
  visit: Visit,
  build: Build,
  assets: (pathname: string) => Promise<Reply>,
): Promise<Reply> {
  const { pathname } = visit.url
  if (pathname.startsWith('/assets/')) return assets(pathname)
  if (pathname.startsWith('/api/')) return answerApi(visit)
  if (pathname.startsWith('/avatars/')) return avatar(visit)
  return (await build.respond(visit)) ?? html('404', 404)
}

function avatar(visit: Visit): Reply {
  const user = decodeURIComponent(visit.url.pathname.slice('/avatars/'.length)).replace(
    /\.svg$/,
    '',
  )
  const account = visit.session && visit.store.findAccount(user)
  return account ? avatarReply(account) : html('404', 404)
}

function send(response: ServerResponse, reply: Reply, headers: Record<string, string>): void {
  response.writeHead(reply.status, { ...headers, ...reply.headers })
  response.end(reply.body)
}

function telling(store: Store, onPasswordSet: WorkspaceOptions['onPasswordSet']): Store {
  if (!onPasswordSet) return store
  return {
    ...store,
    setPassword: async (user, password) => {
      await store.setPassword(user, password)
      await onPasswordSet(user, password)
    },
  }
}
