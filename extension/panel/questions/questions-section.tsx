import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Question } from '../../../shared/answers/answer.ts'
import { translator } from '../../../shared/i18n.ts'
import { hideSecrets } from '../../../shared/privacy/hide-secrets.ts'
import { AnswerView } from '../../../shared/ui/answer-view.ts'
import { answerWords } from '../../../shared/ui/words.ts'
import { knownAccount, withOwnServers } from '../../server-data/own-account.ts'
import type { PanelContext } from '../context.ts'
import { copy } from '../copy.ts'
import { Section } from '../section.tsx'
import { useStartGuide } from '../use-start-guide.tsx'
import { Composer } from './composer.tsx'
import { createConversation, type Exchange } from './conversation.ts'

const EXAMPLES = ['port', 'starttls', 'login'] as const

/** The question box: the bot's own conversation, in this page. Nothing that is asked is kept or sent. */
export function QuestionsSection({ context }: { context: PanelContext }) {
  const { language, t, settings, data } = context
  const { start, problem } = useStartGuide(context)
  const [conversation] = useState(createConversation)
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([])
  const log = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const own = withOwnServers(settings, knownAccount(data, settings)?.account)

  const ask = async (said: string, question?: Question) => {
    const id = Date.now()
    const text = hideSecrets(said)
    setExchanges((before) => [...before, { id, asked: text, answer: undefined }])
    const answer = await conversation.ask({ text, question }, language, own)
    setExchanges((before) => before.map((one) => (one.id === id ? { ...one, answer } : one)))
  }
  const clear = () => {
    conversation.forget()
    setExchanges([])
    field.current?.focus()
  }

  // A new question goes to the top of what is seen, so that its answer is read from the beginning.
  useLayoutEffect(() => {
    if (exchanges.at(-1)?.answer) log.current?.lastElementChild?.scrollIntoView({ block: 'start' })
  }, [exchanges])

  return (
    <Section id="questions" context={context}>
      <p>{t('questions.intro')}</p>
      {exchanges.length === 0 && (
        <ul class="answer-actions examples" aria-label={t('questions.examples')}>
          {EXAMPLES.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => void ask(t(`questions.example.${id}`))}>
                {t(`questions.example.${id}`)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="log" aria-label={t('questions.log')} class="log" ref={log}>
        {exchanges.map(({ id, asked, answer }) => (
          <div class="exchange" key={id}>
            <p class="asked">
              <span class="visually-hidden">{t('questions.you')}: </span>
              {asked}
            </p>
            {answer && (
              <div class="answered">
                <span class="visually-hidden">{t('questions.answer')}: </span>
                <AnswerView
                  answer={answer}
                  t={translator(answerWords, answer.language)}
                  copy={copy}
                  hideSecrets={hideSecrets}
                  onAsk={({ label, question }) => void ask(label, question)}
                  onGuide={(guide) => void start(guide)}
                />
              </div>
            )}
          </div>
        ))}
      </div>
      {problem}
      <Composer field={field} onSend={(text) => void ask(text)} t={t} />
      {exchanges.length > 0 && (
        <button type="button" onClick={clear}>
          {t('questions.clear')}
        </button>
      )}
    </Section>
  )
}
