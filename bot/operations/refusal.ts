import type { NextFunction, Request, Response } from 'express'

/** A request that is refused with a reason the client's developer understands; shaped as Bot Framework does. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** Turns whatever went wrong into one clear JSON error; what is no one's fault but ours says nothing about the inside. */
export function answerRefusals(report: (code: string, error: unknown) => void) {
  return (error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const { status, code, message } = error instanceof Refusal ? error : toRefusal(error)
    if (status >= 500) report('request-failed', error)
    if (status === 503) response.set('retry-after', '5')
    response.status(status).json({ error: { code, message } })
  }
}

function toRefusal(error: unknown): Refusal {
  switch (fieldOf(error, 'type')) {
    case 'entity.too.large':
      return new Refusal(413, 'MessageSizeTooBig', 'The body is too large')
    case 'entity.parse.failed':
      return new Refusal(400, 'BadSyntax', 'The body is not valid JSON')
  }
  // Express marks what the client did wrong (bad path, broken upload, unknown charset) with its status.
  const status = Number(fieldOf(error, 'status'))
  return status >= 400 && status < 500
    ? new Refusal(status, 'BadSyntax', 'The request is not valid')
    : new Refusal(503, 'ServiceError', 'The service cannot do this at the moment')
}

function fieldOf(error: unknown, field: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, field) : undefined
}
