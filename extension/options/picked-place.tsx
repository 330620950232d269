import { useEffect, useRef, useState } from 'preact/hooks'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { describeThing } from '../picker/describe.ts'
import { type Picked, proposalFor } from '../picker/picked.ts'
import type { OptionsContext } from './context.ts'
import { overrideFrom } from './override-from.ts'
import { PickedFacts, PickedSignals } from './picked-facts.tsx'

type Props = {
  picked: Picked
  /** The company sets the places. */
  isLocked: boolean
  onSave: (override: TargetOverride) => void
  onDiscard: () => void
  context: OptionsContext
}

/** The place that was pointed at: what it offers, and what to remember of it. */
export function PickedPlace({ picked, isLocked, onSave, onDiscard, context }: Props) {
  const { t, language } = context
  const [choice, setChoice] = useState(() => proposalFor(picked))
  const [isIncomplete, setIncomplete] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { newName, selector, withSelector } = picked

  const save = (event: Event) => {
    event.preventDefault()
    const override = overrideFrom(picked, choice)
    setIncomplete(override === undefined)
    if (override) onSave(override)
  }

  return (
    <form class="picked" onSubmit={save}>
      <h5 tabIndex={-1} ref={title}>
        {t('picked.title', { thing: describeThing(picked, language) })}
      </h5>
      <p class={picked.now === 'this' ? 'notice' : 'notice warning'}>
        {t(`picked.now.${picked.now}`)}
      </p>
      <PickedFacts picked={picked} context={context} />
      <PickedSignals picked={picked} context={context} />
      {isLocked ? (
        <p class="notice">{t('targets.locked')}</p>
      ) : (
        <fieldset>
          <legend>{t('picked.choose')}</legend>
          {newName && (
            <Choice
              label={t('picked.use-name', { name: newName.text })}
              hint={t(`picked.then.${newName.finding}`)}
              isOn={choice.withName}
              onChange={(withName) => setChoice({ ...choice, withName })}
            />
          )}
          {selector && withSelector ? (
            <Choice
              label={t('picked.use-selector', { selector: selector.css })}
              hint={[
                t(`picked.then.${withSelector}`),
                ...(selector.strength === 'weak' ? [t('picked.weak')] : []),
              ].join(' ')}
              isOn={choice.withSelector}
              onChange={(isOn) => setChoice({ ...choice, withSelector: isOn })}
            />
          ) : (
            <p>{t('picked.no-selector')}</p>
          )}
        </fieldset>
      )}
      <p role="alert">{isIncomplete && t('picked.choose-one')}</p>
      <div class="buttons">
        {!isLocked && (
          <button type="submit" class="primary">
            {t('picked.save')}
          </button>
        )}
        <button type="button" onClick={onDiscard}>
          {t('picked.discard')}
        </button>
      </div>
    </form>
  )
}

type ChoiceProps = { label: string; hint: string; isOn: boolean; onChange: (isOn: boolean) => void }

function Choice({ label, hint, isOn, onChange }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label} <span class="hint">{hint}</span>
      </span>
    </label>
  )
}
