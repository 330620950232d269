import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import { PROTOCOLS, type Settings } from '../settings/index.ts'
import { readAccount, type TypedLogin } from './account.ts'
import { type Refusal, refused } from './outcome.ts'
import { type MailServer, servers } from './prepare.ts'
import { words } from './words.ts'

/** Shaped like the blocks of an answer, so that every face can show it. */
type SummaryBlock =
  | {
      kind: 'values'
      title: string
      items: { label: string; value: string; copyable: boolean }[]
    }
  | { kind: 'notice'; tone: 'info' | 'warning'; text: string }

type Summary = { kind: 'summary'; blocks: SummaryBlock[] }

/** What the documents say, for people who type it in themselves: one list a server, then what to mind. */
export function summary(
  settings: Settings,
  login: TypedLogin,
  language: Language,
): Summary | Refusal {
  const account = readAccount(login, settings)
  if (account.kind === 'refused') return account
  const offered = servers(settings, PROTOCOLS)
  if (offered.length === 0) return refused('no-servers')

  const t = translator(words, language)
  const values = (server: MailServer): SummaryBlock => ({
    kind: 'values',
    title: t(`summary.title.${server.protocol}`),
    items: [
      { label: t('summary.host'), value: server.host, copyable: true },
      { label: t('summary.port'), value: String(server.port), copyable: true },
      { label: t('summary.encryption'), value: t('summary.ssl'), copyable: false },
      { label: t('summary.username'), value: account.username, copyable: true },
      { label: t('summary.password'), value: t('summary.passwordSource'), copyable: false },
    ],
  })
  return {
    kind: 'summary',
    blocks: [
      ...offered.map(values),
      { kind: 'notice', tone: 'warning', text: t('summary.starttls') },
      { kind: 'notice', tone: 'info', text: t('summary.lowerCase') },
    ],
  }
}

/** The same as plain text, ready to be sent or printed. */
export function summaryText(settings: Settings, login: TypedLogin, language: Language) {
  const made = summary(settings, login, language)
  if (made.kind === 'refused') return made
  const paragraphs = made.blocks.map((block) =>
    block.kind === 'values'
      ? [block.title, ...block.items.map(({ label, value }) => `  ${label}: ${value}`)].join('\n')
      : block.text,
  )
  return { kind: 'text' as const, text: `${paragraphs.join('\n\n')}\n` }
}
