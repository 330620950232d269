/** Most messages have none of the numbers that might be a port. */
const MAY_BE_PORT = /(?<![\d.,:-])(?:25|80|110|143|443|465|587|993|995)(?!\d)/

/** What people have a number of, behind it. */
const NOUNS = String.raw`\s?%|[\s-]?(?:[kmg]i?b|mails?|e-?mails?|nachrichten|messages|kolleg\p{L}*|colleagues|leuten?|people|users?|usern|kunden|customers|clients|mitglieder\p{L}*|members|schüler\p{L}*|students|mitarbeit\p{L}*|employees|staff|personen|persons|tagen?|days?|stunden?|hours?|hrs?|minuten?|minutes?|min|sekunden?|seconds?|wochen?|weeks?|monaten?|months?|jahren?|years?|mal|times|euro?|franken|geräten?|devices|rechnern?|computern?|computers|pcs?|laptops?|handys?|phones|konten|accounts|postfächern?|mailboxes|empfängern?|recipients|anhängen?|attachments|seiten|pages|prozent|percent|grad|uhr|druckern?|printers|lizenzen|licen[cs]es)(?!\p{L})`
const COUNTED = new RegExp(
  String.raw`(?<![\d.,:-])(?:25|80|110|143|443|465|587|993|995)(?=${NOUNS})`,
  'giu',
)
const IS_COUNTED = new RegExp(String.raw`\d(?:${NOUNS})`, 'iu')
/** "Seit dem 25. kommt nichts an" */
const DATED = /(?<=(?<!\p{L})(?:am|vom|zum|dem|den|bis|seit)\s)25(?=\.(?!\d))/giu
const IS_PORT =
  /(?<!\p{L})(?:ports?|anschluss|smtp|imap|pop3?)\W{0,3}(?:(?:ist|is|auf|to|nr)\W{1,2})?$/iu

/** Rooms and telephones have a number too: "room 465", "Durchwahl 587". */
const PLACED =
  /(?<!\p{L})(?:rooms?|raum|zimmer|büro|office|suite|floor|stockwerk|extension|ext|durchwahl|nebenstelle|apparat|klappe|dw|telefon\p{L}*|tel|telephone|fax|hausnummer|(?:call|phone|ring|reach)\s+(?:me|us)(?:\s+(?:at|on|under))?|erreichbar\s+unter)(?:\s?(?:number|nummer|nr|no|is|ist))?[\s.:#-]{0,3}$/iu
/** "0151 465 587" */
const TELEPHONE = /(?<![\w.])(?:\+|\(?0)\d{1,5}\)?(?:[\s/-]{1,3}\d{1,6}){1,6}(?![\w.])/g
/** "993 user anna" and "993 mail server" are read in lists of settings; nobody has 993 "user". */
const SINGULAR = /^\s(?:user|e-?mail|account|phone|laptop)(?!\p{L})/iu
const COUNTS = new RegExp(`^(?:${NOUNS})`, 'iu')

/** Whether the number at a place of a text counts people or things, or belongs to a room or a telephone. */
export function isElsewhere(text: string, at: number, { length }: string): boolean {
  const behind = text.slice(at + length, at + length + 32)
  if (COUNTS.test(behind) && !SINGULAR.test(behind)) return true
  return isOfPlace(text, at)
}

function isOfPlace(text: string, at: number): boolean {
  if (PLACED.test(text.slice(Math.max(0, at - 32), at))) return true
  return [...text.matchAll(TELEPHONE)].some(({ 0: run, index }) => {
    return at >= index && at < index + run.length
  })
}

/** Any number that is no port. */
const NO_PORT = '30'
const ANY = /(?<![\d.,:-])(?:25|80|110|143|443|465|587|993|995)(?!\d)/g

/** The message with other numbers where something is counted: "25 colleagues" says nothing of port 25. */
export function withoutCounts(text: string): string {
  if (!MAY_BE_PORT.test(text)) return text
  return text
    .replace(DATED, NO_PORT)
    .replace(COUNTED, (number, index: number, all: string) =>
      IS_PORT.test(all.slice(Math.max(0, index - 24), index)) ? number : NO_PORT,
    )
    .replace(ANY, (number, index: number, all: string) =>
      isOfPlace(all, index) ? NO_PORT : number,
    )
}

/** "25" in "yes, 25" or "it says 25 now": the one number of a few words, as long as nothing is counted with it. */
export function loneNumber(text: string): number | undefined {
  const [number, other] = text.match(/(?<![\w.,:-])\d{2,5}(?![\w]|[.,:-]\d)/g) ?? []
  if (number === undefined || other !== undefined || IS_COUNTED.test(text)) return undefined
  return Number(number)
}

/** The question behind what is counted: "25 colleagues, which port do they need?" */
export function questionBehindCount(text: string): string | undefined {
  if (text.length > LONGEST || !IS_COUNTED.test(text)) return undefined
  const [told = '', asked, more] = text.split(BORDER)
  return asked !== undefined && more === undefined && IS_COUNTED.test(told) ? asked : undefined
}

const LONGEST = 160
const BORDER =
  /[,.;:–]\s+(?:(?:und|and|so|also|aber|but)\s+)?(?=(?:what|which|where|how|do|does|can|is|are|the same|same|(?:die|der|das)(?:selbe\p{L}*| gleiche\p{L}*)|gleiche\p{L}*|ist|sind|welche\p{L}*|wie|wo|was|brauch\p{L}*|kann|muss|geht|gilt)(?!\p{L}))/iu
