import type { Language } from '../../../shared/language.ts'

/** What a control of the card does; the numbers of `choice` and `copy` count from 1. */
export type Act =
  | 'minimise'
  | 'expand'
  | 'pause'
  | 'resume'
  | 'stop'
  | 'close'
  | 'next'
  | 'help'
  | 'show'
  | 'picture'
  | 'choose'
  | 'none'
  | 'done'
  | 'yes'
  | 'no'
  | `choice-${number}`
  | 'copy-all'
  | `copy-${number}`

export type Button = {
  act: Act
  label: string
  /** What it is called where its label alone would not tell. */
  name?: string
  isMain?: boolean
  isExpanded?: boolean
}

export type ValueLine = {
  label: string
  value: string
  copy: Button
  /** What became of copying it. */
  outcome?: string | undefined
}

/** The part of a window that a picture marks. */
export type PictureKind = 'top-right' | 'top' | 'left' | 'field' | 'button'

/** Everything the card shows, in words. */
export type CardModel = {
  language: Language
  label: string
  /** A chip is a paused card; a small one shows its title only. */
  shape: 'full' | 'small' | 'chip'
  progress?: string | undefined
  /** How much of the guide lies behind, from 0 to 1. */
  share: number
  title: string
  text: string
  notices: readonly string[]
  skipped?: string | undefined
  /** What the guide has led to. */
  values: readonly ValueLine[]
  /** Why the values stand in this order. */
  order?: string | undefined
  status?: { text: string; isSearching: boolean } | undefined
  question?: string | undefined
  choices: readonly Button[]
  picture?: { kind: PictureKind; label: string } | undefined
  /** What may help when the target cannot be found. */
  offers: readonly Button[]
  /** The question above them. */
  offer?: string | undefined
  tools: readonly Button[]
  buttons: readonly Button[]
  hint?: string | undefined
  /** Read out politely when it changes. */
  announcement: string
}
