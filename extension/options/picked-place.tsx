import { useEffect, useRef, useState } from 'preact/hooks'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { LIMITS } from '../overlay/locate/vote.ts'
import { describePlace, describeRole, describeSignal, describeThing } from '../picker/describe.ts'
import { type Picked, proposalFor } from '../picker/picked.ts'
import type { OptionsContext } from './context.ts'
import { overrideFrom } from './override-from.ts'
import type { OptionsTranslate } from './words.ts'

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
      <Facts picked={picked} context={context} />
      <Signals picked={picked} context={context} />
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

type PartProps = Pick<Props, 'picked' | 'context'>

function Facts({ picked, context: { t, language } }: PartProps) {
  const places = (group: 'landmarks' | 'regions', ids: readonly string[]) =>
    ids.map((id) => describePlace(group, id, language)).join(', ')
  const facts: readonly (readonly [Parameters<OptionsTranslate>[0], string])[] = [
    ['picked.role', describeRole(picked.role, language) ?? `<${picked.tag}>`],
    ['picked.name', picked.name],
    ['picked.landmark', places('landmarks', picked.landmarks)],
    ['picked.heading', picked.heading],
    ['picked.region', places('regions', picked.regions)],
  ]
  return (
    <>
      <h6>{t('picked.facts')}</h6>
      <dl>
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value || t('picked.nothing')}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Signals({ picked, context: { t, language } }: PartProps) {
  const rows = Object.entries(picked.evidence).toSorted(([, one], [, other]) => other - one)
  const format = new Intl.NumberFormat(language, { signDisplay: 'exceptZero' })
  return (
    <>
      <table>
        <caption>{t('picked.signals')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('picked.signal')}</th>
            <th scope="col">{t('picked.score')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([id, score]) => (
            <tr key={id} class={score > 0 ? 'for' : score < 0 ? 'against' : ''}>
              <th scope="row">{describeSignal(id, language)}</th>
              <td>{format.format(score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('picked.total', {
          total: picked.total.toLocaleString(language),
          needed: LIMITS.total,
        })}
      </p>
    </>
  )
}
