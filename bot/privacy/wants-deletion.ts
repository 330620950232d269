const GERMAN =
  /\b(lösch|vergiss|vergessen sie|entfern)\w*\b.{0,30}\b(meine|alle|diese)\b.{0,20}\b(daten|unterhaltung|gespräch|chat\w*|verlauf)|\b(daten|gespräch|unterhaltung|verlauf)\b.{0,10}\blöschen\s*[.!]?$/iu
const ENGLISH =
  /\b(delete|erase|remove|forget|clear)\b.{0,20}\b(my|all|this)\b.{0,20}\b(data|conversation|chat|history)|^forget me[.!]?$/iu

/** Whether somebody asks to have this conversation deleted; a question about it is none ("Wie lösche ich …?"). */
export function wantsDeletion(text: string): boolean {
  const isQuestion = /\?\s*$|^\s*(wie|was|wann|warum|werden|how|what|when|why|do|does|are)\b/i.test(
    text,
  )
  return text.length < 120 && !isQuestion && (GERMAN.test(text) || ENGLISH.test(text))
}
