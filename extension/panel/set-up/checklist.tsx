import type { Language } from '../../../shared/language.ts'
import type { SetUpStep } from '../../../shared/mail-clients/index.ts'
import { CopyableValues } from '../copyable-values.tsx'
import type { PanelTranslate } from '../words.ts'

type Props = {
  steps: readonly SetUpStep[]
  /** Ids of the steps that are done. */
  ticked: readonly string[]
  onChange: (ticked: string[]) => void
  language: Language
  t: PanelTranslate
}

/** Steps to tick off; a note that was said at an earlier step is not said again. */
export function Checklist({ steps, ticked, onChange, language, t }: Props) {
  const done = ticked.length
  const toggle = (id: string) =>
    onChange(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id])

  return (
    <>
      <p class="progress">
        <progress
          value={done}
          max={steps.length}
          aria-label={t('setUp.progress', { done, all: steps.length })}
        />
        <span aria-hidden="true">{t('setUp.progress', { done, all: steps.length })}</span>
      </p>
      <ol class="checklist">
        {steps.map((step, index) => (
          <li key={step.id} class={ticked.includes(step.id) ? 'done' : ''}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(step.id)}
                onChange={() => toggle(step.id)}
              />
              <span>
                <span class="visually-hidden">{t('setUp.step', { number: index + 1 })}: </span>
                {step.text}
              </span>
            </label>
            <StepBody step={step} notes={freshNotes(steps, index)} language={language} />
          </li>
        ))}
      </ol>
      <p role="status" class="finished">
        {done === steps.length && t('setUp.finished')}
      </p>
      <button type="button" onClick={() => onChange([])}>
        {t('setUp.reset')}
      </button>
    </>
  )
}

type BodyProps = { step: SetUpStep; notes: SetUpStep['notes']; language: Language }

function StepBody({ step, notes, language }: BodyProps) {
  return (
    <div class="step-body">
      {step.values.length > 0 && <CopyableValues rows={step.values} language={language} />}
      {step.after && <p>{step.after}</p>}
      {notes.map(({ tone, text }) => (
        <p key={text} class={`notice ${tone}`}>
          {text}
        </p>
      ))}
    </div>
  )
}

function freshNotes(steps: readonly SetUpStep[], index: number): SetUpStep['notes'] {
  const said = new Set(steps.slice(0, index).flatMap(({ notes }) => notes.map(({ text }) => text)))
  return (steps[index]?.notes ?? []).filter(({ text }) => !said.has(text))
}
