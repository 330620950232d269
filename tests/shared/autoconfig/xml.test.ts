import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml } from '../../../shared/autoconfig/xml/read-xml.ts'
import { element, writeXml } from '../../../shared/autoconfig/xml/write-xml.ts'

test('every text and every attribute comes back as it was, or with U+FFFD where XML cannot hold it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const read = readXml(writeXml(element('a', { b: text }, element('c', {}, text))))
      if (read.kind !== 'xml') throw new Error(read.reason)
      const held = text
        .toWellFormed()
        .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (odd) => ('\t\n\r'.includes(odd) ? odd : '\uFFFD'))
      expect(read.root.children[0]?.text).toBe(held.trim())
      expect(read.root.attributes.get('b')).toBe(held)
      expect(read.root.children).toHaveLength(1)
    }),
    { numRuns: 1000 },
  )
})

test('names come from code: anything else is a bug', () => {
  expect(() => writeXml(element('a b'))).toThrow('XML: "a b" is no name')
  expect(() => writeXml(element('a', { 'x>': '' }))).toThrow('no name')
})

describe('reading', () => {
  test('knows the line of every element', () => {
    const read = readXml('<a>\n  <!-- two\nthree -->\n  <b/><c\n/></a>')
    expect(read).toMatchObject({ kind: 'xml', root: { line: 1 } })
    expect(read.kind === 'xml' && read.root.children.map(({ line }) => line)).toEqual([4, 4])
  })

  test.each([
    ['a missing end tag', '<a><b></a>', 'malformed', 1],
    ['a double attribute', '<a>\n<b c="1" c="2"/></a>', 'malformed', 2],
    ['nothing', '', 'malformed', 1],
    ['JSON', '{"json": true}', 'malformed', 1],
    [
      'an entity of its own',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<a>&x;</a>',
      'malformed',
      2,
    ],
    ['50,000 elements inside each other', '<a>'.repeat(50_000), 'too-deep', 1],
    ['a megabyte', `<a>${' '.repeat(1_000_001)}</a>`, 'too-large', 1],
  ])('%s is no XML', (_name, text, key, line) => {
    expect(readXml(text)).toMatchObject({ kind: 'not-xml', key, line })
  })
})
