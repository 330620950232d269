import type { Topic } from '../../answers/answer.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'
import { fold, type Understood } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'
import type { ConversationKey } from '../words.ts'

/**
 * What somebody asks about the problem that was just explained: on whose side it is, whether to send again, whether
 * the message arrived, whether it is serious. Each has one sentence for an answer; the search goes on below it.
 */
export function findAboutProblem(
  said: string,
  { error, entities }: Understood,
  { problem, topic }: Context,
): ConversationKey | undefined {
  if (!problem || problem.isSolved || topic !== problem.topic || said.length > LONGEST)
    return undefined
  const { codes, hosts, ports } = entities
  if ((error && !error.isTalk) || codes.length + hosts.length + ports.length > 0) return undefined
  const text = fold(said)
  const { cause } = problem.diagnosis
  const side = cause ? SIDE[cause] : 'open'
  if (cause && ABOUT_ADDRESS.includes(cause) && ADDRESS_IS_RIGHT.test(text))
    return 'about-problem.address-is-right'
  if (cause && ABOUT_SIZE.includes(cause) && LIMIT.test(text)) return 'about-problem.limit'
  if (side === 'delayed' && HOW_LONG.test(text)) return 'about-problem.how-long'
  if (ARRIVES.test(text)) return arrives(side)
  if (SEND_AGAIN.test(text) && ASKS.test(text)) return resend(side)
  if (cause === 'sender-domain' && OF_SIGN_IN.test(text) && ASKS_WHETHER.test(text))
    return 'about-problem.not-sign-in'
  if (cause === 'full' && (WHOSE.test(text) || WHOSE_MAILBOX.test(text)))
    return 'about-problem.whose.full'
  if (WHOSE.test(text)) return `about-problem.whose.${side}`
  return SERIOUS.test(text) ? serious(cause, side, topic) : undefined
}

/** More is a story of its own. */
const LONGEST = 90

type Side =
  | 'settings'
  | 'open'
  | 'device'
  | 'passing'
  | 'delayed'
  | 'other'
  | 'operator'
  | 'message'

/** Where a problem is to be solved. */
const SIDE: Readonly<Record<Cause, Side>> = {
  login: 'settings',
  mismatch: 'settings',
  starttls: 'settings',
  exposed: 'settings',
  host: 'settings',
  'outgoing-login': 'settings',
  'auth-method': 'settings',
  'other-provider': 'settings',
  sender: 'settings',
  'no-autoconfig': 'settings',
  'without-ssl': 'settings',
  unverified: 'settings',
  'only-sending': 'settings',
  certificate: 'open',
  'certificate-issuer': 'open',
  'certificate-expired': 'open',
  network: 'open',
  'no-connection': 'open',
  'not-delivered': 'open',
  'certificate-antivirus': 'device',
  'old-program': 'device',
  'local-file': 'device',
  'too-many': 'passing',
  server: 'passing',
  connections: 'passing',
  locked: 'passing',
  later: 'passing',
  delayed: 'delayed',
  recipient: 'other',
  returned: 'other',
  restricted: 'other',
  full: 'other',
  blocked: 'operator',
  'sender-domain': 'operator',
  disabled: 'operator',
  size: 'message',
  attachment: 'message',
  'sending-limit': 'message',
}

function resend(side: Side): ConversationKey {
  if (side === 'settings' || side === 'open' || side === 'device')
    return 'about-problem.resend.solved'
  return `about-problem.resend.${side}`
}

function arrives(side: Side): ConversationKey | undefined {
  if (side === 'delayed' || side === 'passing') return 'about-problem.arrives.not-yet'
  return NOT_SENT.includes(side) ? undefined : 'about-problem.arrives.no'
}

function serious(cause: Cause | undefined, side: Side, topic: Topic): ConversationKey {
  if (cause === 'exposed' || cause === 'disabled') return `about-problem.serious.${cause}`
  if (topic === 'certificate-warning') return 'about-problem.serious.certificate'
  if (side === 'delayed' || side === 'passing') return 'about-problem.serious.passing'
  return NOT_SENT.includes(side)
    ? 'about-problem.serious.settings'
    : 'about-problem.serious.one-message'
}

const NOT_SENT: readonly Side[] = ['settings', 'open', 'device']

const ABOUT_ADDRESS: readonly Cause[] = ['recipient', 'returned', 'restricted', 'delayed']

const ADDRESS_IS_RIGHT =
  /\b(?:copied|copy|copy ?-?pasted|pasted|kopiert|rauskopiert|adressbuch|address book|address is (?:\w+ )?(?:right|correct|fine|ok)|(?:adresse|mail|sie|die|des) (?:ist |is |hab ich )?(?:\w+ )?(?:stimmt|passt|richtig|korrekt)|double.?checked|(?:last (?:week|month|year)|yesterday|gestern|letzte\w* (?:woche|monat|jahr)|frueher|sonst|bisher|always|immer) .{0,20}(?:worked|gegangen|ging|geklappt|funktioniert|angekommen)|worked (?:last|before|yesterday|fine)|(?:ging|klappte|funktionierte) .{0,20}(?:gestern|frueher|letzte\w*|sonst|bisher|immer))\b/

const ABOUT_SIZE: readonly Cause[] = ['size', 'full', 'sending-limit', 'attachment']

const LIMIT =
  /\b(?:limit\w*|maxim\w*|max|grenze|wie ?viele?|wie gross|how (?:big|large|many|much)|erlaubt|allowed)\b/

const HOW_LONG = /\b(?:wie lang\w*|how long|wann|when|until when|bis wann)\b/

const ASKS =
  /\?|^(?:(?:and|so|und|also|dann|then|ok|okay|aber|but) )*(?:do|does|should|shall|must|can|have|need|muss|soll|sollen|sollte|kann|darf|brauch|ob)\b|\b(?:do i|should i|must i|need to|muss ich|soll ich|mue?ss? (?:i|ma)|muas i|soll i)\b/

const SEND_AGAIN =
  /\b(?:re-?send\w*|send .{0,24}(?:again|once more|twice|a second time)|(?:noch ?mal\w*|noch einmal|no ?(?:a?moi|mal|mol)|erneut|wieder|neu|ein zweites mal) .{0,16}(?:send|schick|verschick|abschick)\w*|(?:send|schick)\w* .{0,24}(?:noch ?mal\w*|noch einmal|erneut|wieder))/

const ARRIVES =
  /\b(?:did|has|will|does) (?:it|they|he|she|the (?:mail|e-?mail|message)|my (?:mail|e-?mail|message)) .{0,20}(?:arriv|get there|go through|gone through|deliver|receiv|got it|get it)\w*|\b(?:kommt|komm|ist|sind|wird) (?:sie|die|das|es|meine|mein) ?(?:e-?mails?|mails?|nachricht)? ?.{0,16}(?:\ban\b|angekommen|zugestellt|durch)/

const WHOSE =
  /\b(?:wessen|whose|who(?:'s| is)|wer (?:ist|hat)) (?:\w+ )?(?:fault|schuld|to blame|problem|fehler|side|end)\b|\b(?:my|their|his|her|our|mein|meine|deren|unser|unsere) (?:own )?(?:fault|schuld|fehler)\b|\blieg\w* (?:\w+ ){0,3}(?:an|bei|am|im) (?:mir|uns|denen|dene|ihm|ihr|euch|ihnen|wem|mein\w*|(?:de[mnr] )?(?:empfaenger\w*|server|provider|andere\w*|programm|outlook|netz))\b|\ban (?:mir|uns|wem|mein\w*) .{0,24}lieg|\bis (?:it|this|that) (?:\w+ )?(?:me|mine|us|them|theirs)\b|\bis (?:it|this|that) (?:\w+ )?(?:(?:on|at) )?(?:my|our|your|the|their|his|her) (?:\w+ )?(?:settings?|side|end|fault|mistake|computer|pc|phone|device|program|server|recipient)\b(?! name| address)|\b(?:me|mine|us|ours|my \w+) or (?:is it )?(?:the|theirs|them|their|his|hers|him|her|someone)\b|\b(?:bei |an )?(?:mir|uns|meine?[rnms]?|ich)(?: (?:fehler|problem|programm|server|seite|outlook|rechner|pc|handy))? oder (?:\w+ ){0,2}(?:die|der|des|dem|den|denen|beim|bei|am|an|ander\w*|empfaenger\w*|ihm|ihr|ihre\w*|sein\w*|gegenueber|sie|er)\b|\b(?:did|have) i (?:do|done) (?:something|anything) wrong|\bhab\w* ich (?:\w+ )?(?:etwas|was|irgendwas) falsch|\bwhat (?:did|am|have) i (?:do|doing|done) wrong|\bwas (?:hab\w*|mach\w*) ich (?:\w+ )?falsch/

const WHOSE_MAILBOX =
  /\b(?:wessen|whose|welches|which)\b.{0,12}\b(?:postfach|mailbox|inbox|konto|account)|^(?:(?:also|so|und|and|ist es|ist das|is it|is that) )*(?:meins|meines|mine|unseres|ours|seins|theirs)\W*$|\b(?:ist|is|war|was|mean\w*|meint|meinen)\b.{0,16}\b(?:mein|my|our|unser|the recipient'?s|his|her|their|sein|own|eigenes) (?:own |eigenes )?(?:postfach|mailbox|inbox)\b.*\?|\b(?:mein|my|our|unser|das eigene) (?:own |eigenes )?(?:postfach|mailbox|inbox|konto)\b.{0,20} (?:oder|or) /

/** What a domain's entries are easily taken for. */
const OF_SIGN_IN =
  /\bauth\w*|\b(?:smtp-?auth\w*|anmeld\w*|einloggen|sign(?:ing)?[ -]?in|log(?:ging)?[ -]?in|spf|dkim|dmarc)\b/
const ASKS_WHETHER =
  /^(?!.*\b(?:wer|who|was (?:ist|heisst|sind)|what (?:is|are|does)|wie|how|wo|where)\b).*\b(?:have to|need to|must|should|shall|do i|can i|turn\w*|switch\w*|enabl\w*|activat\w*|muss|soll\w*|kann|brauch\w*|einschalt\w*|anschalt\w*|aktivier\w*|einstell\w*|einricht\w*|anhaken|aendern|umstell\w*)\b/

const SERIOUS =
  /\b(?:schlimm|gefaehrlich|bedenklich|dramatisch|tragisch|sorgen|panik|serious|dangerous|worry|worried|worrying|panic|(?:is|das|this|that|it) (?:is )?(?:that |this |it )?(?:very |really |so )?bad)\b/
