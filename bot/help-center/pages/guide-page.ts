import { type ComponentChild, h } from 'preact'
import type { GuideEntry } from '../../../shared/guides/index.ts'
import { looseTranslator } from '../../../shared/i18n.ts'
import { pageTranslator } from '../words.ts'
import { chatPlace } from './chat-place.ts'
import type { Page, PageContext } from './layout.ts'

/** A guide as numbered steps, with the button that lets the browser extension play it in the workspace. */
export function guidePage({ guide, words }: GuideEntry, context: PageContext): Page {
  const { language } = context
  const t = pageTranslator(language)
  const g = looseTranslator(words, language)
  return {
    title: g('title'),
    path: `/guide/${guide.id}`,
    scripts: ['guide.js'],
    content: h(
      'div',
      { class: 'page page-guide' },
      h(
        'article',
        { class: 'article' },
        h('h1', null, g('title')),
        h('p', { class: 'lead' }, g('intro')),
        playPlace(guide.id, context),
        h('h2', null, t('guide-page.steps')),
        h(
          'ol',
          { class: 'guide-steps' },
          guide.steps.map((step) =>
            h(
              'li',
              null,
              h('strong', null, g(`steps.${step.id}.title`)),
              h('span', null, g(`steps.${step.id}.text`)),
              (step.notices ?? []).map((notice) =>
                h('span', { class: 'step-notice' }, g(`notices.${notice}`)),
              ),
            ),
          ),
        ),
        h(
          'p',
          { class: 'guide-finished' },
          t('guide-page.finished'),
          ' ',
          h('strong', null, g('finished.title')),
          ' ',
          g('finished.text'),
        ),
      ),
      chatPlace(context, t('chat.title')),
    ),
  }
}

/** The contract with `guide.js`: it shows the button, and fills the output with how the guide stands. */
function playPlace(guide: string, { settings, language }: PageContext): ComponentChild {
  const t = pageTranslator(language)
  const { origins = [], links } = settings.workspace ?? {}
  const workspace = links?.home ?? origins[0]
  return h(
    'div',
    { class: 'play' },
    h('p', null, t('guide-page.hint')),
    h(
      'p',
      { class: 'play-buttons' },
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          id: 'start-guide',
          hidden: true,
          'data-guide': guide,
          'data-language': language,
        },
        t('guide-page.show'),
      ),
      workspace &&
        h(
          'a',
          { class: 'secondary', href: workspace, target: '_blank', rel: 'noopener' },
          t('guide-page.open'),
        ),
    ),
    h('output', { id: 'guide-status', for: 'start-guide' }),
  )
}
