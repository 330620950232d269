import type { ChatTranslate } from './words.ts'

const EXAMPLES = ['ports', 'password', 'starttls', 'username'] as const

export type WelcomeProps = {
  t: ChatTranslate
  organisation: string
  onAsk: (text: string) => void
}

/** What the chat is for, and examples that are one click away. */
export function Welcome({ t, onAsk }: WelcomeProps) {
  return (
    <div class="chat-welcome">
      <h3>{t('welcome.title')}</h3>
      <p>{t('welcome.text')}</p>
      <p id="chat-examples">{t('welcome.examples')}</p>
      <ul class="chat-examples" aria-labelledby="chat-examples">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <button type="button" onClick={() => onAsk(t(`welcome.example.${example}`))}>
              {t(`welcome.example.${example}`)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
