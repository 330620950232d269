import { expect, test } from 'vitest'
import { describeCard, type Situation } from '../../../../extension/overlay/card/describe-card.ts'
import { guides } from '../../../../shared/guides/index.ts'
import { untroubled } from './untroubled.ts'

const [entry] = guides
if (!entry) throw new Error('there is no guide')

const situation: Situation = {
  entry,
  language: 'de',
  index: 3,
  skipped: [],
  ...untroubled,
}

test('a step says where it is, what it is called and what to do', () => {
  const card = describeCard(situation)
  expect(card).toMatchObject({
    shape: 'full',
    progress: 'Schritt 4 von 6',
    title: 'Zu „Sicherheit“ wechseln',
    text: 'Klicken Sie in der linken Navigation auf „Sicherheit“.',
  })
  expect(card.announcement).toBe(
    'Schritt 4 von 6 Zu „Sicherheit“ wechseln Klicken Sie in der linken Navigation auf „Sicherheit“.',
  )
})

test('skipped steps are said to be done', () => {
  const { steps } = entry.guide
  expect(describeCard({ ...situation, skipped: steps.slice(0, 3) }).skipped).toBe(
    'Die Schritte 1 bis 3 sind schon erledigt.',
  )
  expect(describeCard({ ...situation, skipped: steps.slice(0, 1) }).skipped).toBe(
    '„Im Workspace anmelden“ ist schon erledigt.',
  )
})

test('a missing target is described, and after a while help is offered', () => {
  const missing: Situation = { ...situation, kind: 'missing', candidates: ['Sicherheit'] }
  expect(describeCard(missing).status).toEqual({
    text: 'Ich suche in der linken Navigation den Eintrag „Sicherheit“.',
    isSearching: true,
  })
  const helping = describeCard({ ...missing, isHelping: true })
  expect(helping.offer).toBe('Wie möchten Sie weitermachen?')
  expect(helping.offers.map(({ act }) => act)).toEqual(['picture', 'choose', 'done'])
  expect(helping.buttons.map(({ act }) => act)).toEqual(['stop'])
  expect(describeCard(missing).offers).toEqual([])
})

test('several matches become a numbered choice', () => {
  const choosing: Situation = {
    ...situation,
    kind: 'ambiguous',
    isChoosing: true,
    candidates: ['Sicherheit', ''],
  }
  expect(describeCard(choosing).choices).toEqual([
    { act: 'choice-1', label: 'Nummer 1: Sicherheit' },
    { act: 'choice-2', label: 'Nummer 2' },
    { act: 'none', label: 'Keine davon' },
  ])
})

test('a press without an answer becomes a question', () => {
  const card = describeCard({ ...situation, index: 5, isAsking: true })
  expect(card.question).toBe('Hat die Seite bestätigt, dass das Passwort gespeichert ist?')
  expect(card.buttons.map(({ act }) => act)).toEqual(['yes', 'no', 'stop'])
})

test('paused, it is a chip with one way on and one way out; at the end it can only be closed', () => {
  expect(describeCard({ ...situation, isPaused: true })).toMatchObject({
    shape: 'chip',
    buttons: [{ act: 'resume' }, { act: 'stop' }],
  })
  expect(describeCard({ ...situation, index: 6 })).toMatchObject({
    title: 'Geschafft!',
    buttons: [{ act: 'close' }, { act: 'next' }],
  })
})

test('the last card leads on to the guide that most people need next, where there is one', () => {
  const last = guides.map((each) => {
    const { buttons } = describeCard({
      ...situation,
      entry: each,
      index: each.guide.steps.length,
    })
    return [each.guide.id, buttons.filter(({ isMain }) => isMain).map(({ label }) => label)]
  })
  expect(last).toEqual([
    ['mail-password', ['Weiter: Serverdaten']],
    ['server-data', ['Schließen']],
  ])
})

const everySituation = guides.flatMap((each) =>
  (['de', 'en'] as const).flatMap((language) =>
    Array.from(
      { length: each.guide.steps.length + 1 },
      (_, index) => [each.guide.id, language, index, each] as const,
    ),
  ),
)

test.each(everySituation)(
  'guide %s in %s has all its words at step %i',
  (_, language, index, each) => {
    const ways = [undefined, ...(each.guide.steps[index]?.otherwise ?? []).map(({ text }) => text)]
    for (const way of ways)
      for (const trouble of [undefined, 'disabled', 'covered', 'away'] as const)
        for (const kind of ['found', 'ambiguous', 'missing'] as const)
          for (const flag of [true, false]) {
            const card = describeCard({
              ...situation,
              entry: each,
              language,
              index,
              way,
              trouble,
              kind,
              elsewhere: 'mail.example.org',
              isHelping: flag,
              isPictureShown: flag,
              isAsking: flag,
              isSmall: flag,
            })
            expect(JSON.stringify(card)).not.toMatch(/\{\{|undefined/)
          }
  },
)

test('the last card has the values, each with a button that says what it copies', () => {
  const results = {
    values: [{ label: 'IMAP-Port', value: '993' }],
    hint: undefined,
    notes: ['Achtung.'],
    text: 'IMAP-Port: 993',
  }
  const index = entry.guide.steps.length
  const card = describeCard({ ...situation, index, results })
  expect(card.values).toEqual([
    {
      label: 'IMAP-Port',
      value: '993',
      copy: { act: 'copy-1', label: 'Kopieren', name: 'IMAP-Port kopieren' },
      outcome: undefined,
    },
  ])
  expect(card.notices).toEqual(['Achtung.'])
  expect(card.buttons.map(({ act }) => act)).toEqual(['close', 'copy-all'])

  const copied = describeCard({
    ...situation,
    index,
    results,
    copied: { what: 0, isDone: true },
  })
  expect(copied.values[0]?.outcome).toBe('IMAP-Port ist kopiert.')
  expect(copied.announcement).toBe('IMAP-Port ist kopiert.')
  const refused = describeCard({
    ...situation,
    index,
    results,
    copied: { what: 'all', isDone: false },
  })
  expect(refused.status?.text).toMatch(/verbietet mir das Kopieren/)
})

test('the last card says that the page is being read, and when that has failed', () => {
  const finished = { ...situation, index: entry.guide.steps.length }
  const reading = describeCard({ ...finished, reading: 'under-way' })
  expect(reading.status).toEqual({ text: 'Ich lese die Serverdaten …', isSearching: true })
  expect(reading.announcement).toContain('Ich lese die Serverdaten …')
  const failed = describeCard({ ...finished, reading: 'failed' })
  expect(failed.status?.text).toContain('nicht lesen')
  expect(failed.status?.isSearching).toBe(false)
})

test('without values there is nothing to copy', () => {
  const results = { values: [], hint: undefined, notes: ['Mehrere Konten.'], text: '' }
  const card = describeCard({ ...situation, index: entry.guide.steps.length, results })
  expect(card.buttons.map(({ act }) => act)).toEqual(['close'])
})
