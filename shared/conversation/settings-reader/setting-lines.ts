import { isNo, isYes } from '../../yes.ts'
import { flattenMarkup } from './flatten-markup.ts'

/** Words of which programs make the names of their fields. */
const FIELD_WORD =
  /^e-?mail|server|host ?name|\bhost\b|\bport\b|(?:be)?nutzername|user ?name|account ?name|kontoname|anmeldename|kennung|verschl[uü]e?sselung|verbindungs(?:sicherheit|typ|art)|sicherheit|encrypt|security|connection type|protokoll|protocol|kontotyp|account.?typ|(?:ssl|tls) verwenden|use (?:ssl|tls)/i

/** A switch of which the name alone tells nothing: its state is on the next line, if anywhere. */
const SWITCH = /(?:ssl|tls) verwenden|use (?:ssl|tls)/i

/**
 * Settings as they are copied from a window or read off a screenshot, one setting a line: names that stand above
 * their values, or beside them in another column, are put before them.
 */
export function settingLines(text: string): string[] {
  const lines = flattenMarkup(text)
    .split(/[\n\t]/)
    .map((line) => line.trim())
    // Empty lines, and the rule below the head of a table.
    .filter((line) => /[^\s|:+-]/.test(line))
  const joined: string[] = []
  for (const [index, line] of lines.entries()) {
    const name = index > 0 ? lines[index - 1] : undefined
    if (name !== undefined && joined.at(-1) === name && isValueOf(name, line))
      joined[joined.length - 1] = `${name.replace(/\s*[:：]$/, '')}: ${line}`
    else joined.push(line)
  }
  return joined
}

/** Three or more settings, each with its name: copied from a window, whatever a classifier hears in the names. */
export function isCopied(text: string): boolean {
  return settingLines(text).filter((line) => NAMED.test(line)).length >= 3
}

const NAMED = /^[^:=]{2,80}[:=]\s*\S/

/** "Benutzername Anna": the value stands there already. */
const VALUE_BESIDE =
  /(?:[Nn]ame|[Kk]ennung|[Bb]enutzer|[Uu]ser|[Ll]ogin)\s+(?!(?:[Pp]ost)?(?:[Ee]in|[Aa]us)gang|\p{L}*[Ss]erver|SMTP|IMAP|POP|ID\b|Name)\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)?$/u

function isValueOf(name: string, line: string): boolean {
  if (!isFieldName(name) || VALUE_BESIDE.test(name) || line.endsWith('?')) return false
  if (SWITCH.test(name)) return isYes(line) || isNo(line)
  // A server with its port and the like beside it is more than one value.
  return !isFieldName(line) && !/\w\.\w\S*\s+\S/.test(line)
}

/** Short, and without anything that only values have. */
function isFieldName(line: string): boolean {
  const name = line.replace(/\s*[:：]$/, '')
  return (
    name.length <= 80 &&
    !/[\d@:=,;|]|\w\.\w/.test(name.replace(/pop3/i, '')) &&
    FIELD_WORD.test(name)
  )
}
