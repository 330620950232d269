import { useRef, useState } from 'preact/hooks'
import { findMailClient } from '../../../shared/mail-clients/index.ts'
import type { MailValues } from '../../../shared/rules/index.ts'
import { knownAccount } from '../../server-data/own-account.ts'
import type { PanelContext } from '../context.ts'
import { ProgramField } from '../program-field.tsx'
import { Section } from '../section.tsx'
import { type Checked, checkText, judge, type Standard } from './check-settings.ts'
import { FieldsForm } from './fields-form.tsx'
import { Result } from './result.tsx'
import { TextForm } from './text-form.tsx'

/** "Check my settings": what is wrong with what the mail program is set to, and where to change it. */
export function CheckSection({ context }: { context: PanelContext }) {
  const { language, t, state, settings, data } = context
  const [way, setWay] = useState<'text' | 'fields'>('text')
  const [checked, setChecked] = useState<Checked>()
  const result = useRef<HTMLHeadingElement>(null)
  const client = state.client === undefined ? undefined : findMailClient(state.client)
  const standard: Standard = {
    settings,
    account: knownAccount(data, settings)?.account,
    language,
  }

  const choose = (next: typeof way) => {
    setWay(next)
    setChecked(undefined)
  }
  const show = (next: Checked) => {
    setChecked(next)
    // After it is drawn: whoever cannot see it is taken to it.
    requestAnimationFrame(() => result.current?.focus())
  }
  const onText = async (text: string) => {
    const { understand } = await import('../understanding.ts')
    show(checkText(text, client, understand, standard))
  }
  const onFields = (given: MailValues) =>
    show({ verdicts: [judge(given, client, standard)], programs: client ? [client] : [] })

  return (
    <Section id="check" context={context}>
      <p>{t('check.intro')}</p>
      <ProgramField label={t('program.label')} none={t('program.none')} context={context} />
      <fieldset class="choices row">
        <legend>{t('check.way')}</legend>
        {(['text', 'fields'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="way" checked={way === one} onChange={() => choose(one)} />{' '}
            {t(`check.${one}`)}
          </label>
        ))}
      </fieldset>
      {way === 'text' ? (
        <TextForm onCheck={(text) => void onText(text)} t={t} />
      ) : (
        <FieldsForm client={client} onCheck={onFields} language={language} t={t} />
      )}
      {checked && <Result checked={checked} standard={standard} heading={result} t={t} />}
    </Section>
  )
}
