import type { Language } from '../../../shared/language.ts'
import {
  type IncomingProtocol,
  type MailClient,
  type SetUpStep,
  trapsOf,
  whereOldPassword,
} from '../../../shared/mail-clients/index.ts'
import type { PanelTranslate } from '../words.ts'

type Props = {
  client: MailClient
  protocol: IncomingProtocol
  /** What the steps say already is left out. */
  steps: readonly SetUpStep[]
  language: Language
  t: PanelTranslate
}

/** What goes wrong with this program, beyond what the steps say. */
export function Traps({ client, protocol, steps, language, t }: Props) {
  const said = steps.flatMap(({ notes }) => notes.map(({ text }) => text))
  const traps = trapsOf(client, { language, protocol })
    .map(({ text }) => text)
    .filter((text) => !said.includes(text))
  const oldPassword = whereOldPassword(client, language)
  if (traps.length === 0 && !oldPassword) return null
  return (
    <details class="traps">
      <summary>{t('setUp.traps')}</summary>
      <ul>
        {traps.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {oldPassword && (
          <li>
            <strong>{t('setUp.oldPassword')}:</strong> {oldPassword}
          </li>
        )}
      </ul>
    </details>
  )
}
