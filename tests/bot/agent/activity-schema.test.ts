import { Activity, activityZodSchema } from '@microsoft/agents-activity'
import { expect, test, vi } from 'vitest'
import { makeActivitySchemaOnce } from '../../../bot/agent/activity-schema.ts'

test('the SDK reads activities as before, with a schema that it asks for every time and that is made once', () => {
  const read = () => [
    Activity.fromObject({
      type: 'message',
      text: 'Hallo',
      unknown: { deep: 1 },
      from: { id: 'a' },
    }),
    () => Activity.fromObject({ type: 'message', text: 5 }),
  ]
  const [before] = read()
  makeActivitySchemaOnce()
  makeActivitySchemaOnce()
  const asked = vi.spyOn(activityZodSchema, 'passthrough')
  const [after, wrong] = read()
  expect(after).toEqual(before)
  expect(after).toMatchObject({ unknown: { deep: 1 } })
  expect(wrong).toThrow('text')
  expect(asked.mock.results).toHaveLength(2)
  expect(new Set(asked.mock.results.map(({ value }) => value)).size).toBe(1)
})
