import type { Client } from './fetch-client.ts'

/** Microsoft's own Web Chat: a client that knows nothing of us. */
export const WEB_CHAT = {
  name: 'botframework-webchat',
  version: '4.18.1',
  integrity:
    'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
} as const satisfies Client
