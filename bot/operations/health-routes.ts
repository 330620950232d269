import express, { type Request, type Router } from 'express'
import type { BotStorage } from '../storage/storage.ts'
import type { Metrics } from './metrics.ts'
import { Refusal } from './refusal.ts'

/** For those who watch over the process: does it live, can it work, how is it doing. */
export function healthRoutes(storage: BotStorage, metrics: Metrics): Router {
  const router = express.Router()
  router.get(['/healthz', '/readyz', '/metrics'], (_request, response, next) => {
    response.set('cache-control', 'no-store')
    next()
  })
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    const isReady = await storage.ping().then(
      () => true,
      () => false,
    )
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ok' : 'storage unreachable' })
  })
  router.get('/metrics', (request, response) => {
    if (!isFromThisMachine(request)) throw new Refusal(404, 'NotFound', 'There is no GET /metrics')
    response.type('text/plain; version=0.0.4').send(metrics.text())
  })
  return router
}

/** Not through a proxy either: what it passes on comes from outside. */
function isFromThisMachine(request: Request): boolean {
  const address = request.socket.remoteAddress ?? ''
  const isLocal = address === '::1' || /^(::ffff:)?127\./.test(address)
  return isLocal && request.get('x-forwarded-for') === undefined
}
