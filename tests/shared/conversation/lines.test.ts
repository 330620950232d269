import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TOPICS } from '../../../shared/answers/answer.ts'
import { answerTopic } from '../../../shared/answers/index.ts'
import {
  askingIn,
  isNext,
  plainly,
  stepIn,
} from '../../../shared/conversation/follow-ups/lines/ask-patterns.ts'
import { linesOf } from '../../../shared/conversation/follow-ups/lines/line.ts'
import { lookUp, wantedIn } from '../../../shared/conversation/follow-ups/lines/look-up.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { mailClients } from '../../../shared/mail-clients/index.ts'
import { parseSettingsText } from '../../../shared/settings/index.ts'

const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))

const guides = mailClients.flatMap((client) =>
  LANGUAGES.map((language) => ({
    name: `${client.id} (${language})`,
    language,
    lines: linesOf(
      answerTopic('client-setup', {
        language,
        settings,
        slots: { client: client.slot },
        programs: [client],
      }),
    ),
  })),
)
const answers = TOPICS.flatMap((topic) =>
  LANGUAGES.map((language) => ({
    name: `${topic} (${language})`,
    lines: linesOf(answerTopic(topic, { language, settings, slots: {} })),
  })),
)

test.each(guides)(
  '$name: a step is found by each of its names in quotes',
  ({ lines, language }) => {
    const steps = lines.filter(({ step }) => step !== undefined)
    expect(steps.length).toBeGreaterThan(2)
    for (const { step, labels, fields } of steps)
      for (const label of [...labels, ...fields.map((field) => field.label)]) {
        const asked = language === 'de' ? `wo ist denn „${label}“` : `where is "${label}"`
        const found = lookUp(wantedIn(asked), lines)
        expect(
          found?.lines.map((line) => line.step),
          asked,
        ).toContain(step)
      }
  },
)

test.each(guides)('$name: a name in capitals or lower case is the same name', ({ lines }) => {
  const label = lines
    .flatMap(({ step, labels }) => (step ? labels : []))
    .find((one) => /\p{L}/u.test(one))
  const find = (asked: string) => lookUp(wantedIn(asked), lines)?.label
  expect(find(`"${label?.toUpperCase()}"?`)?.toLowerCase()).toBe(label?.toLowerCase())
  expect(find(`"${label?.toLowerCase()}"?`)?.toLowerCase()).toBe(label?.toLowerCase())
})

const UNRELATED = [
  'wie wird das Wetter morgen',
  'wo bekomme ich Druckerpapier',
  'kann ich den Hintergrund ändern',
  'was kostet das im Monat',
  'wer ist Bundeskanzler',
  'how do I export my calendar',
  'where can I buy a new laptop',
  'is there a dark mode',
  'what is the capital of France',
  'can I unsubscribe from the newsletter',
]

test.each([...guides, ...answers])(
  '$name: a question about something else finds nothing',
  ({ lines }) => {
    for (const asked of UNRELATED) expect(lookUp(wantedIn(asked), lines), asked).toBeUndefined()
  },
)

test.each([
  ['Schritt 4', 4],
  ['was heißt schritt 4', 4],
  ['schritt vier versteh ich nicht', 4],
  ['i got stuck at step 3 it just spins', 3],
  ['der zweite Schritt', 2],
  ['beim 2. Schritt komm ich nicht weiter', 2],
  ['the third step?', 3],
  ['Schritt 3 ist fertig', 4],
  ['what comes after step 3', 4],
  ['der nächste Schritt', 'next'],
  ['next step please', 'next'],
  ['der letzte Schritt', 'last'],
  ['wie mach ich das erste', 'first'],
  ['womit fang ich an', 'first'],
  ['where do I start?', 'first'],
  ['und danach?', 'next'],
  ['und wie gehts dann weiter', 'next'],
  ['ok done, next', 'next'],
  ['I have done that. Next', 'next'],
])('%s is step %s', (said, step) => {
  expect(stepIn(plainly(said))?.step).toBe(step)
})

test.each([
  'ich habe 4 Konten',
  'port 993',
  'next week I get a new phone, which mail program do you recommend?',
  'danach ging gar nichts mehr und es kam eine Fehlermeldung',
  'Schrittmacher 4',
  'one step forward',
])('%s is no step', (said) => {
  expect(stepIn(plainly(said))).toBeUndefined()
})

test.each([
  ['wo is n des "Andere"', 'where'],
  ['wo find ich denn das datei menü', 'where'],
  ['nein da war kein mehr anzeigen', 'missing'],
  ["i don't see advanced options", 'missing'],
  ['was heißt Anmeldung braucht', 'meaning'],
  ['das mit dem Port versteh ich nicht', 'meaning'],
  ['und bei Hostname?', 'filling'],
  ['what goes into Server', 'filling'],
  ['Legitimationstyp?', 'bare'],
])('%s asks for %s', (said, asking) => {
  expect(askingIn(plainly(said), /["„]/.test(said))).toBe(asking)
})

test('a story is no short question', () => {
  const story =
    'Seit gestern kommt bei meiner Kollegin im Büro nebenan immer wieder ein Fenster das nach dem Passwort fragt'
  expect(askingIn(plainly(story), false)).toBeUndefined()
})

test.each(['weiter', 'und danach?', 'fertig, was jetzt', 'done', 'go on', 'hab ich gemacht'])(
  '%s goes on',
  (said) => {
    expect(isNext(plainly(said))).toBe(true)
  },
)

test.each(['weiterleiten', 'weiter geht es nicht', 'done with outlook', 'nothing works'])(
  '%s does not go on',
  (said) => {
    expect(isNext(plainly(said))).toBe(false)
  },
)
