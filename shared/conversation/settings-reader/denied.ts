import type { Token } from './setting-token.ts'

/** "not STARTTLS", "SSL instead of TLS", "nicht 587" */
export function isDenied(line: string, at: number): boolean {
  return /(?<!\p{L})(?:kein(?:e|en)?|no|not|nicht|ohne|without|statt|anstatt|instead of|never|nie)\s+(?:use\s+|auf\s+|port\s+)?["'„“]?$/iu.test(
    line.slice(0, at),
  )
}

/** "SSL or STARTTLS?" and "465 oder 587?" are questions, not values. */
export function withoutChoices(line: string, tokens: readonly Token[]): Token[] {
  const isChoice = (one: Token | undefined, other: Token | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    JSON.stringify(one.values) !== JSON.stringify(other.values) &&
    /^["'”“]?\s*(?:oder|or|vs\.?|versus)\s*(?:port\s*)?["'„“]?$/i.test(
      line.slice(one.at + one.text.length, other.at),
    )
  return tokens.map((token, index) =>
    isChoice(tokens[index - 1], token) || isChoice(token, tokens[index + 1])
      ? { ...token, values: {} }
      : token,
  )
}
