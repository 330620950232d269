import { type ComponentChild, h } from 'preact'
import type { Answer } from '../../../shared/answers/answer.ts'
import { answerTopic } from '../../../shared/answers/index.ts'
import { translator } from '../../../shared/i18n.ts'
import { clientName, type MailClient } from '../../../shared/mail-clients/index.ts'
import { AnswerView } from '../../../shared/ui/answer-view.ts'
import { answerWords } from '../../../shared/ui/words.ts'
import { pageTranslator } from '../words.ts'
import { addressForm } from './address-form.ts'
import { chatPlace } from './chat-place.ts'
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
    client: clientName(client, language),
  })
  const slots = { client: client.slot }
  const answer = answerTopic('client-setup', { ...requestOf(context), slots })
  const form = addressForm(context)
  return answerPage({ title, path: `/client/${client.slot}`, answer, form }, context)
}

function requestOf({ language, settings, outage }: PageContext) {
  return { language, settings, ...(outage && { outage }) }
}

type AnswerPage = { title: string; path: string; answer: Answer; form?: ComponentChild }

function answerPage({ title, path, answer, form }: AnswerPage, context: PageContext): Page {
  const t = pageTranslator(context.language)
  return {
    title,
    path,
    content: h(
      'div',
      { class: 'page page-guide' },
      h('article', { class: 'article' }, h('h1', null, title), form, drawAnswer(answer)),
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
