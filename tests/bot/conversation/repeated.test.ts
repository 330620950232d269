import { expect, test } from 'vitest'
import { createReceiver, createSender } from '../../../bot/conversation/repeated.ts'

/** As between two threads. */
const wire = <Thing>(sent: Thing): Thing => JSON.parse(JSON.stringify(sent))

test('what comes again is sent whole twice, then by its number alone, and is the same object', () => {
  const send = createSender<{ text: string }>()
  const receive = createReceiver<{ text: string }>()
  const answer = { text: 'Port 993' }
  const sent = [answer, answer, answer, answer].map((thing) => wire(send(thing)))
  expect(sent).toEqual([
    { whole: answer },
    { number: 0, whole: answer },
    { number: 0 },
    { number: 0 },
  ])
  const [first, second, third, fourth] = sent.map(receive)
  expect(first).toEqual(answer)
  expect(second).toEqual(answer)
  expect(third).toBe(second)
  expect(fourth).toBe(second)
})

test('what is made anew each time goes whole, and alike is not the same', () => {
  const send = createSender<{ text: string }>()
  const made = [0, 1, 2].map(() => send({ text: 'alike' }))
  expect(made).toEqual([0, 1, 2].map(() => ({ whole: { text: 'alike' } })))
})

test('when the numbers are used up they begin anew, and nothing is mistaken for something else', () => {
  const send = createSender<{ text: string }>(3)
  const receive = createReceiver<{ text: string }>()
  const things = Array.from({ length: 10 }, (_, index) => ({ text: `answer ${index}` }))
  const numbers = new Set<number | undefined>()
  for (let round = 0; round < 50; round++) {
    // Sometimes one for itself, sometimes many in turn.
    const thing = things[(round * round) % things.length] ?? things[0] ?? { text: '' }
    const sent = wire(send(thing))
    numbers.add(sent.number)
    expect(receive(sent)).toEqual(thing)
  }
  expect(numbers).toEqual(new Set([undefined, 0, 1, 2]))
})

test('a number that was never sent is a mistake of ours', () => {
  expect(() => createReceiver()({ number: 4 })).toThrow('Repeated: number 4 was never sent')
})
