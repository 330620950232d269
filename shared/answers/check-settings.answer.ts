import de from '../../locales/de/answers/check-settings.json' with { type: 'json' }
import en from '../../locales/en/answers/check-settings.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Language } from '../language.ts'

import type { MailValues } from '../rules/index.ts'
import type { Block } from './answer.ts'
import { actions, info, steps, text, warning } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import {
  allRight,
  checkVerdict,
  isCheckable,
  spotOf,
  unreadNote,
  type Verdict,
  whereInProgram,
} from './check-verdict.ts'
import { callNamed } from './code-calls.ts'
import { serverBlock } from './server-values.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

const words = { de, en }

/** Each finding with its wrong and its right value; without values it says what to write. */
export default {
  topic: 'check-settings',
  blocks: (request) => {
    const { values = [], unread = [], language } = request
    const given = values.filter(isCheckable)
    const note = unreadNote(unread, language)
    const left = note === undefined ? [] : [warning(note)]
    if (given.length === 0) return [...left, ...askForValues(request)]
    const verdicts = given.map((value) => judge(value, request))
    const wrong = verdicts.filter(({ mistakes }) => mistakes.length > 0)
    const right = verdicts.filter(({ mistakes }) => mistakes.length === 0)
    return [
      ...wrong.flatMap((verdict) => tellWrong(verdict, request)),
      ...tellRight(right, language),
      ...left,
      ...(left.length > 0
        ? right.flatMap(({ given: { protocol } }) => target(protocol, request))
        : []),
      ...compare(given, request),
      ...(wrong.length > 0 ? whereToChange(request) : []),
      ...actions(
        ask(language, 'button.server-data', 'server-data'),
        ask(language, 'button.client-update', 'client-update'),
        ask(language, 'button.password-set', 'password-set'),
      ),
    ]
  },
  brief: (request) => {
    const verdicts = (request.values ?? [])
      .filter(isCheckable)
      .map((value) => judge(value, request))
    if (verdicts.length === 0) return [text(translator(words, request.language)('ask'))]
    const wrong = verdicts.filter(({ mistakes }) => mistakes.length > 0)
    return [
      ...wrong.flatMap(({ given, summary, mistakes }) => [
        text(summary),
        ...mistakes.map(warning),
        ...inCode(given, request.language),
      ]),
      ...sayRight(request),
    ]
  },
} satisfies TopicAnswer

function askForValues({ language }: AnswerRequest): Block[] {
  const t = translator(words, language)
  return [
    text(t('ask')),
    text(t('example')),
    info(t('no-password')),
    ...actions(showMe(language, 'server-data'), ask(language, 'button.server-data', 'server-data')),
  ]
}

function judge(
  given: MailValues,
  { language, settings, programs = [], values = [], unread = [] }: AnswerRequest,
): Verdict {
  const standard = { settings, client: programs[0] }
  return checkVerdict(given, standard, language, { unread, spot: spotOf(values) })
}

/** One sentence on values that are all right, to go on with after it. */
export function sayRight(request: AnswerRequest): Block[] {
  const verdicts = (request.values ?? []).filter(isCheckable).map((value) => judge(value, request))
  const right = verdicts.filter(({ mistakes }) => mistakes.length === 0)
  return tellRight(
    right.map((verdict) => ({ ...verdict, missing: undefined })),
    request.language,
  )
}

function tellWrong(
  { given, summary, mistakes, missing }: Verdict,
  request: AnswerRequest,
): Block[] {
  return [
    text(summary),
    ...mistakes.map(warning),
    ...inCode(given, request.language),
    ...(missing === undefined ? [] : [text(missing)]),
    ...target(given.protocol, request),
  ]
}

/** What to write instead of the call that the encryption was read from. */
function inCode({ encryptionLabel }: MailValues, language: Language): Block[] {
  const call = callNamed(encryptionLabel)
  if (!call) return []
  const t = translator(words, language)
  return [
    text(
      call.instead === undefined
        ? t('code.none', { call: call.label })
        : t('code.instead', { call: call.label, instead: call.instead }),
    ),
  ]
}

/** Whoever has everything right need not read it again; what is missing everywhere is named once. */
function tellRight(verdicts: readonly Verdict[], language: Language): Block[] {
  const whole = verdicts.filter(({ isWhole }) => isWhole)
  const parts = verdicts.filter(({ isWhole }) => !isWhole)
  const missing = new Set(parts.map((verdict) => verdict.missing))
  const isSame = missing.size === 1
  const said = [
    whole.length > 0 ? allRight(whole, language) : undefined,
    ...parts.flatMap((verdict) => [verdict.summary, isSame ? undefined : verdict.missing]),
    ...(isSame ? missing : []),
  ].filter((sentence) => sentence !== undefined)
  return said.length > 0 ? [text(said.join(' '))] : []
}

function target(protocol: MailValues['protocol'], { language, settings }: AnswerRequest): Block[] {
  if (!protocol || !settings.mail?.[protocol]) return []
  return [text(translator(words, language)('target')), serverBlock(protocol, settings, language)]
}

/** Where the right values stand, once, if a name or a port was given of a server that nobody told us about. */
function compare(given: readonly MailValues[], { language, settings }: AnswerRequest): Block[] {
  const isKnown = ({ protocol, host, port }: MailValues) =>
    protocol === undefined
      ? host === undefined && (port === undefined || settings.mail !== undefined)
      : settings.mail?.[protocol] !== undefined || (host === undefined && port === undefined)
  return given.every(isKnown) ? [] : [text(translator(words, language)('compare'))]
}

/** A word that may mean several programs gets the ways of all of them; of a device we know none. */
function whereToChange({ language, programs = [], version }: AnswerRequest): Block[] {
  return programs.flatMap((client) => {
    if (client.isGeneral) return []
    const { title, lines } = whereInProgram(client, language, version)
    return [steps(lines, title)]
  })
}
