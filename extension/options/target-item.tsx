import { useRef, useState } from 'preact/hooks'
import { looseTranslator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import { type Settings, sourceOf, type TargetOverride } from '../../shared/settings/index.ts'
import { describeTarget } from '../picker/describe.ts'
import { type PickerSession, pickerSession } from '../platform/picker-session.ts'
import type { OptionsContext } from './context.ts'
import { PickedPlace } from './picked-place.tsx'
import { forgetPlace, overrideOf, type Place, rememberPlace } from './places.ts'
import { startPicking } from './start-picking.ts'
import type { OptionsTranslate } from './words.ts'

type Props = {
  place: Place
  /** What became of pointing at this very place. */
  session: PickerSession | undefined
  context: OptionsContext
}

/** One place: how it is recognised, and the ways to change that. */
export function TargetItem({ place, session, context }: Props) {
  const { t, language, layers, settings } = context
  const [status, setStatus] = useState('')
  const button = useRef<HTMLButtonElement>(null)
  const override = overrideOf(settings.guideTargets, place)
  const source = sourceOf(layers, 'guideTargets')
  const owner = source === 'policy' || source === 'build' ? source : 'own'
  const name = describeTarget(place.target, language)
  const steps = stepsAt(place, language)

  const point = async () => {
    setStatus('')
    const guide = place.entries[0].guide.id
    const wish = { guide, target: place.id, override, language, settings }
    const outcome = await startPicking(wish)
    if (outcome !== 'started') setStatus(t(`targets.${outcome}`))
  }
  const change = async (next: Settings['guideTargets'], said: string) => {
    await context.change('guideTargets', next)
    await pickerSession.forget()
    setStatus(said)
    button.current?.focus()
  }
  const discard = async () => {
    await pickerSession.forget()
    button.current?.focus()
  }

  return (
    <li>
      <h4>
        {name} <code>{place.id}</code>
      </h4>
      {steps && <p class="hint">{t('targets.steps', { steps })}</p>}
      <p class="state">
        {override ? t(`targets.${owner}`, { override: describe(override, t) }) : t('targets.none')}
      </p>
      <div class="buttons">
        <button
          type="button"
          ref={button}
          aria-label={t('targets.point-at', { target: name })}
          onClick={() => void point()}
        >
          {t('targets.point')}
        </button>
        {override && source === 'user' && (
          <button
            type="button"
            aria-label={t('targets.remove-of', { target: name })}
            onClick={() => void change(forgetPlace(settings.guideTargets, place), t('removed'))}
          >
            {t('remove')}
          </button>
        )}
      </div>
      <p role="status">
        {session?.state === 'picking' && t('targets.waiting')}
        {session?.state === 'cancelled' && t('targets.cancelled')}
        {!session && status}
      </p>
      {session?.picked && (
        <PickedPlace
          // A place that is pointed at anew is a new proposal.
          key={session.startedAt}
          picked={session.picked}
          isLocked={source === 'policy'}
          onSave={(more) =>
            void change(rememberPlace(settings.guideTargets, place, more), t('picked.saved'))
          }
          onDiscard={() => void discard()}
          context={context}
        />
      )}
    </li>
  )
}

/** The titles of the steps that point at the place, each once. */
function stepsAt({ id, entries }: Place, language: Language): string {
  const titles = entries.flatMap(({ guide, words }) =>
    guide.steps
      .filter((step) => step.target === id)
      .map((step) => looseTranslator(words, language)(`steps.${step.id}.title`)),
  )
  return [...new Set(titles)].join(', ')
}

function describe({ names, selector }: TargetOverride, t: OptionsTranslate): string {
  const labels = [...(names?.de ?? []), ...(names?.en ?? [])].map((text) =>
    t('targets.quoted', { text }),
  )
  return [
    ...(labels.length > 0 ? [t('targets.names', { names: labels.join(', ') })] : []),
    ...(selector === undefined ? [] : [t('targets.selector', { selector })]),
  ].join('; ')
}
