import de from '../../locales/de/answers/unknown.json' with { type: 'json' }
import en from '../../locales/en/answers/unknown.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import type { Block } from './answer.ts'
import type { Asked } from './asked.ts'
import { actions, text } from './blocks.ts'
import { ask } from './buttons.ts'
import { contact } from './human.answer.ts'
import { serverBlock } from './server-values.ts'
import { setUpDownload } from './set-up-download.ts'
import { supportMail, supportPage } from './support.ts'
import type { AnswerRequest } from './topic-answer.ts'
import { PARTLY_KNOWN, PROGRAM_EXPLAINS, SUPPORT_KNOWS } from './unknown-subject.ts'

const words = { de, en }

/** Names what was asked about, says that nothing is known of it here, and who knows. */
export function unknownAnswer({ subject }: Asked, request: AnswerRequest): Block[] {
  const { language } = request
  const t = translator(words, language)
  const ofSupport = SUPPORT_KNOWS.find((one) => one === subject)
  if (ofSupport) {
    const about = t(`about.${ofSupport}`)
    return [text(t('support', { about })), ...people(request)]
  }
  const ofProgram = PROGRAM_EXPLAINS.find((one) => one === subject)
  if (ofProgram) {
    const about = t(`about.${ofProgram}`)
    return [text(t('program', { about })), ...actions(ask(language, 'button.human', 'human'))]
  }
  const partly = PARTLY_KNOWN.find((one) => one === subject)
  return partly ? tellPart(partly, request) : unknownAgain(request)
}

/** "And where is that?": nobody here knows that either. */
export function unknownAgain(request: AnswerRequest): Block[] {
  return [text(translator(words, request.language)('again')), ...people(request)]
}

function tellPart(subject: (typeof PARTLY_KNOWN)[number], request: AnswerRequest): Block[] {
  const { language, settings } = request
  const t = translator(words, language)
  const said = text(t(`told.${subject}`))
  // What another provider fetches, it fetches from these.
  if (subject === 'collecting') {
    const from = [serverBlock('imap', settings, language), serverBlock('pop3', settings, language)]
    return [said, ...from, ...actions(ask(language, 'button.human', 'human'))]
  }
  if (subject === 'other-provider')
    return [said, ...actions(ask(language, 'button.client-setup', 'client-setup'))]
  if (subject !== 'autoconfig') return [said, ...people(request)]
  const profiles = (['ios-mail', 'apple-mail'] as const).map((client) =>
    setUpDownload(client, settings, language),
  )
  const isReady = profiles.some((profile) => profile !== undefined)
  return [
    ...(isReady ? [text(t('profile'))] : []),
    said,
    ...people(request),
    ...actions(...profiles),
  ]
}

function people(request: AnswerRequest): Block[] {
  const { settings, language } = request
  return [
    ...contact(request),
    ...actions(supportPage(settings, language), supportMail(settings, language)),
  ]
}
