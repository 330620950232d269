/**
 * Signs that a person speaks: of themselves, to somebody, or about what a program says.
 * Programs say "please" and "your" too, but never "I", and they ask nothing.
 */
const PERSON =
  /\?|\b(?:i|i'?m|i'?ve|my|me|we|our|ich|mir|mich|mein\w*|wir|uns(?:er\w*)?|says?|saying|shows?|sagt|(?:can|could) you|kann man|koenn\w* (?:sie|ihr)|meldet|zeigt|kommt|steht|erscheint|getting|gets|bekomm\w*|krieg\w*|wenn|since|seit|hallo|hello|hi|immer|always|still|keeps?|ploetzlich|suddenly|trotzdem|staendig)\b/

/** Whether a message with an error in it is nothing but the program's words: they do not tell the person's language. */
export function isQuote(folded: string): boolean {
  return !PERSON.test(folded)
}
