import type { Language } from '../../../shared/language.ts'
import { clientName, findMailClient, type MailClient } from '../../../shared/mail-clients/index.ts'
import { orderedValues } from '../../server-data/ordered-values.ts'
import { dataWords } from '../../server-data/own-words.ts'
import type { OwnAccount } from '../../server-data/server-data.ts'
import type { ValueGroup } from '../../server-data/value-rows.ts'
import type { PanelContext } from '../context.ts'
import { CopyableValues } from '../copyable-values.tsx'
import { ProgramField } from '../program-field.tsx'

type Props = { groups: readonly ValueGroup[]; account: OwnAccount; context: PanelContext }

/** The values, each with its copy button: by server, or in the order in which the chosen program asks for them. */
export function ValueList({ groups, account, context }: Props) {
  const { state, language } = context
  const t = dataWords(language)
  const client = state.client === undefined ? undefined : findMailClient(state.client)

  return (
    <>
      <ProgramField label={t('order.label')} none={t('order.by-server')} context={context} />
      {client ? (
        <InOrder {...{ client, groups, account, context }} />
      ) : (
        <Groups groups={groups} language={language} />
      )}
    </>
  )
}

function InOrder({ client, groups, account, context }: Props & { client: MailClient }) {
  const { language, state } = context
  const t = dataWords(language)
  const { protocol } = state
  const { rows, beside } = orderedValues(account, groups, { client, protocol })
  return (
    <>
      <p class="quiet">{t('order.hint', { client: clientName(client, language) })}</p>
      <ol class="value-order">
        {rows.map((row) => (
          <li key={row.id}>
            <CopyableValues rows={[row]} language={language} />
          </li>
        ))}
      </ol>
      <Groups groups={beside} language={language} />
    </>
  )
}

type GroupsProps = { groups: readonly ValueGroup[]; language: Language }

function Groups({ groups, language }: GroupsProps) {
  return groups.map(({ id, title, rows }) => (
    <div class="value-group" key={id}>
      <h3>{title}</h3>
      <CopyableValues rows={rows} language={language} />
    </div>
  ))
}
