import type { Language } from '../../language.ts'
import type { Understood } from '../../understanding/index.ts'
import { countOwnWords, hasWordsOf } from './own-words.ts'

/** What is known of the language before a message is read. */
type Known = {
  /** The language that the conversation is in. */
  conversation?: Language | undefined
  /** The language of the page or client. */
  page?: Language | undefined
  /** The operator's, for what says nothing itself. */
  settings?: Language | undefined
}

type Heard = Pick<Understood, 'language' | 'isLanguageClear' | 'isQuote'>

/**
 * The language to answer a message in; undefined where nothing tells. A conversation keeps its own until several
 * words of a person are of the other one; a page's gives way to one such word.
 */
export function chooseLanguage(
  text: string,
  { conversation, page, settings }: Known,
  heard: Heard,
): Language | undefined {
  if (conversation) return heard.isQuote ? conversation : continueIn(conversation, text, heard)
  const soundsOther = heard.isLanguageClear && heard.language !== page
  if (page && !soundsOther && !hasWordsOf(otherThan(page), text)) return page
  const own = countOwnWords(text)
  const isQuote = heard.isQuote || own.isProgramAlone
  const spoken = own.de === own.en ? undefined : own.de > own.en ? 'de' : 'en'
  if (page) {
    if (isQuote || isOneWord(text) || isValuesAlone(text)) return page
    const isClear = heard.isLanguageClear && own.isWhole && isProse(text)
    // One word is a slip or a dialect's ("i", "is") where the whole sounds otherwise.
    if (spoken && !(isClear && own[spoken] === 1)) return spoken
    return isClear ? heard.language : page
  }
  if (!isQuote && spoken && !isOneWord(text)) return spoken
  const saysNothing = (isOneWord(text) && !isQuote) || isValuesAlone(text)
  return (saysNothing ? settings : undefined) ?? heard.language
}

/** The language of a conversation after one more message. */
export function continueIn(conversation: Language, text: string, heard?: Heard): Language {
  if (!hasWordsOf(otherThan(conversation), text)) return conversation
  const { de, en, isWhole, isProgramAlone } = countOwnWords(text)
  const [same, other] = conversation === 'de' ? [de, en] : [en, de]
  if (isProgramAlone || other <= same || isOneWord(text)) return conversation
  const sounds = heard?.isLanguageClear && isWhole && isProse(text) ? heard.language : undefined
  // A single word ("welcher Port?") does where the whole sounds like it, several where it does not sound otherwise.
  const isOther =
    other === 1 ? same === 0 && sounds === otherThan(conversation) : sounds !== conversation
  return isOther ? otherThan(conversation) : conversation
}

function otherThan(language: Language): Language {
  return language === 'de' ? 'en' : 'de'
}

/** "Ciao", "asdf": too little to tell the language of somebody by. */
function isOneWord(text: string): boolean {
  return (text.match(/\p{L}+/gu) ?? []).length <= 1
}

/** "imap.example.org 993 ssl user anna.muster": the names of values are the same in every language. */
function isValuesAlone(text: string): boolean {
  if (!/\d{2,}/.test(text)) return false
  const words = text.replace(VALUE, ' ').match(/\p{L}{2,}/gu) ?? []
  return words.every((word) => NEUTRAL.test(word))
}

/** Hosts, addresses, names with a dot, calls in code and what is quoted in them. */
const VALUE = /\S*[._@/\\]\S*|["'][^"'\n]{0,80}["']/g
const NEUTRAL =
  /^(?:imaps?4?|pop3?s?|smtps?|ssl|tls|starttls|auto|user(?:name)?|login|server|host|port|e?mail|account|check|ok|url|curl|python|java|php(?:mailer)?|nodemailer|powershell|django|true|false|secure|props|put)$/i

/** No list, table or label, which have the language of the program. */
function isProse(text: string): boolean {
  return !/[\n:=>|\t]/.test(text)
}
