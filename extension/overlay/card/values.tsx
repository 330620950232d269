import type { ValueLine } from './card-model.ts'

/** Values, each with its name and the button that copies it. */
export function Values({ values }: { values: readonly ValueLine[] }) {
  return (
    <dl class="values">
      {values.map(({ label, value, copy, outcome }, index) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <code data-value={index + 1} translate={false}>
              {value}
            </code>
          </dd>
          <dd class="copy">
            <button type="button" data-act={copy.act} aria-label={copy.name}>
              {copy.label}
            </button>
          </dd>
          {outcome && <dd class="outcome">{outcome}</dd>}
        </div>
      ))}
    </dl>
  )
}
