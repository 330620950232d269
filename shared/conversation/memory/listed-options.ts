import type { MailClient } from '../../mail-clients/index.ts'

const OPTION =
  /\b(ssl ?\/ ?tls|tls ?\/ ?ssl|start ?-?tls|ssl|tls|keine?|none|ohne|unverschluesselt|unencrypted|no encryption|auto(?:matisch\w*|matic\w*|matik)?)\b/g
const CHOICE =
  /\b(?:nur|gibts?|steh\w*|auswahl|auswaehlen|waehlen|optionen|options?|choices?|choose|pick|only|offers?|bietet|liste?|there)\b/

/** "Off / SSL / TLS": three entries, and no SSL/TLS among them. */
const SLASHES = /\b(aus|off|keine?|none|no|nein|auto) ?\/ ?ssl ?\/ ?tls\b/g

/** Whether "SSL / TLS", asked about alone, may be one entry or two. */
export function isOneOrTwo(folded: string): boolean {
  if (folded.length > 160 || !/\bssl ?\/ ?tls\b/.test(folded)) return false
  return WHICH.test(folded) && LISTS.test(folded) && listedOptions(folded).length < 2
}

const WHICH = /\b(?:welche\w*|which|what do|was (?:nehm|waehl|soll|muss|stell)\w*|one of)\b/
/** Said of what there is on the screen. */
const LISTS =
  /\b(?:zeigt|bietet|steht|stehen|hat|gibt|auswahl|zur wahl|listet|lists?|shows?|offers?|has|choices?|options?|entries|dropdown|menue?|there is|there are)\b/

/** The entries of an encryption list that a folded message names, in order; nothing where it is no list. */
export function listedOptions(folded: string): string[] {
  if (folded.length > 160) return []
  const found = [...folded.replace(SLASHES, '$1, ssl, tls').matchAll(OPTION)].map(([name]) =>
    name.replace(/ /g, ''),
  )
  const options = [...new Set(found)]
  const needed = CHOICE.test(folded) || folded.search(SLASHES) >= 0 ? 2 : 3
  return options.length >= needed && options.some((name) => /ssl|tls/.test(name)) ? options : []
}

/** The entry to take, and the one that is called TLS but is STARTTLS; undefined where the list leaves it open. */
export function rightOption(options: readonly string[]) {
  const both = options.find((name) => name === 'ssl/tls' || name === 'tls/ssl')
  if (both) return { right: both.toUpperCase(), hidesStarttls: false }
  return options.includes('ssl')
    ? { right: 'SSL', hidesStarttls: options.includes('tls') }
    : undefined
}

/** The last year whose list has "SSL" and "TLS" side by side. */
export function versionListed(folded: string, { encryption }: MailClient): string | undefined {
  if (!rightOption(listedOptions(folded))?.hidesStarttls) return undefined
  const years = encryption.options.flatMap(({ versions }) => versions?.to ?? [])
  return years.length > 0 ? String(Math.max(...years)) : undefined
}
