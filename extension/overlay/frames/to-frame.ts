import type { Names } from '../../../shared/guides/index.ts'
import type { Wanted } from '../locate/wanted.ts'
import type { Brief, Placement, ToFrame, Wish } from './protocol.ts'
import {
  type Check,
  isNumber,
  isText,
  isYesOrNo,
  listOf,
  maybe,
  oneOf,
  recordOf,
  shaped,
} from './shape.ts'

const isNames = shaped<Names>({ de: listOf(isText), en: listOf(isText) })

const TO_FRAME: readonly Check<ToFrame>[] = [
  shaped<Brief>({
    kind: oneOf('brief'),
    id: isNumber,
    wanted: recordOf(isWanted),
    texts: listOf(isNames),
    messages: listOf(shaped<Brief['messages'][number]>({ words: isNames, unless: maybe(isNames) })),
    vocabulary: maybe(isText),
  }),
  shaped<Wish>({
    kind: oneOf('wish'),
    watch: maybe(listOf(isText)),
    follow: listOf(isText),
    wasSent: isYesOrNo,
    placement: shaped<Placement>({
      left: isNumber,
      top: isNumber,
      scaleX: isNumber,
      scaleY: isNumber,
      width: isNumber,
      isRtl: isYesOrNo,
      url: isText,
    }),
  }),
  shaped<Extract<ToFrame, { kind: 'bring' | 'focus' }>>({
    kind: oneOf('bring', 'focus'),
    key: isText,
  }),
  shaped<Extract<ToFrame, { kind: 'scroll' }>>({
    kind: oneOf('scroll'),
    key: isText,
    by: isNumber,
  }),
  shaped<Extract<ToFrame, { kind: 'heard' }>>({
    kind: oneOf('heard'),
    id: isText,
    gesture: isText,
  }),
]

export function isToFrame(message: unknown): message is ToFrame {
  return TO_FRAME.some((check) => check(message))
}

/** A target comes from our own data and from settings that were checked: only that it is one is asked here. */
function isWanted(value: unknown): value is Wanted {
  if (typeof value !== 'object' || value === null || !('target' in value)) return false
  const { target } = value
  return typeof target === 'object' && target !== null && 'roles' in target && isRoles(target.roles)
}

const isRoles = listOf(isText)
