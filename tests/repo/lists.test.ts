import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Rooms whose members are one file each, and the list that must name every one of them. */
const rooms = [
  { folder: 'shared/rules', ending: '.rule.ts' },
  { folder: 'shared/guides', ending: '.guide.ts' },
  { folder: 'shared/answers', ending: '.answer.ts' },
]

const members = rooms.flatMap(({ folder, ending }) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ folder, file, id: file.slice(0, -ending.length) })),
)

test('there are members to compare', () => {
  expect(members.length).toBeGreaterThan(3)
})

test.each(members)('$folder/index.ts imports $file', ({ folder, file }) => {
  const list = readFileSync(`${folder}/index.ts`, 'utf8')
  expect(list, `add \`import … from './${file}'\` and its entry to ${folder}/index.ts`).toContain(
    `'./${file}'`,
  )
})

test.each(members)('the id of $folder/$file is its name', ({ folder, file, id }) => {
  const source = readFileSync(`${folder}/${file}`, 'utf8')
  expect(source, `write id: '${id}' in ${folder}/${file}`).toMatch(
    new RegExp(`(id|topic): '${id}'`),
  )
})
