import de from '../../locales/de/answers/check-settings.json' with { type: 'json' }
import en from '../../locales/en/answers/check-settings.json' with { type: 'json' }
import { translator } from '../i18n.ts'

import type { MailValues } from '../rules/index.ts'
import type { Block } from './answer.ts'
import { actions, info, steps, text, warning } from './blocks.ts'
import { ask, showMe } from './buttons.ts'
import { checkVerdict, isCheckable, spotOf, unreadNote, whereInProgram } from './check-verdict.ts'
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
    const judged = given.flatMap((value) => judge(value, request))
    const isWrong = judged.some((block) => block.kind === 'notice')
    return [
      ...judged,
      ...left,
      ...compare(given, request),
      ...(isWrong ? whereToChange(request) : []),
      ...actions(
        ask(language, 'button.server-data', 'server-data'),
        ask(language, 'button.client-update', 'client-update'),
        ask(language, 'button.password-set', 'password-set'),
      ),
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
): Block[] {
  const t = translator(words, language)
  const standard = { settings, client: programs[0] }
  const about = { unread, spot: spotOf(values) }
  const { summary, mistakes, missing } = checkVerdict(given, standard, language, about)
  const { protocol } = given
  // Whoever has everything right need not read it again.
  const isOpen = mistakes.length > 0 || missing !== undefined
  return [
    text(summary),
    ...mistakes.map(warning),
    ...(missing === undefined ? [] : [text(missing)]),
    ...(isOpen && protocol && settings.mail?.[protocol]
      ? [text(t('target')), serverBlock(protocol, settings, language)]
      : []),
  ]
}

/** Where the right values stand, once, if there is a server that nobody told us about. */
function compare(given: readonly MailValues[], { language, settings }: AnswerRequest): Block[] {
  const isKnown = ({ protocol, host }: MailValues) =>
    protocol === undefined
      ? host === undefined && settings.mail !== undefined
      : settings.mail?.[protocol] !== undefined
  return given.every(isKnown) ? [] : [text(translator(words, language)('compare'))]
}

/** A word that may mean several programs gets the ways of all of them. */
function whereToChange({ language, programs = [], version }: AnswerRequest): Block[] {
  return programs.flatMap((client) => {
    const { title, lines } = whereInProgram(client, language, version)
    return [steps(lines, title)]
  })
}
