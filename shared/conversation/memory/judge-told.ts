import de from '../../../locales/de/conversation.json' with { type: 'json' }
import en from '../../../locales/en/conversation.json' with { type: 'json' }
import { checkVerdict } from '../../answers/check-verdict.ts'
import { isJudged, mistakesIn, type Standard } from '../../answers/judge-values.ts'
import { describePorts } from '../../answers/ports.ts'
import { translator } from '../../i18n.ts'
import type { Language } from '../../language.ts'
import { listed } from '../../listed.ts'
import type { Mistake } from '../../rules/describe-finding.ts'
import type { MailValues } from '../../rules/index.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { type Told, type ToldServer, toValues } from './told.ts'

const words = { de, en }

/**
 * What was told so far of these servers: what is wrong, what is right, what is missing, a sentence each. Who asks what
 * is wrong hears only that, if anything is.
 */
export function judgeTold(
  { servers, name }: Told,
  standard: Standard,
  language: Language,
  isAboutWrong = false,
): string[] {
  const wanted: readonly ToldServer[] = servers.length > 0 ? servers : [{}]
  const judged = wanted.map((server) =>
    judgeServer(toValues(server), server.name ?? name, standard, language),
  )
  const wrong = judged.flatMap((one) => one.wrong ?? [])
  if (isAboutWrong && wrong.length > 0) return [...new Set(wrong)]
  // What every server lacks is named once.
  const said = judged.flatMap(({ noted, wrong: bad, right }) => [noted, bad, right])
  return [...new Set([...said, ...judged.map(({ missing }) => missing)])].filter(
    (sentence) => sentence !== undefined,
  )
}

type Judged = Partial<Record<'noted' | 'wrong' | 'right' | 'missing', string | undefined>>

/** Whether anything of it is wrong. */
export function isToldWrong({ servers, name }: Told, standard: Standard): boolean {
  return (
    name === 'capitals' ||
    servers.some((one) => one.name === 'capitals' || mistakesIn(toValues(one), standard).length > 0)
  )
}

function judgeServer(
  given: MailValues,
  name: Told['name'],
  standard: Standard,
  language: Language,
): Judged {
  const t = translator(words, language)
  const mistakes = mistakesIn(given, standard)
  const wrong = mistakes.map((mistake) => wrongItem(mistake, given, standard, language))
  if (name === 'capitals') wrong.push(t('remembered.name'))
  const bad = new Set(mistakes.map(({ field }) => field))
  const { summary, missing } = checkVerdict(without(given, bad), standard, language, {
    except: [...bad, ...(name ? (['username'] as const) : [])],
    isNameRight: name === 'lower',
  })
  const { protocol, host } = given
  const about = protocol?.toUpperCase() ?? ''
  const isNoted = host !== undefined && !isJudged('host', given, standard)
  const isAnyRight =
    name === 'lower' || FIELDS.some((field) => !bad.has(field) && isJudged(field, given, standard))
  const values = listed(wrong, language)
  return {
    noted: isNoted
      ? t(protocol ? 'remembered.noted.named' : 'remembered.noted.any', { host, protocol: about })
      : undefined,
    wrong:
      wrong.length > 0
        ? t(protocol ? 'remembered.wrong.named' : 'remembered.wrong.any', {
            values,
            protocol: about,
          })
        : undefined,
    right: isAnyRight ? summary : undefined,
    missing,
  }
}

const FIELDS = ['host', 'port', 'encryption', 'authentication'] as const

function without(given: MailValues, fields: ReadonlySet<Mistake['field']>): MailValues {
  const { protocol, host, port, encryption, authentication } = given
  return {
    ...(protocol && { protocol }),
    ...(host !== undefined && !fields.has('host') && { host }),
    ...(port !== undefined && !fields.has('port') && { port }),
    ...(encryption && !fields.has('encryption') && { encryption }),
    ...(authentication && !fields.has('authentication') && { authentication }),
  }
}

function wrongItem(
  { field, wrong, right }: Mistake,
  { protocol }: MailValues,
  { settings }: Standard,
  language: Language,
): string {
  const t = translator(words, language)
  if (field === 'encryption')
    return t(`remembered.encryption.${wrong === 'starttls' || wrong === 'none' ? wrong : 'other'}`)
  if (field === 'authentication')
    return t(`remembered.authentication.${wrong === 'none' ? 'none' : 'other'}`)
  if (field !== 'port') return t('remembered.host', { wrong, right })
  const { ports, isKnown } = describePorts(protocol ? [protocol] : PROTOCOLS, settings, language)
  return t(isKnown ? 'remembered.port' : 'remembered.port-usual', {
    wrong,
    right: right === '' ? ports : right,
  })
}
