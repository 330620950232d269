import type { Answer, Question } from '../../../shared/answers/answer.ts'
import { EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import type { Language } from '../../../shared/language.ts'
import type { Settings } from '../../../shared/settings/index.ts'

export type Exchange = { id: number; asked: string; answer: Answer | undefined }

type Asked = { text: string; question?: Question | undefined }

/** A conversation in this page: questions in, answers out, one after the other. */
export function createConversation() {
  let context = EMPTY_CONTEXT
  let queue = Promise.resolve()

  /** The answer; the model is unpacked with the first question. */
  function ask({ text, question }: Asked, language: Language, settings: Settings): Promise<Answer> {
    const answered = queue.then(async () => {
      const { turn } = await import('../understanding.ts')
      const input = question
        ? ({ kind: 'question', question, uiLanguage: language } as const)
        : ({ kind: 'text', text, uiLanguage: language } as const)
      const result = turn(input, context, settings)
      context = result.context
      return result.answer
    })
    queue = answered.then(
      () => undefined,
      () => undefined,
    )
    return answered
  }

  return {
    ask,
    forget: () => {
      context = EMPTY_CONTEXT
    },
  }
}
