import type { Language } from '../language.ts'
import { caution } from './caution.ts'
import { quoteLabel } from './label.ts'
import type { Label, MailClient } from './mail-client.ts'
import { common } from './words.ts'

/** How to sign in with the plain password in this program; undefined where we know of nothing to choose. */
export function methodAdvice(client: MailClient, language: Language): string | undefined {
  const { method, off } = client.signIn ?? {}
  if (method) {
    const [list, entry] = [labelOf(client, method.list), labelOf(client, method.entry)]
    const advice = common(language)('signIn.method', {
      list: quoteLabel(list, language),
      entry: quoteLabel(entry, language),
    })
    return carefully(client, advice, [list, entry], language)
  }
  return off === undefined ? undefined : adviseBox(client, 'off', off, language)
}

/** The box that makes this program sign in for outgoing mail, if we know one. */
export function outgoingLoginAdvice(client: MailClient, language: Language): string | undefined {
  const box = client.signIn?.outgoing
  return box === undefined ? undefined : adviseBox(client, 'outgoing', box, language)
}

/** The box to switch off so that the program does not change the connection by itself, if it has one. */
export function managedAdvice(client: MailClient, language: Language): string | undefined {
  const box = client.encryption.managed
  return box === undefined ? undefined : adviseBox(client, 'managed', box, language)
}

function adviseBox(
  client: MailClient,
  kind: 'off' | 'managed' | 'outgoing',
  name: string,
  language: Language,
): string {
  const label = labelOf(client, name)
  const advice = common(language)(`signIn.${kind}`, { box: quoteLabel(label, language) })
  return carefully(client, advice, [label], language)
}

function carefully(
  client: MailClient,
  advice: string,
  labels: readonly Label[],
  language: Language,
): string {
  const doubt = caution(client, { labels, language })
  return doubt ? `${advice} ${doubt}` : advice
}

function labelOf(client: MailClient, name: string): Label {
  const label = client.labels[name]
  if (!label) throw new Error(`mail-clients: "${client.id}" has no label "${name}"`)
  return label
}
