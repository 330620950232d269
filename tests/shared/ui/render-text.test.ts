import { expect, test } from 'vitest'
import type { Answer } from '../../../shared/answers/answer.ts'
import { renderText } from '../../../shared/ui/render-text.ts'

const answer: Answer = {
  topic: 'server-data',
  language: 'de',
  blocks: [
    { kind: 'text', text: 'Das sind Ihre Angaben.' },
    {
      kind: 'values',
      title: 'IMAP',
      items: [
        { label: 'Server', value: 'imap.example.org', copyable: true },
        { label: 'Port', value: '993', copyable: true },
      ],
    },
    { kind: 'steps', items: ['Anmelden.', '„Mail“ öffnen.'] },
    { kind: 'notice', tone: 'warning', text: 'STARTTLS wird abgewiesen.' },
    {
      kind: 'actions',
      items: [
        { kind: 'ask', label: 'Und für SMTP?', question: { topic: 'server-data', slots: {} } },
        { kind: 'guide', label: 'Zeigen', guide: 'mail-password' },
        { kind: 'link', label: 'Öffnen', url: 'https://workspace.example.org' },
      ],
    },
  ],
}

test('an answer reads well without any markup', () => {
  const guideUrl = (guide: string) => `https://help.example.org/guide/${guide}`
  expect(renderText(answer, { guideUrl })).toBe(
    [
      'Das sind Ihre Angaben.',
      '',
      'IMAP',
      'Server: imap.example.org',
      'Port: 993',
      '',
      '1. Anmelden.',
      '2. „Mail“ öffnen.',
      '',
      'Achtung: STARTTLS wird abgewiesen.',
      '',
      '→ Und für SMTP?',
      '→ Zeigen: https://help.example.org/guide/mail-password',
      '→ Öffnen: https://workspace.example.org',
    ].join('\n'),
  )
})

test('where the face has real buttons, the text leaves them out', () => {
  expect(renderText(answer, { actions: 'none' })).toMatch(/abgewiesen\.$/)
})

test('the words around the answer follow its language', () => {
  const blocks: Answer['blocks'] = [{ kind: 'notice', tone: 'warning', text: 'Refused.' }]
  expect(renderText({ ...answer, language: 'en', blocks })).toBe('Important: Refused.')
})

test('an answer without blocks is an empty text', () => {
  expect(renderText({ ...answer, blocks: [] })).toBe('')
})

test('a letter stands there in full, with the address it may go to', () => {
  const letter = { kind: 'letter' as const, title: 'Your message', text: 'Hello\nProblem: x' }
  const blocks = [{ ...letter, subject: 'Help', to: 'it@example.org' }]
  expect(renderText({ topic: 'human', language: 'en', blocks })).toBe(
    'Your message\nHello\nProblem: x\n→ Open as e-mail: it@example.org',
  )
})
