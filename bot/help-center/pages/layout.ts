import { type ComponentChild, type ComponentChildren, h } from 'preact'
import type { Outage } from '../../../shared/answers/outage.ts'
import { LANGUAGES, type Language } from '../../../shared/language.ts'
import type { Settings } from '../../../shared/settings/index.ts'
import { pageTranslator } from '../words.ts'

/** What every page is made from. */
export type PageContext = {
  settings: Settings
  language: Language
  /** Servers that are known to be down at this moment. */
  outage?: Outage | undefined
}

/** A page of the help center: its title, its address below the language, and what it shows. */
export type Page = {
  title: string
  path: string
  content: ComponentChildren
  /** Scripts of this page beside the chat, as names of built files. */
  scripts?: readonly string[]
}

/** The whole document. No inline script or style: the Content-Security-Policy forbids them. */
export function layout(page: Page, { settings, language }: PageContext): ComponentChild {
  const t = pageTranslator(language)
  const name = settings.organisation?.name
  return h(
    'html',
    { lang: language },
    documentHead(page, { settings, language }),
    h(
      'body',
      null,
      h('a', { class: 'skip', href: '#content' }, t('skip')),
      h(
        'header',
        { class: 'site-header' },
        h(
          'a',
          { class: 'brand', href: `/${language}/` },
          name && h('span', { class: 'brand-name' }, name),
          h('span', { class: name ? 'brand-site' : 'brand-name' }, t('site')),
        ),
        h(
          'nav',
          { class: 'languages', 'aria-label': t('languages') },
          LANGUAGES.map((other) => languageLink(other, other === language, page.path, t)),
        ),
      ),
      h('main', { id: 'content', tabIndex: -1 }, page.content),
      supportFooter(settings, language),
    ),
  )
}

/** Title, styles and scripts; nothing inline. */
export function documentHead(
  page: Page,
  { settings, language }: PageContext,
  more: ComponentChild = null,
): ComponentChild {
  const t = pageTranslator(language)
  const site = settings.organisation?.name ?? t('site')
  return h(
    'head',
    null,
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', null, t('title', { page: page.title, site })),
    more,
    h('link', { rel: 'stylesheet', href: '/assets/style.css' }),
    h('link', { rel: 'stylesheet', href: '/theme.css' }),
    h('link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }),
    LANGUAGES.filter((other) => other !== language).map((other) =>
      h('link', { rel: 'alternate', hreflang: other, href: `/${other}${page.path}` }),
    ),
    ['chat.js', ...(page.scripts ?? [])].map((script) =>
      h('script', { type: 'module', src: `/assets/${script}` }),
    ),
  )
}

function languageLink(
  language: Language,
  isCurrent: boolean,
  path: string,
  t: ReturnType<typeof pageTranslator>,
): ComponentChild {
  const label = t(language === 'de' ? 'inGerman' : 'inEnglish')
  const current = isCurrent ? ({ 'aria-current': 'true' } as const) : {}
  return h(
    'a',
    { href: `/${language}${path}`, lang: language, hreflang: language, ...current },
    label,
  )
}

function supportFooter(settings: Settings, language: Language): ComponentChild {
  const t = pageTranslator(language)
  const { name, email, phone, url } = settings.support ?? {}
  return h(
    'footer',
    { class: 'site-footer' },
    h('h2', null, t('support.title')),
    h(
      'p',
      null,
      name ? t('support.text', { name }) : t('support.unnamed'),
      email && [' ', h('a', { href: `mailto:${email}` }, email)],
      phone && [' ', h('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone)],
      url && [' ', h('a', { href: url }, new URL(url).host)],
    ),
  )
}
