import type { Candidate } from './classifier.ts'

export type Direction = 'send' | 'receive'

/**
 * "Receiving works, sending does not": which of the two is broken, in whatever order they are told. Undefined unless
 * both are named, one of them broken and the other working. A bag of words cannot see what a "not" belongs to.
 */
export function findBrokenDirection(folded: string): Direction | undefined {
  const text = folded.replace(NO_PROBLEM, ' noproblem ').replace(LATE_BUT, '$1')
  if (!DIRECTION.send.test(text) || !DIRECTION.receive.test(text) || BOTH.test(text))
    return undefined
  const states = toStates(toClauses(text))
  const { send, receive } = states
  if (send === undefined || receive === undefined) return undefined
  if ((send === 'broken') === (receive === 'broken')) return undefined
  return send === 'broken' ? 'send' : 'receive'
}

/** The candidates with the broken direction before the working one. */
export function orderByDirection(
  candidates: readonly Candidate[],
  broken: Direction | undefined,
): readonly Candidate[] {
  const confidenceOf = (id: string) => candidates.find(({ topic }) => topic === id)?.confidence ?? 0
  const swapped = { 'send-fails': 'receive-fails', 'receive-fails': 'send-fails' } as const
  const [right, wrong] =
    broken === 'send'
      ? (['send-fails', 'receive-fails'] as const)
      : (['receive-fails', 'send-fails'] as const)
  if (!broken || confidenceOf(right) >= confidenceOf(wrong)) return candidates
  return candidates.map(({ topic, confidence }) =>
    topic === 'send-fails' || topic === 'receive-fails'
      ? { topic: swapped[topic], confidence }
      : { topic, confidence },
  )
}

/** `excused`: "it is not the sending", so it is the other one. */
type State = 'works' | 'broken' | 'excused'
type Clause = { text: string; isJoined: boolean; isCorrected: boolean }

const DIRECTION = {
  send: /\bsend(?!er)|\bsent\b|(?<!ab)send(?!er)|\bgesend|(?:ver|ab|weg|raus|hinaus)(?:zu)?(?:ge)?s(?:end|ch[iu]ck)|\bg?schick|\bversand|\b(?:hin)?(?:r?aus|aussi|uuse|use)(?:ge|zu|ko|ku)?\w*|ausgang|ausgehend|outgoing|outbound|outbox|\bsmtp\b|\b(?:go|goes|going|get|gets|getting|mail|mails) out\b|\bleaves?\b/,
  receive:
    /\bempfang|\bempfaeng(?!er)|\bemp?fan|\btrudel|\beintr[eu]ff|\brec[ei]{2}v|\brecept|eingang|eingehend|incoming|inbound|\binbox|\b(?:he|hi)?rein|\beina\b|\bine(?:cho)?\b|\bankomm|\bangekomm|\bkomm\w*\b.{0,30}\ban\b|\barriv|\b(?:come|comes|coming|came|get|gets|getting|mail|mails) in\b|\babruf|\babgeruf|\babhol|\babgehol|\bholen\b|\bholt\b|\bfetch|\bdownload|\bherunterlad|\bbekomm|\bueberch|\bkrieg|\berhalt|\bget(?:ting|s)? (?:(?:my|any|all|the|new|your|every|no) )*(?:e-?)?(?:mails?|messages?)\b|\bimap4?\b|\bpop3?\b/,
} as const

/** What came before is told, not judged: "I sent a mail". */
const TOLD =
  /\b(?:sent|ge(?:sende|schick|schrieb)\w*|(?:ver|ab|weg)ge?(?:schick|sende|sand)\w*|gschickt)\b/

/** Then it is about how others fare. */
const BOTH =
  /\b(?:weder|neither|nor|both|beide[srn]?|beides)\b|\bempfaenger|\brecipient|\b(?:send(?:en|ing)?|rec[ei]{2}v\w*|empfang\w*) ?(?:\/|und|and|&|or|oder|&) ?(?:send|rec[ei]{2}v|empfang)/

const NO_PROBLEM =
  /\b(?:ohne (?:jede[ns]? |grosse )?(?:problem\w*|schwierigkeit\w*|fehler)|kein(?:e|erlei)? (?:problem\w*|schwierigkeit\w*|ding|fehler|stress)|(?:no|without (?:a |any )?|zero|free of )\s?(?:problems?|trouble|issues?|hitch|errors?|difficult\w*)|problemlos|null problem\w*|nichts auszusetzen|not? (?:a|an) (?:problem|issue)|nie ein problem|never a problem)\b/g

/** In ", bekomme aber keine" the new part began at the comma. */
const LATE_BUT = /([,;] (?:[^\s,;]+ ){1,3})(?:aber|jedoch|hingegen|dagegen)\b/g

const BROKEN =
  /\b(?:nicht|nix|nichts|nie|niemals|nimmer|nimma|nuemm?e|nuet|nueme|ned|net|nid|noed|noet|kein\w*|koa|kei|nein|nope|nada|no|not|never|nothing|none|nowhere|without|cannot|cant|unable|dont|doesnt|wont|isnt|fehler\w*|fehl|error\w*|fail\w*|broken|broke|kaputt|tot|dead|down|stuck|refus\w*|reject\w*|problem\w*|trouble|spinnt|streikt|klemmt|bockt|hakt|haengt|hapert|scheitert|stockt|gestoert|unmoeglich|impossible|verweigert|weiger\w*|stecken|haengen|lahm\w*|hopeless|hangs?|stops?|stopped|quit|gives? up|went dead|out of order|out of action|does nothing|ausgefallen|abgelehnt|defekt)\b|n't\b/

const WORKS =
  /\b(?:geht|gehen|gehn|gaht|goht|klappt|klappen|funktion\w*|funzt|laeuft|laufen|tut|tuts|works?|working|worked|fine|ok|okay|oke|ja|yes|yep|alright|perfekt\w*|perfect\w*|einwandfrei|tadellos|prima|super|bestens|wunderbar|gut|good|great|well|schon|normal\w*|possible|moeglich|succeeds?|healthy|intakt|in ordnung|alles|everything|all|flawless\w*|smooth\w*|does|is|can|kann|darf|noproblem)\b/

const BORDER =
  /([,.;:!?–()]+|\s-\s|\b(?:aber|but|jedoch|dagegen|hingegen|obwohl|obgleich|although|though|sondern|bloss|while|whilst|waehrend|whereas|yet|however|nur|only|just|dafuer|trotzdem|except|ausser|und|and|oder|or|&|\/|plus)(?=\s|$)|\/)/

function toClauses(text: string): Clause[] {
  const parts = text.split(BORDER)
  const clauses: Clause[] = []
  for (let at = 0; at < parts.length; at += 2) {
    const isJoined = /^(?:und|and|oder|or|&|\/|plus)$/.test(parts[at - 1]?.trim() ?? '')
    const isCorrected = /^(?:sondern)$/.test(parts[at + 1]?.trim() ?? '')
    const words = (parts[at] ?? '').trim()
    if (words === '') continue
    const pieces = splitAtSecond(words)
    pieces.forEach((piece, index) => {
      clauses.push({ text: piece, isJoined: isJoined && index === 0, isCorrected })
    })
  }
  return clauses
}

/** "Empfangen geht senden nicht": without a sign, the second direction begins a new part. */
function splitAtSecond(clause: string): string[] {
  const send = DIRECTION.send.exec(clause)
  const receive = DIRECTION.receive.exec(clause)
  if (!send || !receive || send.index === receive.index) return [clause]
  const at = Math.max(send.index, receive.index)
  const [before, after] = [clause.slice(0, at).trimEnd(), clause.slice(at)]
  const negation =
    /(?:^|\s)(?:nicht|not|nichts|kein\w*|cannot|can't|never|nix|ned|net|no|doesn.?t|don.?t|won.?t|can.?t)(?: be)?$/.exec(
      before,
    )
  if (!negation || BROKEN.test(after) || WORKS.test(after)) return [before, after]
  return [before.slice(0, negation.index), `${negation[0]} ${after}`]
}

function toStates(clauses: readonly Clause[]): Partial<Record<Direction, State>> {
  const states: Partial<Record<Direction, State>> = {}
  const open: Direction[] = []
  let before: Clause | undefined
  let last: Direction | undefined
  let lastState: State | undefined
  for (const clause of clauses) {
    const direction = directionOf(clause.text)
    const state = isReversed(clause, before) ? 'broken' : stateOf(clause)
    before = clause
    if (direction === undefined) {
      // "Going out? Nope." is about what was named just before.
      if (last && state && open.includes(last)) {
        states[last] = state
        open.splice(open.indexOf(last), 1)
      }
      continue
    }
    const isTold = state === undefined && TOLD.test(clause.text)
    if (isTold) continue
    const isBare = clause.text.split(' ').length <= 2
    const found = state ?? (clause.isJoined && isBare ? lastState : undefined)
    if (found) {
      // The same direction told twice: what is broken counts.
      states[direction] = states[direction] === 'broken' ? 'broken' : found
    } else open.push(direction)
    last = direction
    lastState = found
  }
  for (const direction of open) {
    const other = states[direction === 'send' ? 'receive' : 'send']
    // What is broken is said; that the other one works may go without saying.
    if (states[direction] !== undefined) continue
    if (other === 'broken') states[direction] = 'works'
    if (other === 'excused') states[direction] = 'broken'
  }
  return states
}

function directionOf(clause: string): Direction | undefined {
  const isSend = DIRECTION.send.test(clause)
  const isReceive = DIRECTION.receive.test(clause)
  if (isSend === isReceive) return undefined
  return isSend ? 'send' : 'receive'
}

/** "No problem with receiving, with sending there is." */
function isReversed({ text }: Clause, before: Clause | undefined): boolean {
  if (!before?.text.includes('noproblem') || BROKEN.test(text)) return false
  return /\b(?:schon|doch|is|are|does|there is|scho)$/.test(text)
}

function stateOf({ text, isCorrected }: Clause): State | undefined {
  if (BROKEN.test(text)) {
    // "It is not the sending, it is the receiving."
    const isExcused =
      isCorrected || /\b(?:nicht|not)\s+(?:am|an|beim|das|der|the|about|with)\b/.test(text)
    return isExcused ? 'excused' : 'broken'
  }
  return WORKS.test(text) ? 'works' : undefined
}
