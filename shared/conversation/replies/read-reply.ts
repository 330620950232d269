import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { lastOnly } from '../../last-only.ts'
import { fold, toWords } from '../../understanding/index.ts'
import {
  ALREADY,
  DONE,
  FAREWELL,
  FINE,
  HOW,
  LIGHT,
  NEXT,
  NO,
  NOT,
  STILL,
  SUBJECTS,
  UNCLEAR,
  WORKS,
  YES,
} from './reply-words.ts'
import { IS_NOW, isOver, NOT_TOLD, OF_VALUES } from './works-words.ts'

/**
 * What somebody says to "did that help?": `helped` and `not-helped` in words, a bare `yes` or `no`, `next` (go on),
 * `done` (the check is made, whether it helped is open), `later` (not made yet), `how` (wants it explained).
 */
export type Reply = 'helped' | 'not-helped' | 'yes' | 'no' | 'next' | 'done' | 'later' | 'how'

/** Sayings whose single words would mislead. */
const SAYINGS: readonly (readonly [pattern: RegExp, reply: Reply])[] = [
  [
    /^(?:(?:der|das|the|ja|ok|ah|oh|haken|haekchen|kreuz|schalter|tick|box|checkbox|it|er|es) )*(?:war|was) (?:aus|off|leer|weg|unticked|nicht (?:an|gesetzt|drin)|not (?:on|set|ticked))(?: (?:und|and|aber|but|jetzt|now|nun|ist|is|es|it|er))* (?:an|on|drin|ein|gesetzt|ticked|set)(?: (?:jetzt|now))?$/,
    'done',
  ],
  [/^(?:ok )?(?:(?:ich )?bin|i ?m) (?:wieder )?(?:da|back|zurueck)$/, 'done'],
  [
    /^(?:not yet|noch nicht|later|spaeter|moment|sekunde|one moment|hang on|wait a (?:moment|minute|sec)|gleich)$/,
    'later',
  ],
  [
    /^(?:muss|will|werde|let|i will|i ll|ill|das|i|ich|kurz|me)\b.{0,30}\b(?:ausprobieren|probieren|testen|versuchen|try|test)(?: it| that| das| es| mal)?$/,
    'later',
  ],
  [
    /^(?:no|keine?|keinerlei) (?:more |weiteren? )?(?:problem|error|issue|fehler|meldung)\w*(?: mehr| now| any ?more| jetzt)+$/,
    'helped',
  ],
  [
    /^(?=.*\b(?:was|wos|what|und|and)\b)(?:(?:ja|ok|okay|aha|gut|so|na|ah|hm|fine|well) )*(?:und |and )*(?:(?:was|wos|what) )?(?:ist )?(?:jetzt|nun|dann|noch|no|now|next|else|then)$/,
    'next',
  ],
  [
    /^(?:(?:ja|ok|okay|yes|so|ah|aha|oh|und|and) )*(?:das|des|that|this|the same)? ?(?:auch|too|as well|(?:habe? ich|hob i|i have|i did) (?:auch|schon|scho|already|alles|too))(?: (?:auch|schon|scho|already|alles|too))*$/,
    'not-helped',
  ],
  [
    /^(?:(?:ja|ok|okay|yes|so|ah|aha|oh|und|and) )*(?:habe? ich|hob i|i have|i did|have done)$/,
    'done',
  ],
  [
    /^(?:(?:oh|ach|ah|yes|ja|ok|my|nur|just|only|war|was|it|es|a|ein|ups|oops|aha|so) )*(?:typo|tippfehler|vertippt|verschrieben|schreibfehler|misspell?ed|mistyped)(?: (?:lol|haha|sorry|danke|thx|thanks|my bad|gefunden|found|war|was|drin))*$/,
    'done',
  ],
  [
    /^(?:(?:und|and|ok|okay|so|jetzt|now|gut|dann|then|ja|yes|hm) )*(?:noch (?:was|etwas|(?:eine )?ideen?|ein tipp)|sonst noch (?:was|etwas|ideen?)|was (?:noch|sonst)|was gibts? (?:es )?(?:noch|sonst)|was (?:kann|koennte) (?:ich|man|es) (?:noch|sonst)|anything else|any (?:other|more|further) (?:ideas?|steps?)|weitere ideen|what else (?:can|could|should) (?:i|it|we))(?: (?:noch|now|jetzt|probieren|versuchen|tun|machen|try|do|be|sein|denn|to try))*$/,
    'next',
  ],
  [
    /^(?:(?:ok|ja|yes|ah|oh|genau|thanks|danke|super) )*(?:that (?:was|did|fixed|solved) it|that did the trick|(?:das|des) war ?(?:s|es)|daran (?:lags|lag es|hats gelegen|hat es gelegen)|it was (?:that|this))(?: (?:danke|thanks|thx|super|great|thank you|jetzt|now|gehts|geht))*$/,
    'helped',
  ],
  [
    /^(?:(?:ok|ja|yes|so|jetzt|now|super|aha|ah) )*(?:mit|with|nach|after) (?:(?:dem|der|das|the|my|neuem|neuen|new|richtigen|right|meinem|port|ssl|tls|\d{3}) )*(?:passwort|kennwort|password|port|ssl|tls|993|465|995|benutzernamen?|username) (?:(?:es|it|now|jetzt|wieder|again|all) )*(?:geht|gehts|klappt|klappts|works|funktioniert|worked|laeuft)(?: (?:es|it|jetzt|now|wieder|danke|thanks|super|alles))*$/,
    'helped',
  ],
  // "I never did that. Done, now it is OK": what stands last counts.
  [
    /(?:^| )(?:jetzt|now|nun) (?:(?:it|es|its|everything|alles|all|das) )?(?:(?:is|ist|s) (?:all |alles |wieder )?(?:ok|okay|fine|good|gut|in ordnung|working)|geht|gehts|works|klappt|klappts|funktioniert|laeuft|laeufts)(?: (?:it|es|wieder|again|alles|danke|thanks|thank|you))*$/,
    'helped',
  ],
  // It works, without the word.
  [
    /^(?:(?:oh|ah|ach|ok|okay|ja|yes|so|und|and|jetzt|now|endlich|finally|super|danke|thanks|done|fertig|gut|great|juhu|yay|yeah|it|es|er|sie|he|she|das|the|that|outlook|programm) )*(?:(?:let|lets) me in|i got in|i m in|(?:its|it s|is|i am|im|bin|ich bin) (?:in|drin|drinnen)|is accepting|accepts?|accepted|(?:took|takes) it|nimmt (?:er|es|sie|outlook)|hat (?:er|es|sie|ers|outlook)? ?(?:genommen|angenommen|akzeptiert))(?: (?:it|es|them|in|me|now|jetzt|again|wieder|das|the|my|passwort|password|kennwort|genommen|angenommen|akzeptiert|danke|thanks|thank|you|endlich|finally|cheers|sir|super|vielen|dank))*$/,
    'helped',
  ],
  [
    /^(?:(?:oh|ah|ok|okay|ja|yes|so|und|and|jetzt|now|super|danke|thanks|die|der|das|the|this|my|meine?|error|mail|e|nachricht|message|it|es|sie) )*(?:(?:problem|error|issue|warning|popup|fehler|fehlermeldung|meldung|fenster|warnung|ausrufezeichen) (?:is |has |ist )?(?:now |jetzt )?(?:gone|weg|verschwunden|disappeared|gone away)|(?:went|gone|has gone|got) (?:through|out)|ist (?:jetzt |endlich )?(?:raus|rausgegangen|durchgegangen|rausgangen|drauss))(?: (?:now|jetzt|again|wieder|danke|thanks|thank|you|endlich|finally|cheers|super|vielen|dank))*$/,
    'helped',
  ],
  [
    /^(?:(?:ach|oh|ah|na|ja|mist|sorry|ups|oops|ok|i|wohl|da|hab\w*|ich|mich|have|ve) )*(?:zu frueh gefreut|spoke too soon)$/,
    'not-helped',
  ],
  // "It did not work before, now it does": the "not" is over.
  [
    /\b(?:ging|gings|lief|liefs|klappte|funktionierte|did ?n ?t work|was ?n ?t working)\b.*\b(?:jetzt|nun|now) (?:(?:aber|doch|but|it|es) )*(?:geht|gehts|klappt|klappts|laeufts?|works|does|funktioniert)(?: (?:es|it|now|doch|wieder|danke|thanks|alles))*$/,
    'helped',
  ],
  [
    /^(?:that s|thats|das ist|das wars|daran liegts?|that was|das war) (?:es )?(?:not it|nicht|es nicht|nicht es)$|^daran liegts nicht$|^(?:that s|thats) not it$/,
    'not-helped',
  ],
]

/** How a short answer is to be taken while `check` is asked about; undefined when it is about something else. */
export function readReply(text: string, check: CheckId | undefined): Reply | undefined {
  if (text.length > 120) return undefined
  const { words, saying } = toReplyWords(text)
  if (saying && !(saying === 'helped' && text.includes('?'))) return saying
  const subject = check && SUBJECTS[check]
  if (words.length === 0 || !words.every((word) => isOfReply(word, subject))) return undefined
  return judge(words, { isQuestion: text.includes('?'), check, subject })
}

/** Several ask for the reply in the same message. */
const toReplyWords = lastOnly((text) => {
  const folded = fold(text)
    .replace(/nach wie vor/g, 'still')
    .replace(/(\w)'(\w)/g, '$1$2')
  const words = toWords(folded)
  const said = words.join(' ')
  return { words, saying: SAYINGS.find(([pattern]) => pattern.test(said))?.[1] }
})

const OPENING: ReadonlySet<string> = new Set(
  'und and ok okay so also aha ja yes hm aber but then dann'.split(' '),
)

const GROUPS = [
  YES,
  NO,
  NOT,
  STILL,
  WORKS,
  FINE,
  DONE,
  ALREADY,
  NEXT,
  HOW,
  UNCLEAR,
  LIGHT,
  FAREWELL,
]

function isOfReply(word: string, subject: ReadonlySet<string> | undefined): boolean {
  return GROUPS.some((group) => group.has(word)) || (subject?.has(word) ?? false)
}

type Asked = {
  isQuestion: boolean
  check: CheckId | undefined
  subject: ReadonlySet<string> | undefined
}

function judge(words: readonly string[], { isQuestion, check, subject }: Asked): Reply | undefined {
  const has = (group: ReadonlySet<string>) => words.some((word) => group.has(word))
  const said = words.join(' ')
  if (has(UNCLEAR)) return 'how'
  if (words.every((word) => YES.has(word))) return 'yes'
  if (words.every((word) => NO.has(word))) return 'no'
  const isStill = has(STILL) || /\b(?:immer noch|noch immer|no joy|no luck|nae luck)\b/.test(said)
  const isNegated = has(NOT) || has(NO) || isStill
  const first = words.find((word) => !OPENING.has(word)) ?? ''
  if (HOW.has(first) && !isStill && !has(NOT)) return has(NEXT) ? 'next' : 'how'
  if (has(NEXT) && !has(WORKS)) return 'next'
  if (isQuestion && !isNegated && !has(YES)) return undefined
  if (has(DONE) && !has(WORKS) && NOT_YET.test(said)) return 'later'
  if (isNegated) return 'not-helped'
  // "It worked yesterday", "it should work": nothing is said of now.
  if (has(WORKS)) return isOver(said) || NOT_TOLD.test(said) ? undefined : 'helped'
  const isAbout = subject !== undefined && words.some((word) => subject.has(word))
  if (isAbout && check === 'seen-in-workspace') return 'yes'
  // "The user name is fine": then it is something else.
  if (isAbout && (has(FINE) || has(ALREADY))) return 'not-helped'
  // Values are judged before anything is ticked off.
  if (isAbout && check === 'ssl-port') return undefined
  if (isAbout && has(YES) && !has(DONE)) return 'not-helped'
  // "Done, but now an error comes" is no plain "done".
  if (has(DONE) && COMPLAINT.test(said)) return undefined
  if (has(DONE)) return has(ALREADY) ? 'not-helped' : 'done'
  if (has(ALREADY)) return 'not-helped'
  if (has(FINE) && has(FAREWELL)) return 'helped'
  if (has(YES)) return check === 'seen-in-workspace' ? 'yes' : 'done'
  return has(FINE) && ALL_OR_NOW.test(said) ? whenFine(said) : undefined
}

/** "Saved it not yet": that is to be done. */
const NOT_YET =
  /\b(?:noch (?:nicht|nie|ned|net|nid)|nicht .{0,12}noch nicht|not (?:\w+ ){0,3}yet|havent .{0,20}yet)\b/

const COMPLAINT = /\b(?:fehler\w*|errors?|meldung|fehlermeldung|message|problem\w*|issues?)\b/

const ALL_OR_NOW = /\b(?:alles?|all|everything|jetzt|now|wieder|again)\b/
/** What may be said of a setting as well as of the mail. */
const EITHER = /\b(?:passt|ordnung|fine)\b/

/** "All good now" is a success, "everything is correct" one check less, and between them it is asked. */
function whenFine(said: string): Reply {
  const isNow = IS_NOW.test(said)
  if (OF_VALUES.test(said)) return isNow ? 'done' : 'not-helped'
  return isNow || !EITHER.test(said) ? 'helped' : 'done'
}
