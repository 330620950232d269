import { expect, test } from 'vitest'
import { type Facts, selectorFor } from '../../../extension/picker/selector.ts'

const facts = (given: Partial<Facts>): Facts => ({
  tag: 'div',
  id: '',
  classes: [],
  attributes: {},
  position: 1,
  ...given,
})

/** A page on which only these selectors match exactly one element. */
const pageWhere =
  (...unique: readonly string[]) =>
  (css: string) =>
    unique.includes(css) ? 1 : 2

const anything = () => 1

test('names that people gave come before everything else', () => {
  const link = facts({
    tag: 'a',
    id: 'security',
    classes: ['nav-entry', 'css-1x2y3z'],
    attributes: { 'data-testid': 'nav-security', href: '/settings/security' },
  })
  expect(selectorFor([link], anything)).toEqual({
    css: '[data-testid="nav-security"]',
    strength: 'stable',
  })
  expect(selectorFor([{ ...link, attributes: {} }], anything)?.css).toBe('#security')
  expect(
    selectorFor([{ ...link, id: '', attributes: { href: '/settings/security' } }], anything)?.css,
  ).toBe('a[href="/settings/security"]')
})

test.each([
  ['a counted id', facts({ id: 'ember1234' }), '[id="ember1234"]'],
  ['an id of React', facts({ id: ':r1:' }), '[id=":r1:"]'],
  ['a hashed class', facts({ classes: ['Button_root__3kX9z'] }), 'div.Button_root__3kX9z'],
  ['a short generated class', facts({ classes: ['a3e'] }), 'div.a3e'],
])('%s is only used when there is nothing better, and said to be weak', (_, own, css) => {
  expect(selectorFor([own], anything)).toEqual({ css, strength: 'weak' })
  const named = facts({ id: 'header' })
  expect(selectorFor([own, named], pageWhere(css, '#header'))?.css).toBe(css)
})

test('passing states are no names', () => {
  expect(selectorFor([facts({ classes: ['active', 'is-open'] })], pageWhere('div.active'))).toBe(
    undefined,
  )
})

test('an address with a number or a query leads to one record, not to a place', () => {
  const link = (href: string) => [facts({ tag: 'a', attributes: { href } })]
  expect(selectorFor(link('/mail/2041'), pageWhere('a[href="/mail/2041"]'))).toBe(undefined)
  expect(selectorFor(link('/?v=53'), pageWhere('a[href="/?v=53"]'))).toBe(undefined)
})

test('what is not unique alone is described by the box around it', () => {
  const chain = [facts({ classes: ['entry'] }), facts({}), facts({ tag: 'nav', id: 'areas' })]
  expect(selectorFor(chain, pageWhere('#areas div.entry'))).toEqual({
    css: '#areas div.entry',
    strength: 'stable',
  })
})

test('at last it is counted, from the nearest box that has a name', () => {
  const chain = [facts({ position: 3 }), facts({ position: 2 }), facts({ id: 'app' })]
  const css = '#app > div:nth-of-type(2) > div:nth-of-type(3)'
  expect(selectorFor(chain, pageWhere(css))).toEqual({ css, strength: 'weak' })
})

test('without anything unique there is no selector', () => {
  expect(selectorFor([facts({ id: 'twice' })], () => 2)).toBe(undefined)
  expect(selectorFor([], anything)).toBe(undefined)
})

test('values are quoted, so that no page can write selectors of its own', () => {
  const own = facts({ tag: 'input', attributes: { name: 'a"], * [b="\\' } })
  expect(selectorFor([own], anything)?.css).toBe('input[name="a\\"], * [b=\\"\\\\"]')
})

test('a selector that is too long for the settings is not proposed', () => {
  expect(
    selectorFor(
      [facts({ tag: 'input', attributes: { name: 'x'.repeat(300) } })],
      pageWhere('none'),
    ),
  ).toBe(undefined)
  expect(selectorFor([facts({ id: 'y'.repeat(300) })], anything)?.css.length ?? 0).toBeLessThan(201)
})
