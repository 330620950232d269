import { expect, test } from 'vitest'
import type * as z from 'zod/mini'
import { Settings } from '../../../shared/settings/index.ts'
import { managedSchema, type PolicySchema } from '../../../shared/settings/managed-schema.ts'
import { allSettings } from './all-settings.ts'

/** Every leaf of the schema that reads settings, straight from its own definition: `mail.imap.port number`. */
function fieldsOf(schema: z.core.$ZodType, path: readonly string[] = []): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'optional') return fieldsOf(def.innerType, path)
  if (def.type === 'object')
    return Object.entries(def.shape).flatMap(([key, value]) => fieldsOf(value, [...path, key]))
  if (def.type === 'record') return fieldsOf(def.valueType, [...path, '*'])
  if (def.type === 'array') return fieldsOf(def.element, [...path, '[]'])
  // A choice among words is a word to the browser.
  return [`${path.join('.')} ${def.type === 'enum' ? 'string' : def.type}`]
}

function fieldsOfPolicy(schema: PolicySchema, path: readonly string[] = []): string[] {
  const { type, properties = {}, additionalProperties, items } = schema
  if (type === 'array' && items) return fieldsOfPolicy(items, [...path, '[]'])
  if (type !== 'object') return [`${path.join('.')} ${type}`]
  return [
    ...Object.entries(properties).flatMap(([key, value]) => fieldsOfPolicy(value, [...path, key])),
    ...(additionalProperties ? fieldsOfPolicy(additionalProperties, [...path, '*']) : []),
  ]
}

function leavesOf(value: unknown, path: readonly string[] = []): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => leavesOf(item, [...path, '[]']))
  if (typeof value !== 'object' || value === null) return [`${path.join('.')} ${typeof value}`]
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]))
}

test('every field of the settings stands in the policy schema, with its type, and nothing else', () => {
  const fields = fieldsOf(Settings)
  expect(fields).toContain('mail.imap.port number')
  expect(fields).toContain('guideTargets.*.*.names.de.[] string')
  expect(fieldsOfPolicy(managedSchema()).sort()).toEqual(fields.sort())
})

test('the sample that the browser tests prescribe has every field: add a new one to all-settings.ts', () => {
  const isOfSample = (field: string) =>
    leavesOf(allSettings).some((leaf) =>
      new RegExp(
        `^${field.replaceAll(/[.[\]$]/g, String.raw`\$&`).replaceAll('*', '[^.]+')}$`,
      ).test(leaf),
    )
  expect(fieldsOf(Settings).filter((field) => !isOfSample(field))).toEqual([])
})

test('the sample is sound', () => {
  expect(Settings.safeParse(allSettings).error).toBeUndefined()
})

test('the schema keeps to what Chrome knows: each node has one type, the top has no open end', () => {
  const nodes = [managedSchema()]
  for (const node of nodes) {
    expect(['object', 'array', 'string', 'number']).toContain(node.type)
    nodes.push(...Object.values(node.properties ?? {}))
    nodes.push(...[node.items, node.additionalProperties].filter((each) => each !== undefined))
  }
  expect(nodes.length).toBeGreaterThan(30)
  expect(managedSchema().additionalProperties).toBeUndefined()
})
