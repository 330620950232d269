import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ensureModel } from '../../../scripts/train.ts'
import { Slots, Topic } from '../../../shared/answers/answer.ts'
import { Context, EMPTY_CONTEXT, type Input } from '../../../shared/conversation/conversation.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import { LANGUAGES } from '../../../shared/language.ts'
import { parseSettingsText } from '../../../shared/settings/index.ts'
import { renderText } from '../../../shared/ui/render-text.ts'

const Told = z.strictObject({
  say: z.optional(z.string()),
  click: z.optional(z.string()),
  topic: z.optional(Topic),
  outcome: z.optional(z.enum(['answer', 'suggest', 'decline'])),
  language: z.optional(z.enum(LANGUAGES)),
  slots: z.optional(Slots),
  contains: z.optional(z.array(z.string())),
  lacks: z.optional(z.array(z.string())),
})
type Told = z.infer<typeof Told>

const Story = z.strictObject({
  name: z.string(),
  settings: z.enum(['example', 'none']),
  uiLanguage: z.optional(z.enum(LANGUAGES)),
  turns: z.array(Told),
})

const stories = globSync('tests/shared/conversation/stories/*.json')
  .sort()
  .flatMap((file) => z.array(Story).parse(JSON.parse(readFileSync(file, 'utf8'))))
const example = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8')).settings
const turn = createTurn(ensureModel())

// A pattern with the flag g begins where its last match ended: what `test` says then depends on the message before.
// A sticky one is told where to begin each time.
const { test: ask } = RegExp.prototype
const keptPlace = new Set<string>()
let isTurning = false
beforeAll(() => {
  RegExp.prototype.test = function (text) {
    if (isTurning && this.global) keptPlace.add(this.source)
    return ask.call(this, text)
  }
})
afterAll(() => {
  RegExp.prototype.test = ask
})

test('there are at least sixty stories', () => {
  expect(stories.length).toBeGreaterThanOrEqual(60)
})

test.each(stories)('$name', ({ settings, turns, uiLanguage }) => {
  let context: Context = EMPTY_CONTEXT
  for (const told of turns) {
    const input = { ...inputOf(told, context), ...(uiLanguage && { uiLanguage }) }
    isTurning = true
    const outcomeOfTurn = turn(input, context, settings === 'example' ? example : {})
    isTurning = false
    const { answer, slots, topic, outcome, context: next } = outcomeOfTurn
    const said = `${told.say ?? told.click}\n${renderText(answer)}`
    if (told.topic) expect(topic, said).toBe(told.topic)
    if (told.outcome) expect(outcome, said).toBe(told.outcome)
    if (told.language) expect(answer.language, said).toBe(told.language)
    if (told.slots) expect(slots, said).toMatchObject(told.slots)
    for (const part of told.contains ?? []) expect(renderText(answer)).toContain(part)
    for (const part of told.lacks ?? []) expect(renderText(answer)).not.toContain(part)
    const buttons = next.offered.map((item) => JSON.stringify(item))
    expect(new Set(buttons).size, `a button twice: ${said}`).toBe(buttons.length)
    // What is remembered survives storage, and nothing else is needed to go on.
    context = Context.parse(JSON.parse(JSON.stringify(next)))
  }
})

test('no story asked a pattern that keeps its place by test()', () => {
  expect([...keptPlace]).toEqual([])
  isTurning = true
  expect(/a/g.test('a')).toBe(true)
  expect(keptPlace.size).toBe(1)
})

function inputOf({ say, click }: Told, { offered }: Context): Input {
  if (click === undefined) return { kind: 'text', text: say ?? '' }
  const button = offered.find(({ label }) => label === click)
  if (!button)
    throw new Error(`no button "${click}"; there are: ${offered.map(({ label }) => label)}`)
  return { kind: 'question', question: button.question }
}
