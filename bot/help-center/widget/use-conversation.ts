import { useEffect, useMemo, useReducer } from 'preact/hooks'
import type { Question } from '../../../shared/answers/answer.ts'
import type { Language } from '../../../shared/language.ts'
import { type Draft, EMPTY_CHAT, nextChat } from './chat-state.ts'
import { createDirectLineClient } from './direct-line-client.ts'
import { readActivity } from './read-activity.ts'
import { tabSession } from './session-store.ts'

/** The conversation of this tab, and the ways to add to it. */
export function useConversation(language: Language) {
  const [state, dispatch] = useReducer(nextChat, EMPTY_CHAT)
  const [client, end] = useMemo(() => {
    const ended = new AbortController()
    const created = createDirectLineClient({
      base: '/v3/directline',
      locale: () => language,
      store: tabSession,
      onActivity: (raw) => {
        const activity = readActivity(raw)
        if (activity) dispatch({ kind: 'received', activity })
      },
      onConnection: (connection) => dispatch({ kind: 'connection', state: connection }),
      signal: ended.signal,
    })
    return [created, () => ended.abort()] as const
    // One client for the life of the page: the language of later messages is theirs.
  }, [])

  useEffect(() => {
    client.resume()
    return end
  }, [client, end])

  const send = (draft: Draft) => {
    dispatch({ kind: 'sending', draft })
    const { clientId } = draft
    client
      .send(draft, () => dispatch({ kind: 'waiting', clientId }))
      .then(
        (id) => dispatch({ kind: 'sent', clientId, id }),
        () => dispatch({ kind: 'failed', clientId }),
      )
  }

  return {
    state,
    ask: (text: string, question?: Question) =>
      send({ clientId: randomId(), text, ...(question && { question }) }),
    sendAgain: send,
    sendFeedback: client.sendFeedback,
  }
}

/** `randomUUID` is missing on plain http. */
function randomId(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
