import deOverlay from '../../../locales/de/overlay.json' with { type: 'json' }
import dePanel from '../../../locales/de/panel.json' with { type: 'json' }
import enOverlay from '../../../locales/en/overlay.json' with { type: 'json' }
import enPanel from '../../../locales/en/panel.json' with { type: 'json' }
import type { GuideEntry } from '../../../shared/guides/index.ts'
import { looseTranslator, translator } from '../../../shared/i18n.ts'
import type { Language } from '../../../shared/language.ts'
import type { Sight } from './sight.ts'

const overlay = { de: deOverlay, en: enOverlay }
const panel = { de: dePanel, en: enPanel }

export type GuideWords = ReturnType<typeof guideWords>

/** What a person understands who reads card and panel in this language. */
export function guideWords({ guide, words }: GuideEntry, language: Language) {
  const own = looseTranslator(words, language)
  const onCard = translator(overlay, language)
  const steps = guide.steps.length
  return {
    title: own('title'),
    onPanel: translator(panel, language),
    close: onCard('close'),
    next: guide.next ? own('finished.next') : '',
    copyAll: onCard('copy.all'),
    /** The id of what the card asks for: a step, another way to it, or `finished`. */
    meaning({ title, text, progress }: Sight): string {
      if (title === own('finished.title')) return 'finished'
      const index = guide.steps.findIndex((step) => own(`steps.${step.id}.title`) === title)
      const step = guide.steps[index]
      if (!step || progress !== onCard('progress', { step: index + 1, steps }))
        throw new Error(`${guide.id}: no step is called “${title}” (${progress})`)
      if (text === own(`steps.${step.id}.text`)) return step.id
      const way = step.otherwise?.find((one) => own(`ways.${one.text}`) === text)
      if (!way) throw new Error(`${guide.id}, step ${step.id}: nobody can follow “${text}”`)
      return way.text
    },
  }
}
