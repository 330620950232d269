/** What may stand between the label and "is": "for IMAP", "that I set", "(neu)". */
const MIDDLE = String.raw`["'”“»)\]*]*(?:\s*\([^()\n]{0,30}\))?(?:\s+(?:for|für|fuer|fürs|of|vom|von|im|in|at|bei|beim|zum|zu|to)(?:\s+[\p{L}\p{N}.@-]+){1,3}?)?(?:,?\s+(?:(?:das|that|which|was)\s+)?(?:i|ich|we|wir|i've|you)\s[^.?!:=\n"„“]{2,30}?,?)?`
const NOW = String.raw`(?:(?:jetzt|now|nun|neu|immer noch|still|currently|aktuell|actually|übrigens|einfach|just|nur|only|also|auch)\s+)*`

/** What links the label to the value, the surest first. */
const LINKS = {
  sign: sticky(
    String.raw`${MIDDLE}(?:\s+(?:is|ist|lautet))?\s*(?::=|[-=]>|[→⇒]|[:=>]|\.:)+[*_]*\s*${NOW}`,
  ),
  says: sticky(String.raw`${MIDDLE}\s+(?:lautete?|is set to|equals|heißt|heisst)\s+${NOW}`),
  is: sticky(String.raw`(?:${MIDDLE}\s+(?:is|ist|was|war|wäre)|['’]s)\s+${NOW}`),
  used: sticky(
    String.raw`\s+(?:hab(?:e)?|nehme|verwende|benutze|nutze)\s+ich\s+${NOW}(?:auf\s+)?|\s+i(?:'ve| have)?\s+(?:set|use|used|chose|typed|entered)\s+`,
  ),
  setTo: sticky(String.raw`\s+(?:to|auf|zu)\s+`),
  beside: sticky(String.raw`[ \t]+(?:[-–—]\s+)?`),
} as const
/** How a value is linked to its label. */
export type Link = keyof typeof LINKS

/** Where the value begins. */
export type Found = { link: Link; start: number }

const IS_SET = /\b(?:set|chang|reset|updat|setz|änder|stell)\p{L}*\s[^.?!\n]{0,24}$/iu

/** What links the label that ends there to what follows; nothing when the sentence goes on otherwise. */
export function findLink(text: string, end: number, before: string): Found | undefined {
  for (const link of ['sign', 'says', 'is', 'used', 'setTo', 'beside'] as const) {
    if (link === 'setTo' && !IS_SET.test(before) && !/^\s+auf\s/i.test(text.slice(end, end + 9))) {
      continue
    }
    const pattern = LINKS[link]
    pattern.lastIndex = end
    if (!pattern.test(text)) continue
    const start = pattern.lastIndex
    if (link === 'sign' && isNoSign(text, end, start, before)) continue
    return { link, start }
  }
  return undefined
}

/** `<password>…` holds a value, "Einstellungen > Passwort > …" is a way through menus; a value below stands alone. */
function isNoSign(text: string, end: number, start: number, before: string): boolean {
  const sign = text.slice(end, start)
  if (sign.includes('\n')) return !/^\S+[^\S\n]*(?:\n|$)/.test(text.slice(start, start + 80))
  return /(?<![-=])>/.test(sign) && !/<[\w:.-]*$/.test(before)
}

function sticky(source: string): RegExp {
  return new RegExp(source, 'iuy')
}
