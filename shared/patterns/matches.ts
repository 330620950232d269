/** All matches of a pattern with the flag `g`, like `matchAll`, but without a copy of the pattern for each text. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  while (match) {
    matches.push(match)
    // Nothing was matched: it must not stay there for ever, nor stop within a letter of two halves.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
    match = pattern.exec(text)
  }
  return matches
}
