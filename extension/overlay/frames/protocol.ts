import type { Names } from '../../../shared/guides/index.ts'
import type { Fingerprint } from '../locate/fingerprint.ts'
import type { Geometry } from '../locate/spot.ts'
import type { Evidence } from '../locate/vote.ts'
import type { Wanted } from '../locate/wanted.ts'

/** Where a frame's window lies in the top one, for what judges by the place on the screen. */
export type Placement = {
  /** From the top left corner of the page, not of what is scrolled into view. */
  left: number
  top: number
  scaleX: number
  scaleY: number
  /** Of the top window. */
  width: number
  isRtl: boolean
  /** Addresses of the pages around. */
  url: string
}

/** What a frame is to look for; told once, and again when it changes. */
export type Brief = {
  kind: 'brief'
  /** The browser's number of the frame. */
  id: number
  wanted: Readonly<Record<string, Wanted>>
  texts: readonly Names[]
  messages: readonly { words: Names; unless?: Names | undefined }[]
  /** Source of the pattern by which texts are sorted out. */
  vocabulary: string | undefined
}

/** What matters just now. */
export type Wish = {
  kind: 'wish'
  /** Targets whose press is to be told; undefined before anything is known of this frame over this line. */
  watch?: readonly string[] | undefined
  /** Keys of what is being shown. */
  follow: readonly string[]
  wasSent: boolean
  placement: Placement
}

export type ToFrame =
  | Brief
  | Wish
  | { kind: 'bring' | 'focus'; key: string }
  /** Up by so much, in the frame's own pixels. */
  | { kind: 'scroll'; key: string; by: number }
  /** This press has come. */
  | { kind: 'heard'; id: string; gesture: string }

/** An element of the frame: never what is typed in it, only whether something is. */
export type FarSpot = {
  key: string
  evidence: Evidence
  enabled: boolean
  name: string
  fingerprint: Fingerprint
  isFilled: boolean
}

export type FarOutcome = {
  kind: 'found' | 'ambiguous' | 'missing'
  spots: readonly FarSpot[]
  hidden: number
}

/** A confirmation that stands there; its words stay in the frame. */
export type FarMessage = { id: string; mark: string }

/** Everything that is to be known of a frame; told when it changes. */
export type Report = {
  kind: 'report'
  url: string
  isLoading: boolean
  outcomes: Readonly<Record<string, FarOutcome>>
  /** By the order of the brief. */
  texts: readonly boolean[]
  messages: readonly (readonly FarMessage[])[]
  places: Readonly<Record<string, Geometry>>
}

export type FromFrame =
  | Report
  | { kind: 'moved'; places: Readonly<Record<string, Geometry>> }
  | { kind: 'brought'; key: string }
  | { kind: 'pressed'; id: string; gesture: string }
  | { kind: 'gesture' | 'jump' | 'here' | 'bye' }
