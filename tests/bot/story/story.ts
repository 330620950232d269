import { readFileSync } from 'node:fs'
import { ensureModel } from '../../../scripts/train.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import type { Language } from '../../../shared/language.ts'
import { parseSettingsText } from '../../../shared/settings/index.ts'

/** One thing that a person does, and what must be said to it. */
export type Scene = {
  /** Written by the person. */
  say?: string
  /** A button that is pressed instead. */
  press?: string
  hears: readonly string[]
  /** A link that stands under the answer. */
  link?: { name: string; path: string }
}

export type Story = {
  scenes: readonly Scene[]
  feedback: { title: string; yes: string; no: string; more: string; sentence: string }
  letter: { title: string; copy: string; mail: string; submit: string; own: string }
}

/** A person's whole conversation; the same on every channel. */
export const story = {
  de: {
    scenes: [
      { say: 'Welche Ports brauche ich für IMAP?', hears: ['imap.example.org', '993', 'SSL/TLS'] },
      { say: 'Und für SMTP?', hears: ['smtp.example.org', '465'] },
      {
        say: 'Outlook zeigt den Fehler 0x800CCC0F',
        hears: ['Verschlüsselung und Port passen nicht zusammen', 'Hat das geholfen?'],
      },
      { press: 'Nein, weiter', hears: ['Dann prüfen wir das Nächste'] },
      {
        say: 'Stimmt das so: imap.example.org, Port 143, STARTTLS, Benutzername Erika.Muster?',
        hears: ['143', 'STARTTLS', 'erika.muster'],
      },
      {
        say: 'Wo setze ich das Passwort?',
        hears: ['Sicherheit'],
        link: { name: 'Im Workspace zeigen: Passwort', path: '/guide/mail-password' },
      },
      {
        say: 'Ich möchte mit einem Menschen sprechen',
        hears: ['helpdesk@example.org', 'Gesendet ist noch nichts'],
      },
    ],
    feedback: {
      title: 'War das hilfreich?',
      yes: 'Ja',
      no: 'Nein',
      more: 'Was hat gefehlt? (freiwillig)',
      sentence: 'Der Port für POP3',
    },
    letter: {
      title: 'Ihre Nachricht an den Support',
      copy: 'Text kopieren',
      mail: 'Als E-Mail öffnen',
      submit: 'Fertigen Text zeigen',
      own: 'Es geht seit gestern nicht mehr.',
    },
  },
  en: {
    scenes: [
      { say: 'Which port do I need for IMAP?', hears: ['imap.example.org', '993', 'SSL/TLS'] },
      { say: 'And for SMTP?', hears: ['smtp.example.org', '465'] },
      {
        say: 'Outlook shows the error 0x800CCC0F',
        hears: ['encryption and port do not match', 'Did that help?'],
      },
      { press: 'No, go on', hears: ['Then let us check the next thing'] },
      {
        say: 'Is this right: imap.example.org, port 143, STARTTLS, user name Erika.Muster?',
        hears: ['143', 'STARTTLS', 'erika.muster'],
      },
      {
        say: 'Where do I set the password?',
        hears: ['Sicherheit'],
        link: { name: 'Show me in the workspace: password', path: '/guide/mail-password' },
      },
      {
        say: 'I want to talk to a human',
        hears: ['helpdesk@example.org', 'Nothing has been sent yet'],
      },
    ],
    feedback: {
      title: 'Was this helpful?',
      yes: 'Yes',
      no: 'No',
      more: 'What was missing? (optional)',
      sentence: 'The port for POP3',
    },
    letter: {
      title: 'Your message to support',
      copy: 'Copy text',
      mail: 'Open as e-mail',
      submit: 'Show the final text',
      own: 'It stopped working yesterday.',
    },
  },
} satisfies Record<Language, Story>

/** The bot as an operator gets it: the real understanding and the settings of the example. */
export function realBot() {
  const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
  return { settings, turn: createTurn(ensureModel()) }
}
