import { type ComponentChild, h } from 'preact'
import { pageTranslator } from '../words.ts'
import type { PageContext } from './layout.ts'

/** Where the chat appears; without JavaScript it says what to read instead. */
export function chatPlace({ settings, language }: PageContext, title: string): ComponentChild {
  const t = pageTranslator(language)
  return h(
    'section',
    { class: 'chat-place', 'aria-labelledby': 'chat-title' },
    h('h2', { id: 'chat-title', class: 'chat-title' }, title),
    h(
      'div',
      { id: 'chat', 'data-language': language, 'data-name': settings.organisation?.name ?? '' },
      h('noscript', null, h('p', null, t('chat.noScript'))),
    ),
  )
}
