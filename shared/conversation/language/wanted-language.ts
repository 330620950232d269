import type { Language } from '../../language.ts'

const NAME =
  /deutsch(?!land)|german(?!y)|allemand|duetsch|dutsch|doitsch|deitsch|engl(?!and|aend)|engilsh|ingles|\beng\b/g

/** "Only Profil and Sprache": an entry of the settings, and no wish. */
export function isLabelOfSettings(folded: string): boolean {
  if (!/\bsprache\b|\blanguage\b/.test(folded) || folded.search(NAME) >= 0) return false
  return (
    /\b(?:profile?|benachrichtigung\w*|notifications?|sicherheit|security)\b/.test(folded) ||
    (/\beinstellungen\b/.test(folded) && !/stell(?:en|e)\b|wechs|aender|chang|switch/.test(folded))
  )
}

/** Whether somebody speaks of a language at all, or of languages. */
export function namesLanguage(folded: string): boolean {
  if (isLabelOfSettings(folded)) return false
  return folded.search(NAME) >= 0 || /sproch|sprach|languag|\blang\b|idioma|langue/.test(folded)
}

const OTHERS =
  /\b(?:franz|french|ital|tuerk|turk|span(?:ish|isch)|poln|polish|polnisch|russ|arab|ukrain|niederlaend|dutch\b|portug|chines|japan|hindi|rumaen|romanian|kroat|croat|serb|ungar|hungar|tschech|czech)\w*|\b(?:welche\w*|which|what|how many|wie ?viele?|andere\w*|other) (?:sprache|language)\w*/

/** Which languages there are is asked, or for one that we do not speak. */
export function asksForLanguages(folded: string): boolean {
  return OTHERS.test(folded)
}

/** The name stands in what is not wanted: "no German", "instead of English", "ich verstehe kein Englisch". */
const REFUSED_BEFORE =
  /\b(?:kein\w*|ka|koa|nicht|nix|ned|net|nid|noed|weder|statt|anstatt|anstelle|don.?t|do not|not|no|never|can.?t|cannot|neither|instead of|rather than|without|ohne|enough|stop\w*|quit|aufhoeren|weg von|away from|hate|hass\w*|too much|genug)\b[^.?!;,]{0,28}$|\bhoer\w* auf\b,?[^.?!;,]{0,28}$/
const REFUSED_AFTER =
  /^(?! (?:bitte|please|pls)\b|,? (?:ich|i) [a-z' ]*\b(?:das|es|nix|nichts|it|this|that|anything)\b)[^.?!;,:]{0,24}\b(?:nicht|nix|ned|net|nid|schlecht|poor|bad|terrible|rusty|not (?:\w+ ){0,2}(?:good|great|best|well)|not my|isn.?t|versteh ich kaum|weak|limited|miserabel)\b/
/** "Why do you speak German to me", "your last answer was in German": what somebody finds amiss. */
const AMISS =
  /\b(?:warum|wieso|weshalb|why|how come|what.?s with|was soll)\b|\b(?:du|sie|ihr) (?:antworte\w*|schreib\w*|rede\w*|sprich\w*|sprech\w*|hast|haben|habt)\b|\b(?:you|u)(?:.?re| are|.?ve| have| just| keep| always| only| still)* (?:answer|repl|speak|spoke|talk|writ|wrote|respond|switch|us)\w*|\b(?:das|es|alles|texte?|antwort\w*|nachricht\w*|seite|chat|buttons?|knoepfe|this|it|everything|all|text|texts|answers?|message|reply|page) (?:\w+ ){0,3}(?:ist|war|kommt|kam|sind|waren|is|was|are|were|came|comes|appears?)\b|\bploetzlich|\bauf einmal|\bsuddenly/
/** In a wish the very same words are no complaint. */
const WISH =
  /\b(?:bitte|please|pls|plz|kannst|koennt\w*|koennen|kann|can|could|would|wuerde\w*|geht|gibt|lieber|rather|prefer|brauch\w*|need|want|moecht\w*|will|haette|do you|sprichst|sprechen sie|sprecht|redest du (?!.*mit mir)|verstehst|understand|let.?s|ich schreib\w*|i wrote|i write|i am writing|only speaks?|spricht nur)\b/

/**
 * The language that somebody asks for: "English please", "ich verstehe kein Englisch", "why do you speak German to me".
 * Where only the unwanted one is named, or none, it is the other one.
 */
export function wantedLanguage(folded: string, current: Language): Language {
  const named = [...folded.matchAll(NAME)].map((match) => ({
    language: /^d|^german|^alle/.test(match[0]) ? ('de' as const) : ('en' as const),
    isRefused: isRefused(folded.slice(0, match.index), folded.slice(match.index + match[0].length)),
  }))
  const wished = named.findLast(({ isRefused }) => !isRefused) ?? named.at(-1)
  if (!wished) return otherThan(current)
  return wished.isRefused ? otherThan(wished.language) : wished.language
}

function isRefused(before: string, after: string): boolean {
  const sentence = before.slice(
    Math.max(...['.', '?', '!', ';', ','].map((sign) => before.lastIndexOf(sign))) + 1,
  )
  const asksWhy = /\b(?:warum|wieso|weshalb|why|how come)\b/.test(sentence)
  const isNegated = REFUSED_BEFORE.test(before) || REFUSED_AFTER.test(after)
  // "Why not in German?" is a wish.
  if (asksWhy) return !isNegated
  if (isNegated) return true
  return AMISS.test(sentence) && !WISH.test(sentence)
}

function otherThan(language: Language): Language {
  return language === 'de' ? 'en' : 'de'
}
