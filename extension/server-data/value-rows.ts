import type { Language } from '../../shared/language.ts'
import type { Asked } from '../../shared/mail-clients/index.ts'
import { toUsername } from '../../shared/rules/index.ts'
import type { Protocol } from '../../shared/settings/index.ts'
import { dataWords } from './own-words.ts'
import type { OwnAccount, OwnServer } from './server-data.ts'

/** One value with its full name, so that "Port" is never alone on the page. */
export type ValueRow = { id: Asked; label: string; value: string }

export type ValueGroup = { id: Protocol | 'sign-in'; title: string; rows: ValueRow[] }

/** The account's values as people read and copy them, server by server; encryption is always SSL. */
export function valueGroups({ servers, username }: OwnAccount, language: Language): ValueGroup[] {
  const t = dataWords(language)
  const groups: ValueGroup[] = servers.map((server) => ({
    id: server.protocol,
    title: t(`server.${server.protocol}`),
    rows: rowsOf(server, language),
  }))
  if (username === undefined) return groups
  const name: ValueRow = { id: 'username', label: t('value.username'), value: toUsername(username) }
  return [...groups, { id: 'sign-in', title: t('sign-in'), rows: [name] }]
}

function rowsOf({ protocol, host, port }: OwnServer, language: Language): ValueRow[] {
  const t = dataWords(language)
  const label = (field: 'host' | 'port' | 'encryption') =>
    t(`value.${field}`, { protocol: t(`protocol.${protocol}`) })
  return [
    ...(host === undefined
      ? []
      : [{ id: `${protocol}.host` as const, label: label('host'), value: host }]),
    ...(port === undefined
      ? []
      : [{ id: `${protocol}.port` as const, label: label('port'), value: String(port) }]),
    { id: `${protocol}.encryption` as const, label: label('encryption'), value: t('ssl') },
  ]
}

/** The rows in this order; what is not asked for is left out. */
export function inOrder(groups: readonly ValueGroup[], order: readonly Asked[]): ValueRow[] {
  const rows = new Map(groups.flatMap((group) => group.rows).map((row) => [row.id, row]))
  return order.flatMap((id) => rows.get(id) ?? [])
}

/** Everything as one text, for a mail to oneself or a note. No password: we do not know it. */
export function readableText(groups: readonly ValueGroup[], language: Language): string {
  const t = dataWords(language)
  const parts = groups.map(({ title, rows }) =>
    [title, ...rows.map(({ label, value }) => t('text.line', { label, value }))].join('\n'),
  )
  return [t('text.title'), ...parts, [t('text.password'), t('starttls')].join('\n')].join('\n\n')
}
