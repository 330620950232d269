import { findGuide } from '../guides/index.ts'
import { looseTranslator } from '../i18n.ts'
import type { Language } from '../language.ts'
import type { Block } from './answer.ts'
import { steps } from './blocks.ts'

/** A guide printed as numbered steps; nothing while the product has no such guide. */
export function guideSteps(id: string, language: Language): Block[] {
  const entry = findGuide(id)
  if (!entry) return []
  const t = looseTranslator(entry.words, language)
  return [
    steps(
      entry.guide.steps.map((step) => t(`steps.${step.id}.text`)),
      t('title'),
    ),
  ]
}
