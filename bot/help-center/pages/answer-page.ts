import { type ComponentChild, h } from 'preact'
import type { Answer } from '../../../shared/answers/answer.ts'
import { answerTopic } from '../../../shared/answers/index.ts'
import { translator } from '../../../shared/i18n.ts'
import type { MailClient } from '../../../shared/mail-clients/index.ts'
import { AnswerView } from '../../../shared/ui/answer-view.ts'
import { answerWords } from '../../../shared/ui/words.ts'
import { pageTranslator } from '../words.ts'
import { addressForm } from './address-form.ts'
import { chatPlace } from './chat-place.ts'
import { clientNames } from './client-names.ts'
import type { Page, PageContext } from './layout.ts'
import { questionHref } from './question-href.ts'
import type { PageTopic } from './topics.ts'

/** What the bot answers on a topic, as a page. */
export function topicPage(topic: PageTopic, context: PageContext): Page {
  const { language } = context
  const title = pageTranslator(language)(`topics.${topic}`)
  const answer = answerTopic(topic, { ...requestOf(context), slots: {} })
  return answerPage({ title, path: `/topic/${topic}`, answer }, context)
}

/** How to set up one mail program, as a page. */
export function clientPage(client: MailClient, context: PageContext): Page {
  const { language } = context
  const title = pageTranslator(language)('topic-pages.client', {
    client: clientNames(client.slot, language),
  })
  const slots = { client: client.slot }
  const answer = answerTopic('client-setup', { ...requestOf(context), slots })
  const path = `/client/${client.slot}`
  // Where a profile does it all, it comes first.
  return TAKES_PROFILE.includes(client.id)
    ? answerPage({ title, path, answer, before: addressForm(context) }, context)
    : answerPage({ title, path, answer, after: addressForm(context, LEAD_VALUES) }, context)
}

const TAKES_PROFILE: readonly string[] = ['apple-mail', 'ios-mail']
const LEAD_VALUES = { lead: 'setup.leadValues' } as const

function requestOf({ language, settings, outage }: PageContext) {
  return { language, settings, isPage: true as const, ...(outage && { outage }) }
}

type AnswerPage = {
  title: string
  path: string
  answer: Answer
  before?: ComponentChild
  after?: ComponentChild
}

function answerPage(
  { title, path, answer, before, after }: AnswerPage,
  context: PageContext,
): Page {
  const t = pageTranslator(context.language)
  return {
    title,
    path,
    content: h(
      'div',
      { class: 'page page-guide' },
      h('article', { class: 'article' }, h('h1', null, title), before, drawAnswer(answer), after),
      chatPlace(context, t('chat.title')),
    ),
  }
}

/** Drawn here for everybody; `chat.js` draws it again with copy buttons. */
export function drawAnswer(answer: Answer): ComponentChild {
  const { language } = answer
  return h(
    'div',
    { class: 'page-answer', 'data-answer': JSON.stringify(answer) },
    h(AnswerView, {
      answer,
      t: translator(answerWords, language),
      guideHref: (guide) => `/${language}/guide/${guide}`,
      askHref: (question) => questionHref(question, language),
    }),
  )
}
