import de from '../../locales/de/answers/client-setup.json' with { type: 'json' }
import en from '../../locales/en/answers/client-setup.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import type { ClientId } from '../mail-clients/client-id.ts'
import {
  clientName,
  type MailClient,
  mailClientsOf,
  setUpSteps,
  stepLines,
  whyNoSteps,
} from '../mail-clients/index.ts'
import type { Settings } from '../settings/index.ts'
import type { Block } from './answer.ts'
import { actions, steps, text } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { clientButtons, programButton } from './client-buttons.ts'
import { common } from './common.ts'
import { deviceBlocks, isSender } from './device-answer.ts'
import { outageNotice } from './outage-notice.ts'
import { knownProtocols, serverBlock, serverLines } from './server-values.ts'
import { setUpDownload } from './set-up-download.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Asks for the program first; then its steps and the values to copy. */
export default {
  topic: 'client-setup',
  blocks: (request) => {
    const { language, slots, settings } = request
    if (isSender(slots)) return [...outageNotice('client-setup', request), ...deviceBlocks(request)]
    if (slots.client)
      return [...outageNotice('client-setup', request), ...setUp(slots.client, request)]
    return [
      ...outageNotice('client-setup', request),
      text(translator(words, language)('which')),
      ...actions(
        setUpDownload('ios-mail', settings, language),
        ...clientButtons('client-setup', slots, language),
      ),
    ]
  },
  brief: ({ language, slots, settings }) => {
    const t = translator(words, language)
    if (!slots.client) return [text(t('which'))]
    const known = knownProtocols(settings).filter(
      (id) => id === 'smtp' || id === (slots.protocol === 'pop3' ? 'pop3' : 'imap'),
    )
    return [
      known.length > 0
        ? serverLines(known, settings, language)
        : text(common(language)('where-servers')),
    ]
  },
} satisfies TopicAnswer

function setUp(slot: ClientId, request: AnswerRequest): Block[] {
  const { language, slots, settings, version } = request
  const t = translator(words, language)
  const c = common(language)
  const protocol = slots.protocol === 'pop3' ? 'pop3' : 'imap'
  const clients = request.programs?.length ? request.programs : mailClientsOf(slot)
  const refused = clients.map((client) => whyNoSteps(client, protocol, language))
  // Where POP3 cannot be, that comes first; IMAP is what can be set up.
  if (protocol === 'pop3' && refused[0] && refused.every((reason) => reason)) {
    return [text(refused[0]), ...setUp(slot, { ...request, slots: { ...slots, protocol: 'imap' } })]
  }
  const known = knownProtocols(settings).filter((id) => id === protocol || id === 'smtp')
  const values =
    known.length > 0
      ? known.map((id) => serverBlock(id, settings, language))
      : [text(c('where-servers'))]
  const help = [
    showMe(language, 'mail-password'),
    known.length > 0 ? undefined : showMe(language, 'server-data'),
    ask(language, 'button.login-fails', 'login-fails', { client: slot }),
    ask(language, 'button.connection-fails', 'connection-fails', { client: slot }),
  ]
  // The values are the same for all of that name; the steps of all of them are a wall of text.
  if (slot === 'outlook' && !request.isPage && refused.filter((reason) => !reason).length > 1) {
    const choices = clients.map((client) => programButton(client, 'client-setup', slots, language))
    return [
      text(t('which-outlook')),
      ...actions(...choices),
      ...(known.length > 0 ? [text(t('same-values'))] : []),
      ...values,
      text(c('no-starttls')),
      ...actions(...help),
    ]
  }
  return [
    text(slot === 'other' ? t('general') : t('named', { client: nameInSentence(slot, language) })),
    text(t('first')),
    ...clients.flatMap((client): Block[] => {
      const lines = linesFor(client, { protocol, language, version }, settings)
      const missing = whyNoSteps(client, protocol, language)
      const title = mailClientsOf(slot).length > 1 ? clientName(client, language) : undefined
      return missing ? [text(missing)] : [steps(lines, title)]
    }),
    ...values,
    text(c('no-starttls')),
    ...actions(setUpDownload(slot, settings, language), ...help),
  ]
}

/** "So richten Sie die Gmail-App ein": most programs are called by their name alone. */
function nameInSentence(slot: ClientId, language: Language): string {
  const t = translator(words, language)
  if (slot === 'gmail-app' || slot === 'ios-mail') return t(`object.${slot}`)
  return common(language)(`client.${slot}`)
}

type Wanted = { protocol: 'imap' | 'pop3'; language: Language; version: string | undefined }

/** Dozens of sentences a program: put together once for the same settings. */
const remembered = new WeakMap<Settings, Map<string, string[]>>()

function linesFor(client: MailClient, wanted: Wanted, settings: Settings): string[] {
  const known = remembered.get(settings) ?? new Map<string, string[]>()
  remembered.set(settings, known)
  const key = [client.id, wanted.protocol, wanted.language, wanted.version].join()
  const lines =
    known.get(key) ?? stepLines(setUpSteps(client, { ...wanted, values: settings.mail }))
  known.set(key, lines)
  return lines
}
