import type { Language } from '../../shared/language.ts'
import { clientName, mailClients } from '../../shared/mail-clients/index.ts'
import type { PanelTranslate } from './words.ts'

type Props = {
  id: string
  language: Language
  /** Id of the program; empty for none. */
  value: string
  /** What is said when none is chosen. */
  none: string
  onChoose: (client: string | undefined) => void
  t: PanelTranslate
}

const phones = mailClients.filter(({ platforms, isGeneral }) =>
  isGeneral ? false : platforms.every((platform) => platform === 'ios' || platform === 'android'),
)
const computers = mailClients.filter((client) => !phones.includes(client))

/** The mail programs, those for computers and those for phones apart. */
export function ProgramSelect({ id, language, value, none, onChoose, t }: Props) {
  const options = (clients: typeof mailClients) =>
    clients.map((client) => (
      <option key={client.id} value={client.id} selected={client.id === value}>
        {clientName(client, language)}
      </option>
    ))
  return (
    <select id={id} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
      <option value="" selected={value === ''}>
        {none}
      </option>
      <optgroup label={t('program.computers')}>{options(computers)}</optgroup>
      <optgroup label={t('program.phones')}>{options(phones)}</optgroup>
    </select>
  )
}
