import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Language } from '../../../shared/language.ts'
import { type ChatState, isWaiting } from './chat-state.ts'
import { Composer } from './composer.tsx'
import { MessageView } from './message-view.tsx'
import { Typing } from './typing.tsx'
import { useConversation } from './use-conversation.ts'
import { Welcome } from './welcome.tsx'
import { chatTranslator } from './words.ts'

export type ChatProps = { pageLanguage: Language; organisation: string }

/**
 * The chat: welcome, conversation, composer. Its own words follow the language of the last answer; after a page was
 * opened they are the page's at first, because somebody may just have chosen that.
 */
export function Chat({ pageLanguage, organisation }: ChatProps) {
  const { state, ask, sendAgain, sendFeedback } = useConversation(pageLanguage)
  const language = lastLanguage(state) ?? pageLanguage
  const t = chatTranslator(language)
  const scroll = useRef<HTMLElement>(null)
  useScrollToNews(scroll, state)

  return (
    <div class="chat" lang={language}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="chat-scroll" ref={scroll} tabIndex={0} aria-label={t('log.label')}>
        <Welcome t={t} organisation={organisation} onAsk={ask} />
        <div role="log" aria-live="polite" aria-label={t('log.label')}>
          {state.messages.map((message) => (
            <MessageView
              key={message.key}
              message={message}
              t={t}
              language={language}
              onAsk={ask}
              onSendAgain={sendAgain}
              onFeedback={sendFeedback}
            />
          ))}
        </div>
        {isWaiting(state) && <Typing t={t} />}
      </section>
      <p class="chat-notice" role="status">
        {state.connection === 'reconnecting' && t('status.reconnecting')}
      </p>
      {state.messages.some(({ from }) => from === 'me') && (
        <p class="chat-tools">
          <button type="button" onClick={() => ask(t('forget.message'))}>
            {t('forget.button')}
          </button>
        </p>
      )}
      <Composer t={t} onSend={ask} />
    </div>
  )
}

function lastLanguage({ messages, isLive }: ChatState): Language | undefined {
  const languages = messages.flatMap((message) =>
    message.from === 'bot' && message.answer ? [message.answer.language] : [],
  )
  return isLive ? languages.at(-1) : undefined
}

/** A new question goes to the top, so that its answer is read from its beginning; what becomes of it is in sight too. */
function useScrollToNews(scroll: { current: HTMLElement | null }, { messages }: ChatState): void {
  useLayoutEffect(() => {
    const place = scroll.current
    const mine = place?.querySelectorAll<HTMLElement>('.message-mine')
    const last = mine?.item(mine.length - 1)
    if (!place || !last) return
    // Of a long text of mine only the end: what matters is what is said to it.
    const isTall = last.offsetHeight > place.clientHeight / 2
    const first = isTall ? last.nextElementSibling : last
    const from =
      first instanceof HTMLElement ? first.offsetTop - (isTall ? 60 : 12) : place.scrollHeight
    place.scrollTop = from
    // On small screens writing moves the page: the question must not end up above its edge.
    if (place.parentElement?.contains(document.activeElement))
      place.parentElement.scrollIntoView({ block: 'nearest' })
  }, [scroll, messages.at(-1)])
}
