import de from '../../locales/de/rules.json' with { type: 'json' }
import en from '../../locales/en/rules.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'
import { PROTOCOLS, type Protocol, SSL_PORTS } from '../settings/index.ts'
import type { Finding } from './rule.ts'

const words = { de, en }

/** A finding as a sentence with the wrong and the right value. */
export function describeFinding(
  { rule, severity, wrong, right }: Finding,
  language: Language,
  protocol?: Protocol,
): string {
  const t = translator(words, language)
  switch (rule) {
    case 'ssl-only':
      return t(wrong === 'none' ? 'ssl-only.none' : 'ssl-only.starttls')
    case 'lower-case-username':
      return t('lower-case-username', { wrong, right })
    case 'implicit-tls-port': {
      if (severity === 'warning') return t('implicit-tls-port.warning', { wrong, right })
      const meant = protocol ?? PROTOCOLS.find((id) => String(SSL_PORTS[id]) === right)
      return meant
        ? t('implicit-tls-port.error', { wrong, right, protocol: meant.toUpperCase() })
        : t('implicit-tls-port.error-any', { wrong, right })
    }
  }
}
