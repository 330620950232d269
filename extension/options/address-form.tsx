import { useEffect, useState } from 'preact/hooks'
import { describeProblem, type Problem, sourceOf } from '../../shared/settings/index.ts'
import { askAccess } from '../platform/ask-access.ts'
import { AllowAccess } from './allow-access.tsx'
import type { OptionsContext } from './context.ts'
import { readOrigins } from './setting-parts.ts'

type Props = {
  id: 'workspace' | 'help-center'
  part: 'workspace' | 'bot'
  isMany: boolean
  origins: readonly string[]
  save: (origins: string[]) => Promise<void>
  context: OptionsContext
}

/** One or more addresses; saving asks for the access that is needed there. */
export function AddressForm({ id, part, isMany, origins, save, context }: Props) {
  const { t, language, layers, change } = context
  const source = sourceOf(layers, part)
  const isLocked = source === 'policy'
  const known = origins.join('\n')
  const [text, setText] = useState(known)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [status, setStatus] = useState('')
  useEffect(() => setText(known), [known])

  const submit = async (event: Event) => {
    event.preventDefault()
    setStatus('')
    const read = readOrigins(text)
    setProblems(read.problems)
    if (read.problems.length > 0) return
    // Straight from the click, before anything is awaited: browsers ask only then.
    const access = await askAccess(read.origins)
    await save(read.origins)
    setStatus(t(`access.${access}`))
  }
  const remove = async () => {
    await change(part, undefined)
    setProblems([])
    setStatus(t('removed'))
  }

  const field = {
    id: `${id}-field`,
    value: text,
    readOnly: isLocked,
    spellcheck: false,
    'aria-describedby': `${id}-hint ${id}-source ${id}-problems`,
    'aria-invalid': problems.length > 0,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(`${id}.title`)}</h2>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <label for={field.id}>{t(`${id}.label`)}</label>
        {isMany ? <textarea rows={2} {...field} /> : <input type="url" {...field} />}
        <p class="hint" id={`${id}-hint`}>
          {t(`${id}.hint`)}
        </p>
        <p class="hint" id={`${id}-source`}>
          {t(`source.${source}`)}
        </p>
        <div role="alert" id={`${id}-problems`}>
          <Problems
            title={t('problems')}
            lines={problems.map((each) => describe(each, language))}
          />
        </div>
        {!isLocked && (
          <div class="buttons">
            <button type="submit" class="primary">
              {t('save')}
            </button>
            {source === 'user' && (
              <button type="button" onClick={() => void remove()}>
                {t('remove')}
              </button>
            )}
          </div>
        )}
        <p role="status">{status}</p>
      </form>
      {(isLocked || source === 'build') && <AllowAccess origins={origins} context={context} />}
    </section>
  )
}

/** Everything that is wrong, at once. */
export function Problems({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div class="notice warning">
      <p>{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** Without the path: there is only this one field. */
function describe(problem: Problem, language: OptionsContext['language']): string {
  return describeProblem({ ...problem, path: '' }, language)
}
