import { type ComponentChild, h } from 'preact'
import { describeRefusal, summary } from '../../../shared/autoconfig/index.ts'
import { pageTranslator } from '../words.ts'
import { addressForm } from './address-form.ts'
import { drawAnswer } from './answer-page.ts'
import { chatPlace } from './chat-place.ts'
import type { Page, PageContext } from './layout.ts'
import { outagePlace } from './outage-place.ts'
import { profilePlace } from './profile-place.ts'

const PATH = '/setup'

/** Where the address is asked for. */
export function setupFormPage(context: PageContext, problem?: string): Page {
  const t = pageTranslator(context.language)
  const form = addressForm(context, { problem, isFocused: true })
  const nothing = describeRefusal({ kind: 'refused', reason: 'no-servers' }, context.language)
  return page(
    context,
    t('setup.title'),
    form
      ? [h('p', { class: 'lead' }, t('setup.lead')), form]
      : [h('p', { class: 'lead' }, problem ?? nothing)],
  )
}

/** All that is made for one address, which was checked before: the profile, and the values to copy. */
export function setupPage(
  context: PageContext,
  address: string,
  { signsProfiles }: { signsProfiles: boolean },
): Page {
  const { settings, language } = context
  const t = pageTranslator(language)
  const made = summary(settings, { address }, language)
  if (made.kind === 'refused') throw new Error(`setup page: ${made.reason}`)
  return page(context, t('setup.title'), [
    h('p', { class: 'lead' }, t('setup.for', { address })),
    h(
      'p',
      null,
      t('setup.password'),
      ' ',
      h('a', { href: `/${language}/guide/mail-password` }, t('setup.passwordGuide')),
    ),
    profilePlace(context, address, { signsProfiles }),
    h('h2', null, t('setup.programs')),
    h('p', null, t('setup.programsText')),
    drawAnswer({ topic: 'server-data', language, blocks: made.blocks }),
  ])
}

function page(context: PageContext, title: string, content: ComponentChild[]): Page {
  return {
    title,
    path: PATH,
    content: h(
      'div',
      { class: 'page page-guide' },
      h('article', { class: 'article' }, h('h1', null, title), outagePlace(context), content),
      chatPlace(context, pageTranslator(context.language)('chat.title')),
    ),
  }
}
