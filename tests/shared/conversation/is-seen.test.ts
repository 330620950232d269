import { expect, test } from 'vitest'
import { isSeen } from '../../../shared/conversation/replies/is-seen.ts'
import { fold } from '../../../shared/understanding/index.ts'

const seen = (text: string) => isSeen(fold(text), 'seen-in-workspace')

test.each([
  'im workspace sind sie da, nur am handy nicht',
  'im Workspace sind sie da nur am Handy nicht',
  'nein nicht am handy, im workspace schon',
  'am pc nicht, aber im browser',
  'na, ned am handy! im workspace san s do',
  'naa des is foisch, de san jo im workspace',
  'jo de san do, i hob grad gschaut',
  'ja dort sind sie',
  'ja, alle da, ich sehe sie',
  'they are in the workspace, just not on the phone',
  'no not on the phone, in the workspace yes',
  'not on my pc but in the browser',
  'in outlook nicht, im browser schon',
  'yes they are there',
  'in the browser I see them',
])('"%s": it is there', (text) => {
  expect(seen(text)).toBe(true)
})

test.each([
  'im workspace auch nicht',
  'nein, dort auch nicht',
  'in workspace I see nothing',
  'nein im browser ist nix',
  'am handy nicht und im workspace auch nicht',
  'weder am handy noch im workspace, dort ist nichts',
  'there is nothing there',
  'no, not in the workspace either',
  'im workspace ist der posteingang leer',
])('"%s": it is not there', (text) => {
  expect(seen(text)).toBe(false)
})

test.each(['am handy nicht', 'nein', 'ja', 'hab geschaut'])('"%s" tells neither', (text) => {
  expect(seen(text)).toBeUndefined()
})
