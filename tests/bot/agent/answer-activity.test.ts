import { expect, test } from 'vitest'
import { toActivity } from '../../../bot/agent/answer-activity.ts'
import type { Answer } from '../../../shared/answers/answer.ts'

const answer: Answer = {
  topic: 'show-me',
  language: 'de',
  blocks: [
    { kind: 'text', text: 'Wohin?' },
    { kind: 'actions', items: [{ kind: 'guide', label: 'Zeigen', guide: 'server-data' }] },
  ],
}
const guideUrl = (guide: string) => `https://one.example/${guide}`

test('an answer is drawn once for each face, and each activity is one of its own', () => {
  const teams = toActivity(answer, { guideUrl, channelId: 'msteams' })
  const again = toActivity(answer, { guideUrl, channelId: 'msteams' })
  expect(again).toEqual(teams)
  expect(again).not.toBe(teams)
  expect(again.attachments).toBe(teams.attachments)
  const chat = toActivity(answer, { guideUrl, channelId: 'directline' })
  expect(chat).toMatchObject({ text: 'Wohin?', channelData: { answer } })
  const welcome = toActivity(answer, { guideUrl, channelId: 'directline', kind: 'welcome' })
  expect(welcome).toMatchObject({ channelData: { kind: 'welcome', answer } })
  expect(toActivity(answer, { guideUrl, channelId: 'directline' })).toEqual(chat)
})

test('a notification in Teams tells what the answer is about, not what leads to it', () => {
  const texts = ['Dann prüfen wir das Nächste:', 'Steht der Benutzername in Kleinbuchstaben da?']
  const blocks = texts.map((text) => ({ kind: 'text', text }) as const)
  const { summary } = toActivity({ ...answer, blocks }, { guideUrl, channelId: 'msteams' })
  expect(summary).toBe('Steht der Benutzername in Kleinbuchstaben da?')
})

test('another house has addresses of its own, and an equal answer is another answer', () => {
  const other = (guide: string) => `https://other.example/${guide}`
  const drawn = (address: typeof guideUrl) =>
    JSON.stringify(toActivity(answer, { guideUrl: address, channelId: 'msteams' }))
  expect(drawn(guideUrl)).toContain('https://one.example/server-data')
  expect(drawn(other)).toContain('https://other.example/server-data')
  expect(drawn(other)).not.toContain('https://one.example')
  const changed = { ...answer, blocks: [{ kind: 'text', text: 'Hierhin.' }] } as const
  const said = toActivity({ ...changed, blocks: [...changed.blocks] }, { guideUrl, channelId: 'x' })
  expect(said).toMatchObject({ text: 'Hierhin.' })
})
