import type { Understood } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'
import type { ShortFollowUp } from './short-follow-up.ts'
import { SHORT_FOLLOW_UPS } from './short-follow-up-list.ts'
import { openCheck } from './where.ts'

const PROFILE: ShortFollowUp = {
  after: ['client-setup'],
  asks: /\bprofil\w*\b/,
  say: 'profile',
  offers: ['profile'],
}

const WAITING: ShortFollowUp = {
  after: [],
  asks: /\b(?:wie lang\w*|how long|wieviel|wie viele?|how many)\b/,
  say: 'how-long',
}

/** What a few words stand for after the topic before; nothing where they are a question that is understood without it. */
export function findShortFollowUp(
  folded: string,
  { candidates, zone }: Understood,
  context: Context,
  hasProfile: boolean,
): ShortFollowUp | undefined {
  const { topic } = context
  const [best] = candidates
  // What there is instead tells no more: "no Sicherheit, only Profil and Sprache".
  const said = folded.replace(/(?<=\S{3}), (?:only|just|nur|bloss|sondern)\b.*$/, '')
  if (said.length > 70) return undefined
  const words = said
    .replace(/["?!.,;:()]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
  if (openCheck(context) === 'wait' && WAITING.asks.test(words)) return WAITING
  if (hasProfile && topic === 'client-setup' && PROFILE.asks.test(words)) return PROFILE
  const found = SHORT_FOLLOW_UPS.find(
    ({ after, asks, isClear, over }) =>
      ((topic && after.includes(topic)) ||
        (isClear && (zone !== 'answer' || (best && over?.includes(best.topic))))) &&
      asks.test(words),
  )
  const isOwn =
    zone === 'answer' &&
    best !== undefined &&
    best.confidence > 0.9 &&
    ![topic, found?.topic, ...(found?.over ?? []), 'language-switch', 'thanks', 'show-me'].includes(
      best.topic,
    )
  return isOwn ? undefined : found
}
