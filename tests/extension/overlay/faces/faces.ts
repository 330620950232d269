import type { Situation } from '../../../../extension/overlay/card/describe-card.ts'
import { untroubled } from '../card/untroubled.ts'

/** One look of the card: which guide, which step, and what is the matter. Steps count from 0. */
export type Shown = Omit<Situation, 'entry' | 'language' | 'skipped'> & {
  guide: string
  /** How many steps were done already when the guide came here. */
  skipped: number
}

const found: Shown = {
  guide: 'mail-password',
  index: 1,
  skipped: 0,
  ...untroubled,
}
const missing: Shown = { ...found, index: 3, kind: 'missing' }

const results = {
  hint: 'In dieser Reihenfolge fragt Ihr Mailprogramm danach.',
  values: [
    { label: 'IMAP-Server', value: 'imap.sehr-langer-name-einer-firma.example.org' },
    { label: 'IMAP-Port', value: '993' },
    { label: 'Benutzername', value: 'erika.mustermann@sehr-langer-name-einer-firma.example.org' },
  ],
  notes: [
    'Im Workspace steht für IMAP Port 143. Dort beginnt die Verbindung ohne SSL und wird abgewiesen. Üblich ist 993. Fragen Sie bitte Ihre IT, welcher Port gilt.',
  ],
  text: '',
}
const finished: Shown = { ...found, index: 6, kind: 'missing' }
const withValues: Shown = { ...finished, guide: 'server-data', index: 3, results }

/** Every face the card can have. */
export const faces = {
  found,
  'found, the first step': { ...found, index: 0 },
  'found, with notices': { ...found, index: 4 },
  'one step skipped': { ...found, skipped: 1 },
  'several steps skipped': { ...found, index: 4, skipped: 4 },
  'another way': { ...found, index: 3, way: 'open-menu' },
  searching: missing,
  'missing, with help': {
    ...missing,
    isHelping: true,
    candidates: ['Datenschutz', 'Sicherungen'],
  },
  'picture of the corner': { ...missing, index: 1, isHelping: true, isPictureShown: true },
  'picture of a field': { ...missing, index: 4, isHelping: true, isPictureShown: true },
  'choosing one of two': {
    ...found,
    index: 3,
    kind: 'ambiguous',
    isChoosing: true,
    candidates: ['Sicherheit', ''],
  },
  'choosing one of nine': {
    ...missing,
    isHelping: true,
    isChoosing: true,
    candidates: [
      'Sicherheit',
      'Datenschutzgrundverordnungsauskunft',
      'Benachrichtigungseinstellungen verwalten',
      ...Array.from({ length: 6 }, (_, index) => `Eintrag ${index + 1}`),
    ],
  },
  'a locked place': { ...found, index: 5, trouble: 'disabled' },
  'a covered place': { ...found, trouble: 'covered' },
  'a place outside the window': { ...found, trouble: 'away' },
  'asking whether it worked': { ...found, index: 5, isAsking: true },
  'part of the page is sealed': {
    ...missing,
    elsewhere: 'einstellungen.sehr-lange-adresse.example.org',
    isHelping: true,
  },
  paused: { ...found, isPaused: true },
  small: { ...found, isSmall: true },
  finished,
  'finished, with server data': withValues,
  'one value copied': { ...withValues, copied: { what: 0, isDone: true } },
  'copying failed': { ...withValues, copied: { what: 'all', isDone: false } },
} satisfies Readonly<Record<string, Shown>>
