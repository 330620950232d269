/**
 * Made anew only when it is asked for another text than the last time: within a turn the same message is read in many
 * places. Nothing but this one text is kept, until the next one comes.
 */
export function lastOnly<Made>(make: (text: string) => Made): (text: string) => Made {
  let last: { text: string; made: Made } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
