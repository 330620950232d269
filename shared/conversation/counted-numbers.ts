/** Most messages have none of the numbers that might be a port. */
const MAY_BE_PORT = /(?<![\d.,:-])(?:25|80|110|143|443|465|587|993|995)(?!\d)/

/** What people have a number of, behind it. */
const NOUNS = String.raw`\s?%|[\s-]?(?:[kmg]i?b|mails?|e-?mails?|nachrichten|messages|kolleg\p{L}*|colleagues|leuten?|people|users?|usern|mitarbeit\p{L}*|employees|staff|personen|persons|tagen?|days?|stunden?|hours?|hrs?|minuten?|minutes?|min|sekunden?|seconds?|wochen?|weeks?|monaten?|months?|jahren?|years?|mal|times|euro?|franken|geräten?|devices|rechnern?|computern?|computers|pcs?|laptops?|handys?|phones|konten|accounts|postfächern?|mailboxes|empfängern?|recipients|anhängen?|attachments|seiten|pages|prozent|percent|grad|uhr|druckern?|printers|lizenzen|licen[cs]es)(?!\p{L})`
const COUNTED = new RegExp(
  String.raw`(?<![\d.,:-])(?:25|80|110|143|443|465|587|993|995)(?=${NOUNS})`,
  'giu',
)
const IS_COUNTED = new RegExp(String.raw`\d(?:${NOUNS})`, 'iu')
/** "Seit dem 25. kommt nichts an" */
const DATED = /(?<=(?<!\p{L})(?:am|vom|zum|dem|den|bis|seit)\s)25(?=\.(?!\d))/giu
const IS_PORT =
  /(?<!\p{L})(?:ports?|anschluss|smtp|imap|pop3?)\W{0,3}(?:(?:ist|is|auf|to|nr)\W{1,2})?$/iu

/** Any number that is no port. */
const NO_PORT = '30'

/** The message with other numbers where something is counted: "25 colleagues" says nothing of port 25. */
export function withoutCounts(text: string): string {
  if (!MAY_BE_PORT.test(text)) return text
  return text
    .replace(DATED, NO_PORT)
    .replace(COUNTED, (number, index: number, all: string) =>
      IS_PORT.test(all.slice(Math.max(0, index - 24), index)) ? number : NO_PORT,
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
  /[,.;:–]\s+(?:(?:und|and|so|also|aber|but)\s+)?(?=(?:what|which|where|how|do|does|can|welche\p{L}*|wie|wo|was|brauch\p{L}*|kann|muss|geht|gilt)(?!\p{L}))/iu
