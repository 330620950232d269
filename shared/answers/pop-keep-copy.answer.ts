import de from '../../locales/de/answers/pop-keep-copy.json' with { type: 'json' }
import en from '../../locales/en/answers/pop-keep-copy.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import { clientName, mailClientsOf, whereToChange, whyNoSteps } from '../mail-clients/index.ts'
import type { Block } from './answer.ts'
import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

export default {
  topic: 'pop-keep-copy',
  blocks: (request) => {
    const { language, slots } = request
    const t = translator(words, language)
    const places = inTheProgram(request)
    return [
      // Who names a program has asked where; who does not, why.
      ...places,
      text(t('answer')),
      text(t('why')),
      ...(places.length > 0 ? [] : [text(t('stay'))]),
      text(t('gone')),
      ...actions(
        ask(language, 'button.server-data-protocol', 'server-data', { protocol: 'imap' }),
        ask(
          language,
          'button.client-update',
          'client-update',
          slots.client ? { client: slots.client } : {},
        ),
        ask(language, 'button.protocol-choice', 'protocol-choice'),
      ),
    ]
  },
  brief: (request) => {
    const t = translator(words, request.language)
    const places = inTheProgram(request)
    return places.length > 0 ? places : [text(t('answer')), text(t('why'))]
  },
} satisfies TopicAnswer

/** Where the account is changed; what the option is called there, nobody could look up. */
function inTheProgram({ language, slots, programs }: AnswerRequest): Block[] {
  if (!slots.client) return []
  const t = translator(words, language)
  const clients = programs?.length ? programs : mailClientsOf(slots.client)
  const said = clients.map((client) => {
    const name = clients.length > 1 ? `${clientName(client, language)}: ` : ''
    const missing = whyNoSteps(client, 'pop3', language)
    if (missing) return { line: missing, isPlace: false }
    if (!client.change.canEdit) return { line: `${name}${t('at-set-up')}`, isPlace: false }
    return { line: `${name}${whereToChange(client, language, 'pop3')}`, isPlace: true }
  })
  const places = said.filter(({ isPlace }) => isPlace)
  return [
    ...(places.length > 0 ? [text(t('option'))] : []),
    ...places.map(({ line }) => text(line)),
    ...said.filter(({ isPlace }) => !isPlace).map(({ line }) => text(line)),
  ]
}
