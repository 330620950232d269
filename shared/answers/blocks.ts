import type { Action, Block, Value } from './answer.ts'

export const text = (content: string): Block => ({ kind: 'text', text: content })

export const info = (content: string): Block => ({ kind: 'notice', tone: 'info', text: content })

export const warning = (content: string): Block => ({
  kind: 'notice',
  tone: 'warning',
  text: content,
})

export const steps = (items: string[], title?: string): Block => ({
  kind: 'steps',
  ...(title !== undefined && { title }),
  items,
})

export const values = (items: Value[], title?: string): Block => ({
  kind: 'values',
  ...(title !== undefined && { title }),
  items,
})

/** No block at all without buttons. */
export const actions = (...items: (Action | undefined)[]): Block[] => {
  const given = items.filter((item) => item !== undefined)
  return given.length > 0 ? [{ kind: 'actions', items: given }] : []
}
