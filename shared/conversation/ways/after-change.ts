import { actions, text as saying } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { slotsOf } from '../../answers/diagnosis/diagnosis.ts'
import { describePorts } from '../../answers/ports.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { fold } from '../../understanding/index.ts'
import { finish, sure } from '../answering.ts'
import type { Way } from '../read-message.ts'
import { openSearch } from '../replies/search-state.ts'
import { DID, STILL } from '../replies/told-words.ts'
import { conversationWords } from '../words.ts'

/**
 * "Changed, now it says SSL handshake failed": that encryption and port do not match was just ruled out. What is left
 * may be a program or a device that is too old; only its maker knows.
 */
export const hearHandshake: Way = ({ text, problem, session, known }) => {
  const { context, settings, language } = session
  const search = openSearch(context)
  if (!search || problem?.diagnosis.cause !== 'mismatch') return undefined
  const folded = fold(text)
  if (!/handshake/.test(folded) || !(DID.test(folded) || STILL.test(folded))) return undefined
  const { topic, slots } = search
  const { protocol } = slotsOf(topic, slots)
  const { ports } = describePorts(protocol ? [protocol] : PROTOCOLS, settings, language)
  const blocks = [
    saying(conversationWords(language)('handshake-after-change', { ports })),
    ...actions(ask(language, 'button.human', 'human')),
  ]
  return finish({ topic, language, blocks }, { topic, slots }, session, {
    ...known,
    candidates: sure(topic, known.candidates),
  })
}
