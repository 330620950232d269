import type { Question, Topic } from '../answers/answer.ts'
import { isProblem } from '../answers/diagnosis/diagnosis.ts'
import { oncePer } from '../once.ts'
import { fold, toWords } from '../understanding/index.ts'
import type { Context } from './conversation.ts'

const YES =
  /^(?:ja|jo|joa|jep|jup|yes|yep|yeah|genau|stimmt|hat geholfen|ja hat geholfen|that helped|yes it did|it did|klappt|geht|geht wieder|es geht|funktioniert|funktioniert wieder|it works|works|works now|geloest|solved|hat geklappt|es klappt|jetzt geht es|jetzt gehts)$/
const NO =
  /^(?:nein|nee|noe|na|nope|no|leider nein|leider nicht|immer noch nicht|noch immer nicht|hat nicht geholfen|hilft nicht|nein hat nicht geholfen|nein leider nicht|geht nicht|geht immer noch nicht|geht noch immer nicht|geht trotzdem nicht|funktioniert nicht|klappt nicht|klappt immer noch nicht|not really|still not|still not working|it did not|it didn t|didn t help|did not help|that didn t help|no change|weiter|nein weiter|next|still the same|still fails|hat nichts gebracht|brachte nichts|nix)$/

/** The button that a typed text means: its label, its number, or a yes or no to "did that help?". */
export function findOffered(text: string, { offered }: Context): Question | undefined {
  if (text.length > 200 || offered.length === 0) return undefined
  const typed = plain(text)
  const same = offered[plainLabels(offered).indexOf(typed)]
  if (same) return same.question
  if (/^[1-9]$/.test(typed)) return offered[Number(typed) - 1]?.question
  const helped = YES.test(typed) ? true : NO.test(typed) ? false : undefined
  if (helped === undefined) return undefined
  const check = offered.find(({ question }) => question.progress?.helped === helped)
  if (check) return check.question
  // "Did you mean …?" with a single suggestion can be answered with yes.
  return helped && offered.length === 1 ? offered[0]?.question : undefined
}

/** A bare yes or no that no button waits for: also an answer to something. */
export function topicOfYesOrNo(text: string, { diagnosis, topic }: Context): Topic | undefined {
  if (text.length > 60 || !topic) return undefined
  const typed = plain(text)
  if (
    /^(?:ja|yes|ok|okay|oki|gut|fine|passt|alles klar|verstanden|got it|i see|aha|super|jo|jep|yep)$/.test(
      typed,
    )
  )
    return 'thanks'
  if (!/^(?:nein|no|nope|nee|noe|nein danke|no thanks|no thank you)$/.test(typed)) return undefined
  return diagnosis ? 'human' : 'thanks'
}

const STILL =
  /immer noch|noch immer|weiterhin|trotzdem|geholfen|hilft (?:auch )?nicht|still|didn.?t help|no luck|same (?:error|problem|thing)|nach wie vor|gleiche(?:r|s)? (?:fehler|problem|meldung)/

/** "Geht immer noch nicht" in the middle of a search for the cause: the same as the button "no". */
export function isStillBroken(
  text: string,
  topic: Topic | undefined,
  { diagnosis, offered, topic: current }: Context,
): Question | undefined {
  if (!diagnosis || text.length > 80 || !STILL.test(fold(text))) return undefined
  if (topic !== undefined && topic !== current && topic !== 'thanks' && !isProblem(topic))
    return undefined
  const isGood =
    /(?<!nicht )geholfen|that helped|it helped/.test(fold(text)) &&
    !/nicht|not|n't|nix|kein/.test(fold(text))
  return offered.find(({ question }) => question.progress?.helped === isGood)?.question
}

const plainLabels = oncePer((offered: Context['offered']) =>
  offered.map(({ label }) => plain(label)),
)

function plain(text: string): string {
  return toWords(fold(text)).join(' ')
}
