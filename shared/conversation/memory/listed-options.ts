import type { MailClient } from '../../mail-clients/index.ts'

const OPTION =
  /\b(ssl ?\/ ?tls|tls ?\/ ?ssl|start ?-?tls|ssl|tls|keine?|none|ohne|unverschluesselt|unencrypted|no encryption|auto(?:matisch\w*|matic\w*|matik)?)\b/g
const CHOICE =
  /\b(?:nur|gibts?|steh\w*|auswahl|auswaehlen|waehlen|optionen|options?|choices?|choose|pick|only|offers?|bietet|liste?|there)\b/

/** The entries of an encryption list that a folded message names, in order; nothing where it is no list. */
export function listedOptions(folded: string): string[] {
  if (folded.length > 160) return []
  const found = [...folded.matchAll(OPTION)].map(([name]) => name.replace(/ /g, ''))
  const options = [...new Set(found)]
  const needed = CHOICE.test(folded) ? 2 : 3
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
