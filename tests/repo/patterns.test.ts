import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

// A pattern with the flag g remembers where its last match ended, and `test` begins there: what it says then
// depends on the text before, and a turn is no pure function any more. `match`, `matchAll` and `replace` are harmless.

const NAMED =
  /^(?:export )?const (\w+)(?:: RegExp)? =\s*((?:.*\n)+?)(?=\n|const |export |function |import )/gm
const KEEPS_PLACE = /\/[dimsuv]*g[dimsuvy]*\n$|RegExp\([\s\S]*'[dimsuv]*g[dimsuvy]*',?\s*\)\n$/

/** The names of such patterns that stand alone at the beginning of a line. */
function keepingPlace(source: string): string[] {
  return [...source.matchAll(NAMED)].flatMap(([, name = '', value = '']) =>
    KEEPS_PLACE.test(value) ? [name] : [],
  )
}

function testedIn(source: string, names: ReadonlySet<string>): string[] {
  return [...source.matchAll(/\b(\w+)\.test\(/g)].flatMap(([, name = '']) =>
    names.has(name) ? [name] : [],
  )
}

const files = globSync('{shared,bot,extension,scripts}/**/*.{ts,tsx,mts,mjs}').map((file) => ({
  file,
  source: readFileSync(file, 'utf8'),
}))
const exported = files.flatMap(({ source }) =>
  keepingPlace(source).filter((name) => source.includes(`export const ${name} `)),
)

test.each([
  ['const PLACE = /a+/g\n\nif (PLACE.test(text)) go()\n', ['PLACE']],
  ['const PLACE =\n  /a+/giu\nconst OTHER = /b/\n\nPLACE.test(text)\n', ['PLACE']],
  ["const PLACE = new RegExp(START + END, 'giu')\n\nPLACE.test(text)\n", ['PLACE']],
  ["const PLACE = /a+/g\n\ntext.replace(PLACE, '')\n", []],
  ['const PLACE = /a+g/i\n\nPLACE.test(text)\n', []],
])('%j', (source, found) => {
  expect(testedIn(source, new Set(keepingPlace(source)))).toEqual(found)
})

test('there are such patterns to watch', () => {
  expect(files.flatMap(({ source }) => keepingPlace(source)).length).toBeGreaterThan(30)
})

test('none of them is asked by test()', () => {
  const wrong = files.flatMap(({ file, source }) =>
    testedIn(source, new Set([...keepingPlace(source), ...exported])).map(
      (name) => `${file}: ${name}.test(…); take the flag g away, or use match`,
    ),
  )
  expect(wrong).toEqual([])
})
