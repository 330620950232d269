import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { answerCard } from '../../../bot/cards/answer-card.ts'
import { answerTopic } from '../../../shared/answers/index.ts'
import { translator } from '../../../shared/i18n.ts'
import { CLIENTS } from '../../../shared/mail-clients/client-id.ts'
import type { Settings } from '../../../shared/settings/index.ts'
import { AnswerView } from '../../../shared/ui/answer-view.ts'
import { renderText } from '../../../shared/ui/render-text.ts'
import { answerWords } from '../../../shared/ui/words.ts'

const settings: Settings = {
  mail: {
    imap: { host: 'imap.example.org', port: 993 },
    smtp: { host: 'smtp.example.org', port: 465 },
  },
  bot: { url: 'https://help.example.org' },
}
const URL_DE = 'https://help.example.org/de/setup'

function downloads(client: (typeof CLIENTS)[number] | undefined, given = settings) {
  const slots = client ? { client } : {}
  const { blocks } = answerTopic('client-setup', { language: 'de', settings: given, slots })
  return blocks
    .flatMap((block) => (block.kind === 'actions' ? block.items : []))
    .filter(({ kind }) => kind === 'download')
}

describe('the profile is offered', () => {
  test.each([
    ['ios-mail', 'Auf dem iPhone einrichten'],
    ['apple-mail', 'Auf dem Mac einrichten'],
    [undefined, 'Auf dem iPhone einrichten'],
  ] as const)('for %s as "%s"', (client, label) => {
    expect(downloads(client)).toEqual([{ kind: 'download', label, url: URL_DE }])
  })

  test('for no other program', () => {
    const others = CLIENTS.filter((client) => client !== 'ios-mail' && client !== 'apple-mail')
    expect(others.flatMap((client) => downloads(client))).toEqual([])
  })

  test.each([
    ['without the address of the bot', { mail: settings.mail }],
    ['without a server for sending', { ...settings, mail: { imap: settings.mail?.imap } }],
    ['without any server', { bot: settings.bot }],
  ])('not %s', (_name, given) => {
    expect(downloads('ios-mail', JSON.parse(JSON.stringify(given)))).toEqual([])
  })
})

test('chat, page, Teams and plain text lead to the same place', () => {
  const answer = answerTopic('client-setup', {
    language: 'de',
    settings,
    slots: { client: 'ios-mail' },
  })
  const html = renderToString(h(AnswerView, { answer, t: translator(answerWords, 'de') }))
  expect(html).toContain(`href="${URL_DE}">Auf dem iPhone einrichten</a>`)
  const guideUrl = (guide: string) => `https://help.example.org/guide/${guide}`
  // The first of the six buttons that Teams shows.
  expect(answerCard(answer, { guideUrl })).toMatchObject({
    actions: [
      { type: 'Action.OpenUrl', title: 'Auf dem iPhone einrichten', url: URL_DE },
      {},
      {},
      {},
    ],
  })
  expect(renderText(answer, { guideUrl })).toContain(URL_DE)
})
