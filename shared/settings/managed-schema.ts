import * as z from 'zod/mini'
import { Settings } from './settings.ts'

/** What Chrome's policy schemas know of JSON Schema and we need. */
export type PolicySchema = {
  type?: string
  properties?: Record<string, PolicySchema>
  additionalProperties?: PolicySchema
  items?: PolicySchema
}

/**
 * The settings as a schema for `storage.managed`, made from the one that reads them: every field and its
 * type, nothing else. Chrome drops a whole part in silence for every rule that it breaks, so that each
 * rule here would hide a mistake from the options page, which can name it.
 */
export function managedSchema(): PolicySchema {
  return reduce(z.toJSONSchema(Settings))
}

function reduce({ type, properties, additionalProperties, items }: z.core.JSONSchema.BaseSchema) {
  const schema: PolicySchema = {}
  if (typeof type === 'string') schema.type = type
  if (properties)
    schema.properties = Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [name, reduce(asSchema(value))]),
    )
  if (typeof additionalProperties === 'object')
    schema.additionalProperties = reduce(additionalProperties)
  if (items && !Array.isArray(items)) schema.items = reduce(asSchema(items))
  return schema
}

function asSchema(value: z.core.JSONSchema._JSONSchema): z.core.JSONSchema.BaseSchema {
  if (typeof value === 'object') return value
  throw new Error('shared/settings/settings.ts: a field without a type cannot stand in a policy')
}
