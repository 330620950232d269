import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { LANGUAGES } from '../../../shared/language.ts'
import { startTeamsBot, type TeamsBot } from '../channels/teams/teams-bot.ts'
import { realBot, story } from './story.ts'

/** What of a sent activity the story looks at. */
const Sent = z.object({
  text: z.optional(z.string()),
  attachments: z.optional(
    z.array(
      z.object({
        content: z.object({
          body: z.array(
            z.looseObject({ id: z.optional(z.string()), value: z.optional(z.string()) }),
          ),
          actions: z.optional(
            z.array(
              z.object({
                title: z.string(),
                url: z.optional(z.string()),
                data: z.optional(z.looseObject({})),
              }),
            ),
          ),
        }),
      }),
    ),
  ),
})

let teams: TeamsBot
beforeAll(async () => {
  teams = await startTeamsBot(realBot())
})
afterAll(() => teams.close())

/** One person in Teams: what is posted, and what the bot sends back for it. */
function personIn(conversation: string, locale: string) {
  async function post(activity: object) {
    const before = teams.received.length
    const { status } = await teams.post(
      teams.message('', {
        conversation: { id: conversation, conversationType: 'personal' },
        locale,
        ...activity,
      }),
    )
    expect(status).toBe(200)
    return teams.received.slice(before).map(({ body }) => Sent.parse(body))
  }
  return { post }
}

describe.each(LANGUAGES)('in Teams, a whole conversation in %s', (language) => {
  test('is answered from the first question to the letter', async () => {
    const { scenes, letter, feedback } = story[language]
    const person = personIn(`a:story-${language}`, language)
    let last: z.infer<typeof Sent> | undefined
    const button = (title: string) => {
      const actions = last?.attachments?.[0]?.content.actions ?? []
      const found = actions.find((action) => action.title === title)
      return found ?? expect.fail(`No button "${title}", but ${actions.map((one) => one.title)}`)
    }

    for (const scene of scenes) {
      const activity =
        'press' in scene ? { text: '', value: button(scene.press).data } : { text: scene.say }
      const sent = await person.post(activity)
      expect(sent).toHaveLength(1)
      last = sent[0]
      for (const part of scene.hears) expect(JSON.stringify(last)).toContain(part)
      if (scene.link) expect(button(scene.link.name).url).toContain(scene.link.path)
    }

    const field = last?.attachments?.[0]?.content.body.find(({ id }) => id === 'letter')
    expect(field?.value).toContain('0x800CCC0F')
    const written = `${field?.value}\n${letter.own}`
    const value = { ...button(letter.submit).data, letter: written }
    const [shown, text] = await person.post({ value })
    expect(JSON.stringify(shown)).toContain(encodeURIComponent(letter.own).replace(/'/g, '%27'))
    expect(text?.text).toBe(written)

    const reaction = {
      reaction: 'dislike',
      feedback: JSON.stringify({ feedbackText: feedback.sentence }),
    }
    const invoke = { type: 'invoke', name: 'message/submitAction', replyToId: 'reply-1' }
    const nothing = await person.post({
      ...invoke,
      value: { actionName: 'feedback', actionValue: reaction },
    })
    expect(nothing).toEqual([])
  })
})
