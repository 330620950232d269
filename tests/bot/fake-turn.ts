import type { TurnFunction } from '../../bot/turn-function.ts'
import type { Answer } from '../../shared/answers/answer.ts'
import type { Context, Turn } from '../../shared/conversation/conversation.ts'

const GERMAN = /\b(ich|welche|wo|muss|ist|das|und|für)\b/i

/**
 * A stand-in for the conversation, just clever enough to see the channels work:
 * knows ports, passwords and follow-ups, answers in the language of the text, and fails when told to.
 */
export const fakeTurn: TurnFunction = (input, context, settings) => {
  const text = input.kind === 'text' ? input.text : `? ${input.question.topic}`
  if (text.includes('explode')) throw new Error('the turn failed as it was told to')
  const known = context.language ?? input.uiLanguage
  const isNeutral = input.kind === 'question' || text === '' || text.includes('count')
  const language = isNeutral ? (known ?? 'de') : GERMAN.test(text) ? 'de' : 'en'
  const answer: Answer = {
    topic: 'server-data',
    language,
    blocks: blocks(text, language, settings),
  }
  const count = context.misses + 1
  if (text === '') return nothingRead(language, context)
  if (text.includes('count')) answer.blocks = [{ kind: 'text', text: `turn ${count}` }]
  const outcome = text.includes('riddle') ? 'decline' : 'answer'
  return {
    answer,
    context: { ...context, language, topic: answer.topic, misses: count },
    outcome,
    topic: answer.topic,
    candidates: [{ topic: answer.topic, confidence: 0.9 }],
    slots: {},
  }
}

function nothingRead(language: 'de' | 'en', context: Context): Turn {
  const blocks: Answer['blocks'] = [{ kind: 'text', text: 'nothing to read' }]
  const topic = 'capabilities'
  const answer: Answer = { topic, language, blocks }
  return { answer, context, outcome: 'decline', topic, candidates: [], slots: {} }
}

function blocks(text: string, language: 'de' | 'en', settings: Parameters<TurnFunction>[2]) {
  const isGerman = language === 'de'
  if (/passwor[dt]|password-set/i.test(text)) return passwordBlocks(isGerman)
  const { host = 'imap.example.org', port = 993 } = settings.mail?.imap ?? {}
  return [
    {
      kind: 'text',
      text: isGerman
        ? 'Für IMAP gelten diese Angaben. Sie können sie einzeln kopieren.'
        : 'These are the details for IMAP. You can copy each of them.',
    },
    {
      kind: 'values',
      title: 'IMAP',
      items: [
        { label: isGerman ? 'Server' : 'Server', value: host, copyable: true },
        { label: 'Port', value: String(port), copyable: true },
        {
          label: isGerman ? 'Verschlüsselung' : 'Encryption',
          value: 'SSL/TLS (SSL)',
          copyable: false,
        },
      ],
    },
    {
      kind: 'notice',
      tone: 'warning',
      text: isGerman
        ? 'STARTTLS ist etwas anderes und wird abgewiesen.'
        : 'STARTTLS is something else and is refused.',
    },
    {
      kind: 'actions',
      items: [
        {
          kind: 'ask',
          label: isGerman ? 'Wo setze ich das Passwort?' : 'Where do I set the password?',
          question: { topic: 'password-set', slots: {} },
        },
        {
          kind: 'guide',
          label: isGerman ? 'Zeigen Sie es mir' : 'Show me',
          guide: 'mail-password',
        },
      ],
    },
  ] satisfies Answer['blocks']
}

function passwordBlocks(isGerman: boolean): Answer['blocks'] {
  return [
    { kind: 'text', text: isGerman ? 'So setzen Sie das Passwort:' : 'How to set the password:' },
    {
      kind: 'steps',
      items: isGerman
        ? [
            'Im Workspace anmelden.',
            'Oben rechts auf Ihr Profilbild klicken.',
            '„Einstellungen“ wählen.',
          ]
        : [
            'Sign in to the workspace.',
            'Click your picture at the top right.',
            'Choose “Settings”.',
          ],
    },
    {
      kind: 'notice',
      tone: 'info',
      text: isGerman ? 'Sie dürfen das bisherige Passwort behalten.' : 'You may keep the old one.',
    },
    {
      kind: 'actions',
      items: [
        {
          kind: 'guide',
          label: isGerman ? 'Im Workspace zeigen' : 'Show me',
          guide: 'mail-password',
        },
      ],
    },
  ]
}
