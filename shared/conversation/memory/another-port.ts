import type { MailValues } from '../../rules/index.ts'
import type { Context } from '../conversation.ts'

const ANOTHER =
  /^\W*(?:(?:und|and|oder|or|ok|okay|also|so|dann|then|wenn|if|mit|with|about|what|how|was|ist|is|wie|wäre|would|nein|no|einfach|try)[\s,]+){0,5}(\d{2,5})(?:\s+(?:dann|then|also|auch|too|instead|stattdessen|ok|okay|right|richtig|gehen|geht|work|denn|be)){0,3}\s*\?*\s*$/iu
const LARGEST = 65_535

/** "And 8080?" behind a judged port is one more port, whatever else the number may be. */
export function anotherPort(text: string, { topic, judged, slots }: Context): MailValues[] {
  if (topic !== 'check-settings' || text.length > 60 || !/[?\p{L}]/u.test(text)) return []
  const port = Number(ANOTHER.exec(text)?.[1])
  if (!port || port > LARGEST || (port >= 1990 && port < 2050)) return []
  const protocol = judged?.servers.at(-1)?.protocol ?? slots.protocol
  return [{ port, ...(protocol && { protocol }) }]
}
