import de from '../../locales/de/rules.json' with { type: 'json' }
import en from '../../locales/en/rules.json' with { type: 'json' }
import { type Translate, translator, type WordKey } from '../i18n.ts'
import type { Language } from '../language.ts'
import {
  PROTOCOLS,
  type Protocol,
  protocolOfSslPort,
  protocolOfUnencryptedPort,
  SSL_PORTS,
} from '../settings/index.ts'
import { toUsername } from './lower-case-username.rule.ts'
import type { Finding } from './rule.ts'

const words = { de, en }

/** A wrong value and the right one, whoever found it: a rule, or the comparison with the server data. */
export type Mistake = Pick<Finding, 'field' | 'wrong' | 'right' | 'label'>

type About = {
  protocol?: Protocol | undefined
  /** What is right where a port may be anyone's: the ports of all servers. */
  ports?: string
  /** Whether the right port is this server's own, not just the usual one. @default false */
  isKnown?: boolean
  /** What the mail program is called. */
  program?: string | undefined
}

/** What is entered, why that does not work, and what is right: three short sentences. */
export function describeFinding(mistake: Mistake, language: Language, about: About = {}): string {
  return `${entered(mistake, language, about)} ${explainFinding(mistake, language, about)}`
}

/** Why a value does not work and what is right, to go on with after saying where the value stands. */
export function explainFinding(mistake: Mistake, language: Language, about: About = {}): string {
  const t = translator(words, language)
  const { field } = mistake
  const isCertain = field !== 'port' || about.isKnown === true
  const known = isCertain ? 'known' : 'usual'
  const reason = why(mistake, about, t)
  const remedy =
    mistake.right === '' && about.ports !== undefined
      ? t(`right.ports.${known}`, { ports: about.ports })
      : t(`right.${known}`, { right: rightOf(mistake, t) })
  return reason === undefined ? remedy : `${reason} ${remedy}`
}

function rightOf({ field, right }: Mistake, t: RulesTranslate): string {
  if (field === 'encryption') return t('ssl')
  return field === 'authentication' ? t('password') : right
}

type RulesTranslate = Translate<WordKey<typeof de>>

function entered(mistake: Mistake, language: Language, about: About): string {
  const t = translator(words, language)
  const { field, wrong, right, label = '' } = mistake
  if (field === 'username') return t('entered.username', { wrong })
  const protocol = about.protocol ?? PROTOCOLS.find((id) => String(SSL_PORTS[id]) === right)
  const values = { wrong, label, protocol: protocol?.toUpperCase() ?? '' }
  return t(`entered.${kindOf(mistake)}.${protocol ? 'named' : 'any'}`, values)
}

function kindOf({ field, wrong, label }: Mistake) {
  if (field === 'authentication')
    return label === undefined ? 'no-authentication' : 'authentication'
  if (field !== 'encryption') return field === 'host' ? 'host' : 'port'
  if (label !== undefined) return 'label'
  return wrong === 'none' ? 'none' : 'starttls'
}

/** A port that is merely unusual needs no reason: that another one is usual says it all. */
function why(mistake: Mistake, about: About, t: RulesTranslate): string | undefined {
  const { field, wrong, right } = mistake
  if (field === 'encryption') return whyEncryption(mistake, about, t)
  if (field === 'authentication') return t('why.authentication')
  if (field === 'username') return t(right === toUsername(wrong) ? 'why.lower-case' : 'why.other')
  if (field === 'host') return t('why.other')
  if (protocolOfUnencryptedPort(Number(wrong))) return t('why.unencrypted-port')
  const owner = protocolOfSslPort(Number(wrong))
  if (owner && owner !== about.protocol)
    return t('why.other-protocol', { owner: owner.toUpperCase() })
  return about.isKnown ? t('why.other') : undefined
}

/** A word that hides STARTTLS has to be unmasked. */
function whyEncryption({ wrong, label }: Mistake, { program }: About, t: RulesTranslate): string {
  if (wrong === 'none' || wrong === 'guess' || wrong === 'unchecked' || wrong === 'unknown')
    return t(`why.${wrong}`)
  // "starttls()" needs no unmasking.
  if (label === undefined || /start.?tls/i.test(label)) return t('why.starttls')
  return program === undefined ? t('why.starttls-often') : t('why.starttls-of', { program })
}
