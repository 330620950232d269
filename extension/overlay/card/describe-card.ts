import type { GuideEntry, Step, Target } from '../../../shared/guides/index.ts'
import type { Language } from '../../../shared/language.ts'
import {
  looseLightTranslator as looseTranslator,
  lightTranslator as translator,
} from '../../../shared/light-translator.ts'
import type { Copied, Reading, Results } from '../results.ts'
import type { Button, CardModel, PictureKind } from './card-model.ts'
import { describeFinished } from './describe-finished.ts'
import { type Say, type SayOwn, words } from './overlay-words.ts'

/** The situation, without words. */
export type Situation = {
  entry: GuideEntry
  language: Language
  /** Index of the step; the number of steps when the guide is finished. */
  index: number
  kind: 'found' | 'ambiguous' | 'missing'
  /** Key of the text of the other way, when one is shown instead of the target. */
  way: string | undefined
  trouble: 'disabled' | 'covered' | 'away' | undefined
  /** Host name of a frame that cannot be looked into. */
  elsewhere: string | undefined
  /** Names of what can be chosen from, drawn as numbers on the page. */
  candidates: readonly string[]
  isChoosing: boolean
  /** The target has been missing for long enough to offer help, or the person asked for it. */
  isHelping: boolean
  isPictureShown: boolean
  isAsking: boolean
  isPaused: boolean
  isSmall: boolean
  skipped: readonly Step[]
  /** What the guide has led to, once it is known. */
  results: Results | undefined
  /** How it stands with the results, as long as a guide that has any is finished without them. */
  reading: Reading | undefined
  /** What was copied last. */
  copied: Copied | undefined
}

/** The card for a situation, in the person's language. */
export function describeCard(situation: Situation): CardModel {
  const t = translator(words, situation.language)
  const own = looseTranslator(situation.entry.words, situation.language)
  const { steps, next } = situation.entry.guide
  const step = steps[situation.index]
  const frame = {
    language: situation.language,
    label: t('label', { guide: own('title') }),
    notices: [],
    values: [],
    choices: [],
    offers: [],
    tools: [],
    share: (situation.index + 1) / steps.length,
  }
  if (!step) {
    return { ...frame, shape: 'full', ...describeFinished(situation, t, own, next) }
  }
  const progress = t('progress', { step: situation.index + 1, steps: steps.length })
  const title = own(`steps.${step.id}.title`)
  const text = situation.way ? own(`ways.${situation.way}`) : own(`steps.${step.id}.text`)
  if (situation.isPaused) {
    const resume: Button = { act: 'resume', label: t('resume'), isMain: true }
    const buttons: readonly Button[] = [resume, { act: 'stop', label: t('stop') }]
    const announcement = t('paused')
    return { ...frame, shape: 'chip', title, text, buttons, announcement }
  }

  const skipped = describeSkipped(situation, t, own)
  const status = describeStatus(situation, step, t, own)
  const question = situation.isAsking && step.ask ? own(`questions.${step.ask}`) : undefined
  const offers = situation.isHelping && !question ? describeOffers(situation, t) : []
  const kind = pictureOf(situation.entry.guide.targets[step.target])
  const spoken = [progress, title, skipped, text, question ?? status?.text].filter(Boolean)
  return {
    ...frame,
    shape: situation.isSmall ? 'small' : 'full',
    progress,
    title,
    text,
    notices: (step.notices ?? []).map((key) => own(`notices.${key}`)),
    skipped,
    status,
    question,
    choices: situation.isChoosing ? describeChoices(situation.candidates, t) : [],
    offers,
    offer: offers.length > 0 ? t('assist.text') : undefined,
    picture: situation.isPictureShown ? { kind, label: t(`picture.${kind}`) } : undefined,
    tools: [
      situation.isSmall
        ? { act: 'expand', label: t('expand'), isExpanded: false }
        : { act: 'minimise', label: t('minimise'), isExpanded: true },
      { act: 'pause', label: t('pause') },
    ],
    buttons: describeButtons(situation, question !== undefined, t),
    hint: t('shortcut'),
    announcement: spoken.join(' '),
  }
}

function describeSkipped({ entry, skipped }: Situation, t: Say, own: SayOwn): string | undefined {
  const numbers = skipped.map((step) => entry.guide.steps.indexOf(step) + 1)
  const [first] = skipped
  if (!first) return undefined
  if (skipped.length === 1) return t('skipped.one', { title: own(`steps.${first.id}.title`) })
  return t('skipped.many', { from: Math.min(...numbers), to: Math.max(...numbers) })
}

function describeStatus(
  { kind, isChoosing, trouble, elsewhere }: Situation,
  step: Step,
  t: Say,
  own: SayOwn,
): CardModel['status'] {
  if (isChoosing) return { text: t('ambiguous.text'), isSearching: false }
  if (kind === 'missing') {
    const searching = own(`steps.${step.id}.searching`)
    const where = elsewhere && t('state.elsewhere', { host: elsewhere })
    return { text: [searching, where].filter(Boolean).join(' '), isSearching: true }
  }
  return trouble && { text: t(`state.${trouble}`), isSearching: false }
}

function describeChoices(candidates: readonly string[], t: Say): readonly Button[] {
  const choices = candidates.map((name, index): Button => {
    const number = index + 1
    const label = name ? t('ambiguous.named', { number, name }) : t('ambiguous.choice', { number })
    return { act: `choice-${number}`, label }
  })
  return [...choices, { act: 'none', label: t('ambiguous.none') }]
}

function describeOffers(situation: Situation, t: Say): readonly Button[] {
  const picture = situation.isPictureShown ? t('assist.no-picture') : t('assist.picture')
  const choose: readonly Button[] =
    situation.candidates.length > 0 && !situation.isChoosing
      ? [{ act: 'choose', label: t('assist.choose') }]
      : []
  return [{ act: 'picture', label: picture }, ...choose, { act: 'done', label: t('assist.done') }]
}

function describeButtons(situation: Situation, isAsking: boolean, t: Say): readonly Button[] {
  if (isAsking) {
    return [
      { act: 'yes', label: t('yes'), isMain: true },
      { act: 'no', label: t('no') },
      { act: 'stop', label: t('stop') },
    ]
  }
  const show: readonly Button[] =
    situation.trouble === 'away' ? [{ act: 'show', label: t('show'), isMain: true }] : []
  const help: readonly Button[] = situation.isHelping ? [] : [{ act: 'help', label: t('help') }]
  return [...show, ...help, { act: 'stop', label: t('stop') }]
}

/** Nobody has seen the real page, so the picture is a sketch of what the target says about its place. */
function pictureOf(target: Target | undefined): PictureKind {
  if (target?.region === 'top-right' || target?.region === 'top' || target?.region === 'left') {
    return target.region
  }
  return target?.roles[0] === 'textbox' ? 'field' : 'button'
}
