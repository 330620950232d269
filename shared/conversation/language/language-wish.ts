import { fold } from '../../understanding/index.ts'
import { isUnclear } from '../follow-ups/unclear.ts'
import { countOwnWords, QUOTED } from './own-words.ts'
import { namesLanguage, wantedLanguage } from './wanted-language.ts'
import { isWishFor, LIGHT, namesThing } from './wish-patterns.ts'

/** What is said about the language of the conversation, and what is said beside it. */
export type LanguageWish = { wish: string; rest: string }

/** Between what is wished for and what is asked: signs, line ends and joining words. */
const BORDER =
  /((?<=[.!?])\s+|\s*[,;:]\s+|\s+[-–—]\s+|\n+|\s+(?:and|und|but|aber|because|weil|denn|da|since)\s+)/iu

/**
 * "English please. And the password?": the wish about the conversation's language and the rest of the message.
 * Undefined where a language is named and nobody wants another one: "my Outlook is in German".
 */
export function findLanguageWish(text: string): LanguageWish | undefined {
  if (!namesLanguage(fold(text))) return undefined
  const quotes: string[] = []
  const masked = text.replace(QUOTED, (quote) => `\uE000${quotes.push(quote) - 1}\uE001`)
  const clauses = masked.split(BORDER)
  const isWished = clauses.map(
    (clause, index) =>
      index % 2 === 0 && isWish(fold(clause), clauses[index - 1] ?? '', clauses[index + 1] ?? ''),
  )
  if (!isWished.includes(true)) return undefined
  const wish = clauses.filter((_, index) => isWished[index]).join('. ')
  const rest = clauses
    // What names the language beside the wish gives its reason.
    .map((clause, index) =>
      index % 2 === 0 && (isWished[index] || isReason(fold(clause))) ? '' : clause,
    )
    .join('')
    .replace(/\uE000(\d+)\uE001/g, (_, place) => quotes[Number(place)] ?? '')
    .replace(/^[\s,;:.!?–—-]+(?=\S)/u, '')
    .replace(/[\s,;:–—-]+$/u, '')
  if (isExcuse(wish, rest, text)) return undefined
  return { wish, rest: isSaying(rest) ? rest : '' }
}

/** A program, a device, a person or a word is spoken of, or both languages are. */
export function isAboutThing(text: string): boolean {
  const folded = fold(text)
  return namesThing(folded) || isBoth(folded)
}

/** The message without the names of languages: what is asked about a program that has one. */
export function withoutLanguageNames(text: string): string {
  return text
    .replace(NAMED, ' ')
    .replace(/[ \t]{2,}/g, ' ')
    .trim()
}

const NAMED =
  /(?:\b(?:(?:it'?s|es ist|ist|is|are|sind) )?(?:set to|in|auf|ins|into|to) )?\b(?:deutsch|german|engl)\p{L}*/giu

function isWish(folded: string, before: string, behind: string): boolean {
  if (!namesLanguage(folded) || isBoth(folded)) return false
  if (behind.includes(':') && TRANSLATE.test(folded)) return false
  const words = folded.match(/[\p{L}\p{N}']+/gu) ?? []
  const isBare = words.length <= 9 && words.every((word) => LIGHT.test(word))
  // "A signature in German and English" is no wish for English.
  if (isBare) return !/\p{L}/u.test(before + behind) || /\b(?:bitte|please|pls)\b/.test(folded)
  return isWishFor(folded)
}

/** "Translate into German: …" is about somebody else's text. */
const TRANSLATE = /\b(?:translate|uebersetz\w*)\b|^bitte ins?\b/

/** "Only German and English?" */
function isBoth(folded: string): boolean {
  return (
    /deutsch|german/.test(folded) && /engl/.test(folded) && /\b(?:and|und|or|oder)\b/.test(folded)
  )
}

function isReason(folded: string): boolean {
  return namesLanguage(folded) || isUnclear(folded) || SAID.test(folded)
}

/** "Could you repeat in English what you just wrote?" */
const SAID =
  /^(?:das )?(?:was|what) (?:sie|du|you|ihr)\b.{0,30}\b(?:geschrieben|gesagt|schreib\w*|said|wrote|written|say)\b/

/** "My English is weak. What do I enter?": who says so in that language excuses it and wants no other. */
function isExcuse(wish: string, rest: string, text: string): boolean {
  if (!isSaying(rest)) return false
  const wanted = wantedLanguage(fold(wish), 'de')
  const refused = wanted === 'de' ? 'en' : 'de'
  const names = { de: /deutsch|german/i, en: /engl/i }
  if (names[wanted].test(wish) || !names[refused].test(wish)) return false
  const own = countOwnWords(text)
  return own[refused] > own[wanted]
}

/** More than "sorry" and "thanks". */
function isSaying(rest: string): boolean {
  const words = fold(rest).match(/[\p{L}\p{N}']+/gu) ?? []
  return words.some((word) => !LIGHT.test(word))
}
