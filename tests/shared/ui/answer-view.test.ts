import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Action, Answer, Block } from '../../../shared/answers/answer.ts'
import { translator } from '../../../shared/i18n.ts'
import { AnswerView, type AnswerViewProps } from '../../../shared/ui/answer-view.ts'
import { answerWords } from '../../../shared/ui/words.ts'

function draw(blocks: Block[], props: Partial<AnswerViewProps> = {}): string {
  const answer: Answer = { topic: 'server-data', language: 'de', blocks }
  return renderToString(h(AnswerView, { answer, t: translator(answerWords, 'de'), ...props }))
}

const port = { label: 'Port', value: '993', copyable: true }
const ask: Action = {
  kind: 'ask',
  label: 'Und für SMTP?',
  question: { topic: 'server-data', slots: {} },
}

test('an answer carries its language', () => {
  expect(draw([])).toBe('<div class="answer" lang="de"></div>')
})

test('texts of answers are never markup', () => {
  const hostile = '<img src=x onerror=alert(1)>'
  const html = draw([
    { kind: 'text', text: hostile },
    { kind: 'steps', title: hostile, items: [hostile] },
    { kind: 'values', items: [{ label: hostile, value: hostile, copyable: false }] },
  ])
  expect(html).not.toContain('<img')
  expect(html.match(/&lt;img/g)).toHaveLength(5)
})

test('a value gets a copy button where there is a clipboard, named after the value', () => {
  const values: Block = { kind: 'values', items: [port] }
  expect(draw([values])).not.toContain('<button')
  expect(draw([values], { copy: async () => {} })).toContain('aria-label="Port kopieren"')
  const fixed: Block = { kind: 'values', items: [{ ...port, copyable: false }] }
  expect(draw([fixed], { copy: async () => {} })).not.toContain('<button')
})

test('a notice says its tone in words, not by colour alone', () => {
  const html = draw([{ kind: 'notice', tone: 'warning', text: 'STARTTLS wird abgewiesen.' }])
  expect(html).toContain('<strong>Achtung</strong> STARTTLS wird abgewiesen.')
})

test('buttons appear only where the face can follow them', () => {
  const actions: Block = {
    kind: 'actions',
    items: [ask, { kind: 'guide', label: 'Zeigen', guide: 'mail-password' }],
  }
  expect(draw([actions])).toBe('<div class="answer" lang="de"></div>')
  const html = draw([actions], { onAsk: () => {}, guideHref: (guide) => `/de/guide/${guide}` })
  expect(html).toContain('>Und für SMTP?</button>')
  expect(html).toContain('href="/de/guide/mail-password"')
  expect(draw([actions], { onGuide: () => {} })).toContain('>Zeigen</button>')
})

test.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', '//evil.example', ''])(
  'an address that could harm is no link: %j',
  (url) => {
    expect(draw([{ kind: 'actions', items: [{ kind: 'link', label: 'Öffnen', url }] }])).toBe(
      '<div class="answer" lang="de"></div>',
    )
  },
)

const letter: Block = {
  kind: 'letter',
  title: 'Ihre Nachricht',
  text: 'Guten Tag\nProblem: Senden klappt nicht',
  subject: 'Hilfe: Senden',
  to: 'it@example.org',
}

test('a letter can be changed, copied where there is a clipboard, and opened as an e-mail', () => {
  const html = draw([letter], { copy: async () => {} })
  expect(html).toMatch(/<label><span[^>]*>Ihre Nachricht<\/span><textarea[^>]*>Guten Tag\n/)
  expect(html).toContain('>Text kopieren</button>')
  expect(html).toContain(
    'href="mailto:it@example.org?subject=Hilfe%3A%20Senden&amp;body=Guten%20Tag%0D%0AProblem%3A%20Senden%20klappt%20nicht"',
  )
  expect(draw([letter])).not.toContain('<button')
})

test('the address of a letter never carries a secret, and without a recipient there is none', () => {
  const hideSecrets = (text: string) => text.replace('Senden', '••••••')
  expect(draw([letter], { hideSecrets })).toContain('Problem%3A%20%E2%80%A2')
  const { to: _none, ...open } = letter
  expect(draw([open])).not.toContain('mailto:')
})
