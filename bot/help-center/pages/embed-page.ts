import { type ComponentChild, h } from 'preact'
import { pageTranslator } from '../words.ts'
import { chatPlace } from './chat-place.ts'
import { documentHead, type PageContext } from './layout.ts'

/** The chat alone, for a frame on another site. Links open beside it: the frame is too small for pages. */
export function embedPage(context: PageContext): ComponentChild {
  const title = pageTranslator(context.language)('home-page.chat')
  return h(
    'html',
    { lang: context.language, class: 'embedded' },
    documentHead(
      { title, path: '/embed', content: null },
      context,
      h('base', { target: '_blank' }),
    ),
    h('body', null, h('main', null, chatPlace(context, title))),
  )
}
