import { useId } from 'preact/hooks'
import { withLabel } from '../../../shared/conversation/settings-reader/read-encryption.ts'
import type { Language } from '../../../shared/language.ts'
import { findMailClient, type MailClient } from '../../../shared/mail-clients/index.ts'
import { labelText } from '../../../shared/mail-clients/label.ts'
import type { MailValues } from '../../../shared/rules/index.ts'
import { PROTOCOLS } from '../../../shared/settings/index.ts'
import type { PanelTranslate } from '../words.ts'

type Props = {
  client: MailClient | undefined
  onCheck: (given: MailValues) => void
  language: Language
  t: PanelTranslate
}

/** One server, field by field; the encryption in the words of the chosen program. */
export function FieldsForm({ client, onCheck, language, t }: Props) {
  const id = useId()
  const options = encryptionOptions(client)
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' ? value.trim() : ''
    }
    const option = options[Number(text('encryption') || Number.NaN)]
    const label = option ? labelText(option.label, language) : ''
    const protocol = PROTOCOLS.find((one) => one === text('protocol'))
    const port = Number(text('port'))
    const isUnsafe = option?.isUnsafe && option.meaning === 'ssl'
    const meaning = isUnsafe ? 'unchecked' : option?.meaning
    onCheck({
      ...(protocol && { protocol }),
      ...(text('host') !== '' && { host: text('host') }),
      ...(Number.isInteger(port) && port > 0 && { port }),
      ...(meaning && withLabel(meaning, label)),
      ...(text('username') !== '' && { username: text('username') }),
    })
  }

  return (
    <form class="fields" onSubmit={submit}>
      <p class="field">
        <label for={`${id}-protocol`}>{t('check.server')}</label>
        <select id={`${id}-protocol`} name="protocol">
          {PROTOCOLS.map((protocol) => (
            <option key={protocol} value={protocol}>
              {protocol.toUpperCase()}
            </option>
          ))}
        </select>
      </p>
      <Field id={`${id}-host`} name="host" label={t('check.host')} />
      <Field id={`${id}-port`} name="port" label={t('check.port')} isNumber />
      <p class="field">
        <label for={`${id}-encryption`}>{t('check.encryption')}</label>
        <select id={`${id}-encryption`} name="encryption">
          <option value="">{t('check.unknown')}</option>
          {options.map(({ label, versions }, index) => (
            <option key={`${client?.id}-${labelText(label, 'en')}-${versions?.from}`} value={index}>
              {labelText(label, language)}
              {versions && ` (${versions.from}–${versions.to})`}
            </option>
          ))}
        </select>
      </p>
      <Field id={`${id}-username`} name="username" label={t('check.username')} />
      <button type="submit" class="primary">
        {t('check.button')}
      </button>
    </form>
  )
}

type FieldProps = { id: string; name: string; label: string; isNumber?: boolean }

function Field({ id, name, label, isNumber }: FieldProps) {
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        inputMode={isNumber ? 'numeric' : 'text'}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
    </p>
  )
}

function encryptionOptions(client: MailClient | undefined) {
  return (client ?? findMailClient('other'))?.encryption.options ?? []
}
