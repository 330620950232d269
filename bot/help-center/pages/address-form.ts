import { type ComponentChild, h } from 'preact'
import { canConfigure } from '../../../shared/autoconfig/index.ts'
import { pageTranslator } from '../words.ts'
import type { PageContext } from './layout.ts'

type AddressForm = {
  /** Why the address that was sent was refused. */
  problem?: string | undefined
  /** What it is for, where that is not a profile for Apple's devices. */
  lead?: 'setup.lead' | 'setup.leadValues'
  /** On the form's own page, which says itself what it is for. */
  isFocused?: boolean
}

/**
 * Asks for the address and leads to what is made for it; works without JavaScript.
 * By POST: the address then stands in no log and no history. Nothing where there is nothing to make.
 */
export function addressForm(
  { settings, language }: PageContext,
  { problem, lead = 'setup.lead', isFocused = false }: AddressForm = {},
): ComponentChild {
  if (!canConfigure(settings)) return null
  const t = pageTranslator(language)
  const error = problem ? { 'aria-invalid': true, 'aria-describedby': 'address-problem' } : {}
  return h(
    'form',
    { class: 'address-form', method: 'post', action: `/${language}/setup` },
    !isFocused && h('p', null, t(lead)),
    h('label', { for: 'address' }, t('setup.address')),
    h(
      'div',
      { class: 'address-field' },
      h('input', {
        id: 'address',
        name: 'address',
        type: 'email',
        autocomplete: 'email',
        autocapitalize: 'none',
        spellcheck: false,
        required: true,
        maxLength: 254,
        autofocus: isFocused,
        placeholder: `name@${settings.mail?.domain ?? 'example.org'}`,
        ...error,
      }),
      h('button', { type: 'submit', class: 'primary' }, t('setup.submit')),
    ),
    problem && h('p', { id: 'address-problem', class: 'problem', role: 'alert' }, problem),
    h('p', { class: 'quiet' }, t('setup.notKept')),
  )
}
