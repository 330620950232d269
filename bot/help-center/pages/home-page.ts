import { type ComponentChild, h } from 'preact'
import { guides } from '../../../shared/guides/index.ts'
import { looseTranslator } from '../../../shared/i18n.ts'
import { CLIENTS } from '../../../shared/mail-clients/client-id.ts'
import { pageTranslator } from '../words.ts'
import { addressForm } from './address-form.ts'
import { chatPlace } from './chat-place.ts'
import { clientNames } from './client-names.ts'
import type { Page, PageContext } from './layout.ts'
import { outagePlace } from './outage-place.ts'
import { PAGE_TOPICS } from './topics.ts'

/** The start page: the chat first, the guides beside it. */
export function homePage(context: PageContext): Page {
  const { language } = context
  const t = pageTranslator(language)
  return {
    title: t('home-page.title'),
    path: '/',
    content: h(
      'div',
      { class: 'page page-home' },
      h(
        'div',
        { class: 'intro' },
        h('h1', null, t('home-page.title')),
        h('p', { class: 'lead' }, t('home-page.lead')),
        outagePlace(context),
      ),
      chatPlace(context, t('home-page.chat')),
      h(
        'section',
        { class: 'guides', 'aria-labelledby': 'guides-title' },
        h('h2', { id: 'guides-title' }, t('home-page.guides')),
        h('p', { class: 'quiet' }, t('home-page.guidesLead')),
        h(
          'ul',
          { class: 'guide-list' },
          guides.map(({ guide, words }) => {
            const g = looseTranslator(words, language)
            return h(
              'li',
              { class: 'guide-card' },
              h('a', { href: `/${language}/guide/${guide.id}` }, g('title')),
              h('p', null, g('intro')),
            )
          }),
        ),
      ),
      setUpPlace(context),
      links('topic-pages.topics', context, topicLinks(context)),
      links('topic-pages.clients', context, clientLinks(context)),
    ),
  }
}

function setUpPlace(context: PageContext): ComponentChild {
  const form = addressForm(context)
  const title = pageTranslator(context.language)('setup.title')
  return (
    form &&
    h(
      'section',
      { class: 'links', 'aria-labelledby': 'set-up-title' },
      h('h2', { id: 'set-up-title' }, title),
      form,
    )
  )
}

type Link = { href: string; label: string }

function topicLinks({ language }: PageContext): Link[] {
  const t = pageTranslator(language)
  return PAGE_TOPICS.map((topic) => ({
    href: `/${language}/topic/${topic}`,
    label: t(`topics.${topic}`),
  }))
}

/** One link a slot: programs that one word may mean share a page. */
function clientLinks({ language }: PageContext): Link[] {
  return CLIENTS.map((slot) => ({
    href: `/${language}/client/${slot}`,
    label: clientNames(slot, language),
  }))
}

function links(
  title: 'topic-pages.topics' | 'topic-pages.clients',
  { language }: PageContext,
  items: readonly Link[],
): ComponentChild {
  return h(
    'section',
    { class: 'links', 'aria-labelledby': title },
    h('h2', { id: title }, pageTranslator(language)(title)),
    h(
      'ul',
      null,
      items.map(({ href, label }) => h('li', null, h('a', { href }, label))),
    ),
  )
}
