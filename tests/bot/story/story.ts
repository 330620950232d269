import { readFileSync } from 'node:fs'
import { ensureModel } from '../../../scripts/train.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import type { Language } from '../../../shared/language.ts'
import { parseSettingsText } from '../../../shared/settings/index.ts'

type InBoth = Record<Language, string>

/** One thing that a person does, and what must be said to it. */
type Told<Words> = (
  | {
      /** Written by the person. */
      say: Words
    }
  | {
      /** A button that is pressed instead. */
      press: Words
    }
) & {
  hears: readonly (string | Words)[]
  /** A link that stands under the answer. */
  link?: { name: Words; path: string }
}

const SCENES: readonly Told<InBoth>[] = [
  {
    say: { de: 'Welche Ports brauche ich für IMAP?', en: 'Which port do I need for IMAP?' },
    hears: ['imap.example.org', '993', 'SSL/TLS'],
  },
  { say: { de: 'Und für SMTP?', en: 'And for SMTP?' }, hears: ['smtp.example.org', '465'] },
  {
    say: {
      de: 'Outlook zeigt den Fehler 0x800CCC0F',
      en: 'Outlook shows the error 0x800CCC0F',
    },
    hears: [
      {
        de: 'bekommt keine Verbindung zum Server',
        en: 'gets no connection to the server',
      },
      { de: 'Hat das geholfen?', en: 'Did that help?' },
    ],
  },
  {
    press: { de: 'Nein, weiter', en: 'No, go on' },
    hears: [{ de: 'Dann prüfen wir das Nächste', en: 'Then let us check the next thing' }],
  },
  {
    say: {
      de: 'Stimmt das so: imap.example.org, Port 143, STARTTLS, Benutzername Erika.Muster?',
      en: 'Is this right: imap.example.org, port 143, STARTTLS, user name Erika.Muster?',
    },
    hears: [
      { de: 'Für IMAP ist Port 143 eingetragen.', en: 'IMAP is set to port 143.' },
      { de: 'Für IMAP ist STARTTLS eingestellt.', en: 'IMAP is set to STARTTLS.' },
      { de: 'Richtig ist erika.muster.', en: 'It should be erika.muster.' },
    ],
  },
  {
    say: { de: 'Wo setze ich das Passwort?', en: 'Where do I set the password?' },
    hears: ['Sicherheit'],
    link: {
      name: {
        de: 'Im Workspace zeigen: Passwort',
        en: 'Show me in the workspace: password',
      },
      path: '/guide/mail-password',
    },
  },
  {
    say: { de: 'Ich möchte mit einem Menschen sprechen', en: 'I want to talk to a human' },
    hears: [
      'helpdesk@example.org',
      { de: 'Gesendet ist noch nichts', en: 'Nothing has been sent yet' },
    ],
  },
]

const FEEDBACK = {
  de: {
    title: 'War das hilfreich?',
    yes: 'Ja',
    no: 'Nein',
    more: 'Was hat gefehlt? (freiwillig)',
    sentence: 'Der Port für POP3',
  },
  en: {
    title: 'Was this helpful?',
    yes: 'Yes',
    no: 'No',
    more: 'What was missing? (optional)',
    sentence: 'The port for POP3',
  },
}

const LETTER = {
  de: {
    title: 'Ihre Nachricht an den Support',
    copy: 'Text kopieren',
    mail: 'Als E-Mail öffnen',
    submit: 'Fertigen Text zeigen',
    own: 'Es geht seit gestern nicht mehr.',
  },
  en: {
    title: 'Your message to support',
    copy: 'Copy text',
    mail: 'Open as e-mail',
    submit: 'Show the final text',
    own: 'It stopped working yesterday.',
  },
}

/** A person's whole conversation; the same on every channel. */
export const story = { de: told('de'), en: told('en') }

function told(language: Language) {
  const say = (words: string | InBoth) => (typeof words === 'string' ? words : words[language])
  const scenes = SCENES.map(
    ({ hears, link, ...act }): Told<string> => ({
      ...('press' in act ? { press: say(act.press) } : { say: say(act.say) }),
      hears: hears.map(say),
      ...(link && { link: { ...link, name: say(link.name) } }),
    }),
  )
  return { scenes, feedback: FEEDBACK[language], letter: LETTER[language] }
}

/** The bot as an operator gets it: the real understanding and the settings of the example. */
export function realBot() {
  const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
  return { settings, turn: createTurn(ensureModel()) }
}
