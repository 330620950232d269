import { describeCard } from '../../../../extension/overlay/card/describe-card.ts'
import { createHost } from '../../../../extension/overlay/host/create-host.ts'
import { createFace } from '../../../../extension/overlay/host/face.ts'
import { keepHost } from '../../../../extension/overlay/host/keep-host.ts'
import { findGuide } from '../../../../shared/guides/index.ts'
import type { Language } from '../../../../shared/language.ts'
import type { Shown } from './faces.ts'

/** Runs in the page of a test: draws one face of the card, as the running guide would. */

const host = createHost('open')
const face = createFace(host)

export function show({ guide, skipped, ...shown }: Shown, language: Language): void {
  const entry = findGuide(guide)
  if (!entry) throw new Error(`no guide "${guide}"`)
  const steps = entry.guide.steps.slice(0, skipped)
  keepHost(host.element, undefined)
  face.show(describeCard({ ...shown, entry, language, skipped: steps }))
  // Twice, because the card is measured as it stands.
  for (const isFresh of [true, false]) face.follow({ ...pointedAt(shown), isRtl: false, isFresh })
}

function pointedAt({
  kind,
  index,
  isPaused,
  isChoosing,
  candidates,
}: Omit<Shown, 'guide' | 'skipped'>) {
  const places = [...document.querySelectorAll('nav a')]
  const field = index > 3 ? document.querySelector('input') : document.querySelector('.avatar')
  const element = index === 3 ? places[1] : field
  const isShown = kind === 'found' && element && !isPaused
  const locate = (each: Element) => ({
    element: each,
    frame: undefined,
    evidence: {},
    enabled: true,
  })
  return {
    shown: isShown ? locate(element) : undefined,
    numbered: isChoosing ? places.slice(0, candidates.length).map(locate) : [],
  }
}
