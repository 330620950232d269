import type { Answer, Question, Topic } from '../../../shared/answers/answer.ts'
import type { Language } from '../../../shared/language.ts'
import { hideObvious } from '../../../shared/privacy/hide-obvious.ts'
import { AnswerView } from '../../../shared/ui/answer-view.ts'
import type { Draft, Message } from './chat-state.ts'
import type { FeedbackDraft } from './connection.ts'
import { copy } from './copy.ts'
import { Feedback } from './feedback.tsx'
import { type ChatTranslate, chatTranslator } from './words.ts'

export type MessageViewProps = {
  message: Message
  t: ChatTranslate
  language: Language
  onAsk: (text: string, question: Question) => void
  onSendAgain: (draft: Draft) => void
  onFeedback: (feedback: FeedbackDraft) => Promise<void>
}

/** Nobody needs to be asked whether a greeting was helpful. */
const SMALL_TALK: readonly Topic[] = [
  'greeting',
  'thanks',
  'capabilities',
  'language-switch',
  'out-of-scope',
]

/** "Did that help?" is asked there already. */
function isCheck({ blocks }: Answer): boolean {
  return JSON.stringify(blocks).includes('"progress"')
}

/** One message, mine or the bot's. Whose it is, is said and not only shown. */
export function MessageView(props: MessageViewProps) {
  const { message, t, language, onAsk, onSendAgain, onFeedback } = props
  if (message.from === 'bot') {
    const { answer, text } = message
    const words = chatTranslator(answer?.language ?? language)
    return (
      <div class="message message-theirs">
        <span class="visually-hidden">{t('log.bot')}: </span>
        {answer ? (
          <AnswerView
            answer={answer}
            t={(key, values) => words(`answer.${key}`, values)}
            copy={copy}
            hideSecrets={hideObvious}
            onAsk={({ label, question }) => onAsk(label, question)}
            guideHref={(guide) => `/${answer.language}/guide/${guide}`}
          />
        ) : (
          <p class="answer-text">{text}</p>
        )}
        {answer && !SMALL_TALK.includes(answer.topic) && !isCheck(answer) && (
          <Feedback
            t={words}
            onFeedback={(reaction, comment) =>
              onFeedback({ reaction, comment, topic: answer.topic, replyToId: message.key })
            }
          />
        )}
      </div>
    )
  }
  const { draft, state } = message
  return (
    <div
      class={state === 'failed' ? 'message message-mine message-failed' : 'message message-mine'}
    >
      <span class="visually-hidden">{t('log.you')}: </span>
      <p class="message-text">{draft.text}</p>
      {state === 'waiting' && <p class="message-state">{t('status.waiting')}</p>}
      {state === 'failed' && (
        <p class="message-state">
          {t('status.failed')}
          <button type="button" onClick={() => onSendAgain(draft)}>
            {t('status.sendAgain')}
          </button>
        </p>
      )}
    </div>
  )
}
