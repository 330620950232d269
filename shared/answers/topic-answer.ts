import type { Language } from '../language.ts'
import type { MailClient } from '../mail-clients/index.ts'
import type { MailValues } from '../rules/index.ts'
import type { Protocol, Settings } from '../settings/index.ts'
import type { Block, Slots, Topic } from './answer.ts'
import type { Asked } from './asked.ts'
import type { Diagnosis, Problem } from './diagnosis/diagnosis.ts'
import type { Outage } from './outage.ts'

export type ToldHosts = Partial<Record<Protocol, string>>

/** All that an answer is made from. */
export type AnswerRequest = {
  language: Language
  slots: Slots
  settings: Settings
  /** Server values that the person typed, one entry a server; the rules judge them. */
  values?: readonly MailValues[]
  /** Words about settings that belong to no server for sure. */
  unread?: readonly string[]
  /** The programs that the values may stand in, the likeliest first. */
  programs?: readonly MailClient[]
  /** The year of the program's version, such as "2013". */
  version?: string | undefined
  /** Names of servers that the person told, where the settings have none. */
  told?: ToldHosts
  /** The plain question that was asked; then its answer takes the place of the topic's. */
  asked?: Asked
  /** What is known about a problem and which checks were tried. */
  diagnosis?: Diagnosis
  /** The unsolved problem that the conversation was about last, whatever was asked since. */
  problem?: Problem
  /** The letter about it was shown already, and nothing is new. */
  isWritten?: boolean
  /** Servers that are known to be down. */
  outage?: Outage
  /** Only the heart of it: one of several answers, or said before. */
  isBrief?: true
  /** It stands on a page of its own: there is nobody to ask back. */
  isPage?: true
}

/** What one topic says. The file's name is the topic. */
export type TopicAnswer = {
  topic: Topic
  blocks: (request: AnswerRequest) => Block[]
  /** The heart of it in a sentence or two, what was asked for first; without it there is nothing to leave out. */
  brief?: (request: AnswerRequest) => Block[]
}
