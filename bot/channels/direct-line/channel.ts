import type { Channel } from '../channel.ts'
import { createConversations } from './conversations.ts'
import { LocalAdapter } from './local-adapter.ts'
import { createRoutes } from './routes.ts'
import { serveStream } from './stream.ts'
import { createTokens } from './tokens.ts'

/** How long a person waits at most when the process that had their message died. */
const SWEEP_MS = 5_000

const DIRECT_LINE_PATH = '/v3/directline'

/** Direct Line 3.0 in this process: for our own chat and for any standard client, without a cloud. */
export const directLine: Channel = {
  id: 'direct-line',
  async mount(host) {
    const tokens = createTokens(await host.storage.secret())
    const conversations = createConversations({ ...host, adapter: new LocalAdapter(host.agent) })
    host.app.use(DIRECT_LINE_PATH, createRoutes({ ...host, tokens, conversations }))
    serveStream({ ...host, tokens, path: DIRECT_LINE_PATH })
    const recover = () =>
      conversations.recover().catch((error) => host.report('recovery-failed', error))
    const sweep = setInterval(recover, SWEEP_MS).unref()
    host.signal.addEventListener('abort', () => clearInterval(sweep), { once: true })
    return { recover, settle: conversations.settle }
  },
}
