import { isUnmistakable } from './secret-shape.ts'
import { type Span, spanOf } from './span.ts'

/** "Server=…;Port=993": of such a row the names are none. */
const ROW = /^\w+=[^;=]+(?:;\w+=[^;=]+)+;?$/

/** Secrets that need no label: capital and small letters, digits and signs in one word. */
export function findByShape(text: string): Span[] {
  return [...text.matchAll(/[^\s"„“”»«<>]{8,}/gu)].flatMap(({ 0: token, index }) =>
    ROW.test(token)
      ? [...token.matchAll(/(?<==)[^;]+/g)].flatMap((value) => find(value[0], index + value.index))
      : find(token, index),
  )
}

function find(token: string, index: number): Span[] {
  return isUnmistakable(token) ? [spanOf(token, index)] : []
}
