import { describeProblem } from '../../shared/settings/index.ts'
import { Problems } from './address-form.tsx'
import type { OptionsContext } from './context.ts'

/** What the company's policy says, as far as the browser handed it over, and what of it cannot be used. */
export function Policy({ context }: { context: OptionsContext }) {
  const { t, language, layers } = context
  const parts = Object.keys(layers.policy).filter((part) => part !== '$schema')
  if (parts.length === 0 && layers.policyProblems.length === 0) return null
  return (
    <section aria-labelledby="policy-title">
      <h2 id="policy-title">{t('policy.title')}</h2>
      {parts.length > 0 && <p>{t('policy.parts', { parts: parts.join(', ') })}</p>}
      <div role="alert">
        <Problems
          title={t('policy.problems')}
          lines={layers.policyProblems.map((problem) => describeProblem(problem, language))}
        />
      </div>
      <p class="hint">{t('policy.hint')}</p>
    </section>
  )
}
