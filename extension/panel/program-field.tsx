import { useId } from 'preact/hooks'
import { clientName, mailClients } from '../../shared/mail-clients/index.ts'
import type { PanelContext } from './context.ts'

type Props = {
  label: string
  /** What is said when none is chosen. */
  none: string
  context: PanelContext
}

const phones = mailClients.filter(({ platforms, isGeneral }) =>
  isGeneral ? false : platforms.every((platform) => platform === 'ios' || platform === 'android'),
)
const computers = mailClients.filter((client) => !phones.includes(client))

/** The program that the person set up last, to be seen and chosen wherever it counts; those for phones apart. */
export function ProgramField({ label, none, context }: Props) {
  const { language, state, change, t } = context
  const { client: chosen = '' } = state
  const id = useId()
  const options = (clients: typeof mailClients) =>
    clients.map((client) => (
      <option key={client.id} value={client.id} selected={client.id === chosen}>
        {clientName(client, language)}
      </option>
    ))
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        onChange={(event) => change({ client: event.currentTarget.value || undefined })}
      >
        <option value="" selected={chosen === ''}>
          {none}
        </option>
        <optgroup label={t('program.computers')}>{options(computers)}</optgroup>
        <optgroup label={t('program.phones')}>{options(phones)}</optgroup>
      </select>
    </p>
  )
}
