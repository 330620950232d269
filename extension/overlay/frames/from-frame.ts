import type { Box } from '../locate/boxes.ts'
import type { Fingerprint } from '../locate/fingerprint.ts'
import type { Geometry } from '../locate/spot.ts'
import type { FarMessage, FarOutcome, FarSpot, FromFrame, Report } from './protocol.ts'
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

const isBox = shaped<Box>({ left: isNumber, top: isNumber, width: isNumber, height: isNumber })
const isPlaces = recordOf(
  shaped<Geometry>({ box: isBox, part: isBox, around: maybe(isBox), isCovered: isYesOrNo }),
)
const isSpot = shaped<FarSpot>({
  key: isText,
  evidence: recordOf(isNumber),
  enabled: isYesOrNo,
  name: isText,
  fingerprint: shaped<Fingerprint>({
    tag: isText,
    role: isText,
    name: isText,
    id: isText,
    path: isText,
    origin: isText,
  }),
  isFilled: isYesOrNo,
})

const FROM_FRAME: readonly Check<FromFrame>[] = [
  shaped<Report>({
    kind: oneOf('report'),
    url: isText,
    isLoading: isYesOrNo,
    outcomes: recordOf(
      shaped<FarOutcome>({
        kind: oneOf('found', 'ambiguous', 'missing'),
        spots: listOf(isSpot),
        hidden: isNumber,
      }),
    ),
    texts: listOf(isYesOrNo),
    messages: listOf(listOf(shaped<FarMessage>({ id: isText, mark: isText }))),
    places: isPlaces,
  }),
  shaped<Extract<FromFrame, { kind: 'moved' }>>({ kind: oneOf('moved'), places: isPlaces }),
  shaped<Extract<FromFrame, { kind: 'brought' }>>({ kind: oneOf('brought'), key: isText }),
  shaped<Extract<FromFrame, { kind: 'pressed' }>>({
    kind: oneOf('pressed'),
    id: isText,
    gesture: isText,
  }),
  shaped<Extract<FromFrame, { kind: 'gesture' | 'jump' | 'here' | 'bye' }>>({
    kind: oneOf('gesture', 'jump', 'here', 'bye'),
  }),
]

export function isFromFrame(message: unknown): message is FromFrame {
  return FROM_FRAME.some((check) => check(message))
}
