import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIMITS, totalOf, vote } from '../../../../extension/overlay/locate/vote.ts'

const ballot = (item: string, evidence: Record<string, number>) => ({ item, evidence })

test('the one that leads clearly is found', () => {
  const best = ballot('button', { name: 5, role: 2 })
  expect(vote([ballot('link', { name: 3 }), best])).toEqual({ kind: 'found', winner: best })
})

test('two that are alike are a question, the better one first', () => {
  const verdict = vote([ballot('one', { name: 5, role: 2 }), ballot('two', { name: 5, role: 2.5 })])
  expect(verdict).toMatchObject({ kind: 'ambiguous', rivals: [{ item: 'two' }, { item: 'one' }] })
})

test('two that do the same are no question', () => {
  const rivals = [ballot('a', { name: 5, role: 2 }), ballot('a again', { name: 5, role: 2 })]
  expect(vote(rivals, { isSameChoice: () => true })).toMatchObject({ kind: 'found' })
})

test('one signal alone is never enough, however strong', () => {
  expect(vote([ballot('picture', { looks: 20 })])).toMatchObject({ kind: 'missing' })
})

test('what speaks against it counts', () => {
  expect(vote([ballot('repeat', { name: 5, role: 2.5, otherName: -6 })])).toMatchObject({
    kind: 'missing',
  })
})

test('without a required signal nothing is believed', () => {
  const ballots = [ballot('button', { name: 5, role: 2.5, landmark: 1.5, beside: 0 })]
  expect(vote(ballots, { required: [['beside']] })).toMatchObject({ kind: 'missing' })
})

test('of several required signals one of each list is enough', () => {
  const ballots = [ballot('button', { name: 5, role: 2.5, hints: 0, region: 0 })]
  const required = [
    ['name', 'region'],
    ['name', 'hints'],
  ]
  expect(vote(ballots, { required })).toMatchObject({ kind: 'found' })
  const unnamed = [ballot('bell', { name: 0, role: 2.5, hints: 0, region: 2, looks: 2 })]
  expect(vote(unnamed, { required })).toMatchObject({ kind: 'missing' })
})

test('what came near is kept for the person to choose from', () => {
  const near = ballot('text', { name: 5 })
  expect(vote([near, ballot('other', { url: 1 })])).toEqual({ kind: 'missing', near: [near] })
})

test('nothing on the page is missing, without anything near', () => {
  expect(vote([])).toEqual({ kind: 'missing', near: [] })
})

const evidence = fc.dictionary(
  fc.constantFrom('name', 'role', 'region', 'url', 'otherName'),
  fc.double({ min: -6, max: 6, noNaN: true }),
)

test('whatever is found reaches the total, has two signals for it and leads', () => {
  fc.assert(
    fc.property(fc.array(evidence, { maxLength: 6 }), (all) => {
      const ballots = all.map((each, item) => ({ item, evidence: each }))
      const verdict = vote(ballots)
      if (verdict.kind !== 'found') return
      const { winner } = verdict
      expect(totalOf(winner)).toBeGreaterThanOrEqual(LIMITS.total)
      expect(Object.values(winner.evidence).filter((score) => score > 0).length).toBeGreaterThan(1)
      for (const other of ballots) {
        if (other.item === winner.item) continue
        expect(totalOf(winner) - totalOf(other)).toBeGreaterThanOrEqual(LIMITS.lead)
      }
    }),
  )
})
