import { h } from 'preact'
import { pageTranslator } from '../words.ts'
import { chatPlace } from './chat-place.ts'
import type { Page, PageContext } from './layout.ts'

/** For addresses that lead nowhere: says so, and offers the ways on. */
export function notFoundPage(context: PageContext): Page {
  const t = pageTranslator(context.language)
  return {
    title: t('not-found.title'),
    path: '/',
    content: h(
      'div',
      { class: 'page page-guide' },
      h(
        'article',
        { class: 'article' },
        h('h1', null, t('not-found.title')),
        h('p', { class: 'lead' }, t('not-found.text')),
        h('p', null, h('a', { href: `/${context.language}/` }, t('home'))),
      ),
      chatPlace(context, t('chat.title')),
    ),
  }
}
