import { LIMITS } from '../overlay/locate/vote.ts'
import { describePlace, describeRole, describeSignal } from '../picker/describe.ts'
import type { Picked } from '../picker/picked.ts'
import type { OptionsContext } from './context.ts'
import type { OptionsTranslate } from './words.ts'

type Props = { picked: Picked; context: OptionsContext }

/** Role, label and place, in words. */
export function PickedFacts({ picked, context: { t, language } }: Props) {
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

/** What every signal says, the best first, and what it comes to. */
export function PickedSignals({ picked, context: { t, language } }: Props) {
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
