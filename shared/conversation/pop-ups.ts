/** "A box pops up", "a pop up"; not "is POP up?", "pop up to date". */
const POPS_UP =
  /(?<!\p{L})(?:p(?<verb>ops|opped|opping)[ -]up|pop[ -]up(?<noun>s?)(?! to date))(?!\p{L})/giu
const AS: Readonly<Record<string, string>> = { ops: 'comes', opped: 'came', opping: 'coming' }

/** The message with other words for a window that opens: it says nothing of POP3. */
export function withoutPopUps(text: string): string {
  if (!/pop/i.test(text)) return text
  return text.replace(POPS_UP, (said: string, verb?: string, noun?: string) => {
    if (said.startsWith('POP')) return said
    return verb ? `${AS[verb.toLowerCase()]} up` : `popup${noun}`
  })
}
