import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CLIENTS } from '../../shared/mail-clients/client-id.ts'
import { mailClients, mailClientsOf } from '../../shared/mail-clients/index.ts'
import { MailClient } from '../../shared/mail-clients/mail-client.ts'
import { labelsOf } from '../../shared/mail-clients/sentence.ts'

const FOLDER = 'shared/mail-clients'
const ENDING = '.client.ts'
const files = readdirSync(FOLDER).filter((file) => file.endsWith(ENDING))
const ids = files.map((file) => file.slice(0, -ENDING.length))

test('the list names every file of the folder', () => {
  const listed = mailClients.map((client) => client.id)
  expect([...listed].sort(), `add the missing file to ${FOLDER}/index.ts`).toEqual(ids.sort())
})

test.each(CLIENTS)('the slot %s has its program, with a file of that name first', (slot) => {
  expect(mailClientsOf(slot).map((client) => client.id)[0]).toBe(slot)
})

test.each(mailClients)('$id fits the schema', (client) => {
  expect(MailClient.safeParse(client).error?.issues).toBeUndefined()
})

test.each(ids)('%s has words in both languages', (id) => {
  for (const language of ['de', 'en'])
    expect(readdirSync(`locales/${language}/mail-clients`)).toContain(`${id}.json`)
})

/** Every text of a client in German, by its dotted key; the parity test sees to the English ones. */
function wordKeys(id: string): Map<string, string> {
  const found = new Map<string, string>()
  const collect = (node: unknown, path: string) => {
    if (typeof node === 'string') found.set(path, node)
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node))
        collect(value, path === '' ? key : `${path}.${key}`)
  }
  collect(JSON.parse(readFileSync(`locales/de/mail-clients/${id}.json`, 'utf8')), '')
  return found
}

function neededKeys(client: MailClient): string[] {
  const steps = client.steps.flatMap((step) => [
    step.text ?? `steps.${step.id}`,
    ...(step.after ? [step.after] : []),
  ])
  return [
    'name',
    'change',
    ...(client.oldPassword ? ['oldPassword'] : []),
    ...steps.filter((key) => !key.startsWith('common.')),
    ...client.traps.map((trap) => `traps.${trap.id}`),
  ]
}

test.each(mailClients)('$id has exactly the sentences that it needs', (client) => {
  expect([...wordKeys(client.id).keys()].sort()).toEqual([...new Set(neededKeys(client))].sort())
})

const PHRASES = ['versions', 'knowledge']

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].flatMap((match) => match[1] ?? [])
}

test.each(mailClients)('every name in a sentence of $id is one of its labels', (client) => {
  const names = new Set([...Object.keys(labelsOf(client, 'imap')), ...PHRASES])
  for (const [key, text] of wordKeys(client.id))
    for (const name of placeholders(text))
      expect(names, `${client.id}: ${key} mentions {{${name}}}`).toContain(name)
})

test.each(mailClients)('every label of $id is used', (client) => {
  const inWords = [...wordKeys(client.id).values()].flatMap(placeholders)
  const inFields = client.steps
    .flatMap((step) => step.fields ?? [])
    .flatMap(({ protocols: _, ...field }): string[] => Object.values(field))
  const inCommon = client.steps.flatMap((step) => step.text?.split('.').at(-1) ?? [])
  const used = new Set([...inWords, ...inFields, ...inCommon])
  for (const name of Object.keys(client.labels))
    expect(used, `${client.id}: use the label "${name}" or remove it`).toContain(name)
})

test.each(mailClients)('every trap that a step of $id names is one of its traps', (client) => {
  const known = client.traps.map((trap) => trap.id)
  for (const step of client.steps) expect(known).toEqual(expect.arrayContaining(step.traps ?? []))
})

test.each(mailClients)(
  '$id says where its facts were read, or that nobody could look',
  (client) => {
    const { labels, encryption, traps } = client.sources
    const isCertain = client.labelsVerified.de || client.labelsVerified.en
    expect(labels.length > 0).toBe(isCertain)
    expect(encryption.length > 0).toBe(isCertain)
    const certainTraps = client.traps.filter((trap) => trap.verified !== false)
    if (certainTraps.length > 0) expect(traps).not.toEqual([])
    if (!isCertain) expect(certainTraps).toEqual([])
  },
)
