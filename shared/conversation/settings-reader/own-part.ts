/**
 * The message without settings that are not the person's: those of an account before, of a colleague, of an example
 * that works, as long as their own stand beside them; and an instruction that is quoted, as it asks for settings.
 */
export function ownPart(text: string): string {
  const said = text.replace(QUOTE, (quote) => (isInstruction(quote) ? ' ' : quote))
  const parts = partsOf(said)
  const hasOwn = parts.some(({ owner, said: words }) => owner === 'own' && VALUE.test(words))
  return hasOwn
    ? parts
        .filter(
          ({ owner, said: words }) => owner !== 'other' && !(owner === 'none' && isExample(words)),
        )
        .map(({ said: words }) => words)
        .join('\n')
    : said
}

/** What somebody asks of the person, in quotation marks: "Please check whether SSL/TLS is chosen". */
export function quotedInstruction(text: string): string | undefined {
  return text.match(QUOTE)?.find(isInstruction)
}

type Part = { owner: 'own' | 'other' | 'none'; said: string }

/** A setting: a port, an encryption, a server. */
const VALUE = /\d{2,}|ssl|tls|\w\.\w+\.\w/i

const QUOTE = /<quote>[\s\S]{0,2000}?<\/quote>|["“„«»][^"“”„«»]{15,1000}["”“«»]/giu

/** "Please check whether SSL/TLS is chosen": what somebody wants, with nothing that could be judged. */
function isInstruction(quote: string): boolean {
  if (!INSTRUCTION.test(quote) || /(?<![\d.])\d{2,5}(?![\d.])/.test(quote)) return false
  // What would be refused has to be said.
  return !/(?<!(?:not|nicht|keine?|statt|never|no|instead of|ohne|without)\s)start.?tls/iu.test(
    quote,
  )
}

const INSTRUCTION =
  /(?<!\p{L})(?:bitte|prüfe?n?|überprüfe?n?|kontrollier\p{L}*|achten?|stellen? sie|sicherstellen|wählen? sie|wähle?|please|check|verify|ensure|make sure|must be|has to be|should be|needs to be|muss|müssen|soll(?:te)?|sollen)(?!\p{L})/iu

const NOUN =
  '(?:\\s+(?:e-?mail|mail|old|new|alte\\p{L}*|neue\\p{L}*))?(?:[\\s-]+(?:accounts?|kont(?:o|en)|servers?|settings?|setup|one|config(?:uration)?|einstellung(?:en)?|daten|provider|anbieter|postfach|mailbox|laptop|pc|computer|handy|phone))?'
const OTHER = `(?:(?:my|the|mein\\p{L}*|d(?:as|er|ie)|im|in my)\\s+)?(?:(?:old|previous|former|alt(?:e[nrs]?|es)?|bisherig\\p{L}*|früher\\p{L}*|vorherig\\p{L}*)${NOUN}|before|previously|vorher|bisher|früher|(?:colleague|co-?worker|boss|wife|husband|friend|kolleg\\p{L}+|chef\\p{L}*)${NOUN})`
const OWN = `(?:mine|my own|(?:my|mein\\p{L}*|bei mir)(?:\\s+(?:settings|values|details|account|server|einstellungen|daten|angaben|konto))?|me|ich|(?:(?:my|the|mein\\p{L}*|d(?:as|er|ie)|im|in my)\\s+)?(?:new|current|neu(?:e[nrs]?|es)?|jetzig\\p{L}*|aktuell\\p{L}*)${NOUN}|now|jetzt|nun|currently)`
const SAID = `(?:'s)?\\s*(?:[:=]|(?:has|have|had|hat|habe|hatte|uses?|nutzt|benutzt|was|is|are|war|waren|ist|sind|steht|stehen|lautet|lauten)(?!\\p{L})(?:\\s*:)?)`

const HEADING = new RegExp(
  `(?<=^|[.!?;,\\n({>"“”–—-]\\s{0,3}|(?<!\\p{L})(?:und|and|but|aber|while|während)\\s)(?:(?<other>${OTHER})|(?<own>${OWN}))${SAID}|(?<=,\\s|(?<!\\p{L})(?:und|and|but|aber)\\s)(?<now>now|jetzt|nun)(?=\\s+(?:[\\p{L}.-]+\\s+){0,3}[\\w.-]*\\d)`,
  'giu',
)

function partsOf(text: string): Part[] {
  const headings = [...text.matchAll(HEADING)]
  const first = text.slice(0, headings[0]?.index ?? text.length)
  return [
    { owner: 'none', said: first },
    ...headings.map(({ index, groups }, at): Part => {
      const said = text.slice(index, headings[at + 1]?.index ?? text.length)
      return { owner: groups?.other === undefined ? 'own' : 'other', said }
    }),
  ]
}

/** Quoted, praised, or past: what others have, or oneself had before. */
function isExample(said: string): boolean {
  return (
    /^\s*(?:<quote>|["“„«»>])/.test(said) ||
    /(?<!\p{L})(?:was|were|had|used to|war|waren|hatten?)(?!\p{L})/iu.test(said) ||
    /(?<!\p{L})(?:works? (?:like a charm|fine|well|perfectly|for)|(?:klappt|funktioniert|geht|läuft) (?:super|prima|einwandfrei|problemlos|bei))(?!\p{L})/iu.test(
      said,
    )
  )
}
