import { type ComponentChild, h } from 'preact'
import { qrCode } from '../qr-code.ts'
import { pageTranslator } from '../words.ts'
import type { PageContext } from './layout.ts'

/** Apple's profile: a button for this device, and on a large screen a code for the phone in one's hand. */
export function profilePlace(
  { settings, language }: PageContext,
  address: string,
  { signsProfiles }: { signsProfiles: boolean },
): ComponentChild {
  const t = pageTranslator(language)
  const path = `/profile.mobileconfig?${new URLSearchParams({ address, lang: language })}`
  const { bot } = settings
  return h(
    'section',
    { class: 'play profile', 'aria-labelledby': 'profile-title' },
    h(
      'div',
      null,
      h('h2', { id: 'profile-title' }, t('setup.apple')),
      h('p', null, t('setup.appleText')),
      h(
        'p',
        { class: 'play-buttons' },
        h('a', { class: 'primary', href: path, rel: 'nofollow' }, t('setup.profile')),
      ),
      h('p', { class: 'quiet' }, t('setup.appleInstall')),
      !signsProfiles && h('p', { class: 'quiet' }, t('setup.unsigned')),
    ),
    // Without its public address a phone could not get here.
    bot &&
      h(
        'figure',
        { class: 'profile-code' },
        qrCode(`${bot.url}${path}`, t('setup.codeLabel')),
        h('figcaption', null, h('strong', null, t('setup.phone')), ' ', t('setup.code')),
      ),
  )
}
