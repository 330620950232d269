import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PROTOCOLS } from '../../shared/settings/index.ts'
import { readCollected } from './collected-errors.ts'

const clients = readdirSync(join(import.meta.dirname, 'collected')).map((file) =>
  file.replace(/\.json$/, ''),
)

test.each(clients)('%s has said something about every mistake in every protocol', (client) => {
  const errors = readCollected(client)
  const mistakes = [...new Set(errors.map(({ mistake }) => mistake))]
  expect(mistakes.length).toBeGreaterThan(5)
  for (const mistake of mistakes)
    for (const protocol of PROTOCOLS)
      expect(
        errors.some((one) => one.mistake === mistake && one.protocol === protocol),
        `${client}: ${mistake} in ${protocol}`,
      ).toBe(true)
})
