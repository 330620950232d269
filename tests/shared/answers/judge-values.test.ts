import { expect, test } from 'vitest'
import { judgeValues } from '../../../shared/answers/judge-values.ts'

const imap = { host: 'imap.example.org', port: 8993 }

test('a port of one of the known servers is right without its protocol, any other port is not', () => {
  const settings = { mail: { imap } }
  expect(judgeValues({ port: 8993 }, { settings }, 'en')).toEqual([])
  expect(judgeValues({ port: 8994 }, { settings }, 'en')).toEqual([
    'The port is set to 8994. Your server data show a different one. It should be IMAP 8993.',
  ])
})
