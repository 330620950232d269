import { render } from 'preact'
import { AnswerView } from '../../../shared/ui/answer-view.ts'
import { questionHref } from '../pages/question-href.ts'
import { copy } from './copy.ts'
import { isAnswer } from './read-activity.ts'
import { chatTranslator } from './words.ts'

/** Draws the answer of a page once more, now with copy buttons. */
export function addCopyButtons(place: HTMLElement): void {
  const answer: unknown = JSON.parse(place.dataset.answer ?? 'null')
  if (!isAnswer(answer)) return
  const { language } = answer
  const words = chatTranslator(language)
  place.replaceChildren()
  render(
    <AnswerView
      answer={answer}
      t={(key, values) => words(`answer.${key}`, values)}
      copy={copy}
      guideHref={(guide) => `/${language}/guide/${guide}`}
      askHref={(question) => questionHref(question, language)}
    />,
    place,
  )
}
