/** A line of a log, of a table, or of a mail that was answered to. */
const PASTED = /^\s*(?:[>|]|\W?\d{4}-\d\d-\d\d\b|\W?\d\d?:\d\d:\d\d\b|<\/?\w|[{}[\]])/u

/** "Sehr geehrte Damen und Herren," on a line of its own. */
const SALUTATION =
  /^\s*(?:sehr geehrte|liebe[rs]?|hallo|guten (?:tag|morgen)|dear|hello|hi|moin|werte)\b[^.?!]{0,60}$/iu
const SIGN_OFF =
  /^\s*(?:mit (?:freundlichen|besten)|(?:freundliche|viele|beste|liebe|herzliche|schöne) gr|(?:kind|best|warm|many|with kind|with best)\b.{0,8}(?:regards|wishes|thanks)|regards|mfg|vg|lg|cheers|sincerely)/iu

/** "Port: 993", "Posteingang: imap.firma.de 993": one line of a list. */
const LABELLED = /^\s*[^:?!.]{2,40}:\s*\S[^?]*$/

/** The message without lines of logs and tables and without the mail that somebody else wrote. */
export function withoutPastedLines(text: string): string {
  if (!text.includes('\n')) return PASTED.test(text) ? '' : text
  const lines = text.split('\n')
  const isList = lines.filter((line) => LABELLED.test(line)).length > 1
  let isInMail = false
  const own: string[] = []
  for (const line of lines) {
    if (isList && LABELLED.test(line)) continue
    // Who begins with it writes to us.
    if (SALUTATION.test(line) && own.some((before) => /\p{L}/u.test(before))) isInMail = true
    if (!isInMail && !PASTED.test(line)) own.push(line)
    if (SIGN_OFF.test(line)) isInMail = false
  }
  return own.join('\n')
}
